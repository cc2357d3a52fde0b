#pragma once

#include "core/base/FloatImage.h"
#include "core/base/Image.h"
#include "gallery/PngText.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

struct GeneratedPicture;

enum class PictureFormat { Png, Jpeg, WebP, OpenExr };

/// "PNG", "JPEG", "WebP" or "OpenEXR".
std::string_view name(PictureFormat format);
/// ".png", ".jpg", ".webp" or ".exr".
std::string_view endingOf(PictureFormat format);
/// By the ending of the name. Throws Error{Usage} for an ending that is none of .png .jpg .jpeg .webp .exr.
PictureFormat formatForName(const std::filesystem::path& path);
/// True when the name's ending is one that `formatForName` knows.
bool hasPictureName(const std::filesystem::path& path);

/// What a picture file says about its pixels before they are decoded.
struct PictureHeader {
    PictureFormat format = PictureFormat::Png;
    int width = 0;
    int height = 0;
    int channels = 0;
    int bits = 8;        ///< of one sample
    bool upright = true; ///< false where EXIF says to turn or mirror it
};

/// What a picture file carries besides its pixels. UTF-8.
struct PictureMetadata {
    std::string parameters; ///< the A1111 text: PNG keyword "parameters", EXIF UserComment; empty when there is none
    std::string json;       ///< Latelier's own JSON: PNG keyword "latelier", EXIF MakerNote; empty when there is none
    PictureTexts others;    ///< texts under any other keyword, as other programs wrote them; never written
};

struct PictureOptions {
    bool sixteenBit = false; ///< PNG only: 16 bits a channel
    int quality = 95;        ///< JPEG and WebP: 1 to 100; both lose a little even at 100
};

/// Reads a picture. The format is told by content and not by name; sizes are checked before memory is asked for; EXIF
/// orientation is applied; 16-bit and float pictures are brought to 8 bits (OpenEXR: linear light to sRGB).
/// The result has 1, 3 or 4 channels. Throws Error{BadPicture} with a sentence that names the file, Error{Io}.
Image readPicture(const std::filesystem::path& path);
/// The same from bytes in memory; `label` stands for the file in sentences.
Image decodePicture(std::span<const std::uint8_t> bytes, const std::string& label);
/// The same without loss of precision.
FloatImage decodeFloatPicture(std::span<const std::uint8_t> bytes, const std::string& label);
PictureHeader readPictureHeader(std::span<const std::uint8_t> bytes, const std::string& label);

/// The texts in a picture file; a damaged one gives what can be read.
/// Throws Error{BadPicture} when the file is no picture, Error{Io}.
PictureMetadata readMetadata(const std::filesystem::path& path);
PictureMetadata readMetadata(std::span<const std::uint8_t> bytes, const std::string& label);

/// The bytes of a picture file. Throws Error{BadPicture} when the format cannot hold the picture or its settings.
std::vector<std::uint8_t> encodePicture(const Image& image, PictureFormat format, const PictureMetadata& metadata = {},
                                        const PictureOptions& options = {});
std::vector<std::uint8_t> encodePicture(const FloatImage& image, PictureFormat format,
                                        const PictureMetadata& metadata = {}, const PictureOptions& options = {});
/// The precise picture where the format has room for it, which are OpenEXR and 16-bit PNG; the rounded one elsewhere.
std::vector<std::uint8_t> encodePicture(const GeneratedPicture& picture, PictureFormat format,
                                        const PictureMetadata& metadata = {}, const PictureOptions& options = {});

/// Encodes in memory and puts the file in place durably (see writeDurably); an existing file is replaced whole or not
/// at all. The format is that of the name. Throws Error{Usage} for an unknown ending, Error{BadPicture}, Error{Io}.
void writePicture(const std::filesystem::path& path, const Image& image, const PictureMetadata& metadata = {},
                  const PictureOptions& options = {});

} // namespace latelier
