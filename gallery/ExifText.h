#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace latelier {

/// The texts that picture programs keep in EXIF. UTF-8, empty where there is none.
struct ExifTexts {
    std::string userComment;      ///< the A1111 text
    std::string makerNote;        ///< Latelier's own JSON
    std::string software;         ///< the program that wrote it
    std::string imageDescription; ///< some programs put their settings here
    std::string make;             ///< ComfyUI: "workflow:{...}"
    std::string model;            ///< ComfyUI: "prompt:{...}"
};

/// Reads the TIFF structure of an EXIF block (with or without "Exif\0\0" in front). A user comment may be ASCII, UTF-8
/// without a mark, or "UNICODE" in either byte order, whatever the block's order says. Damage gives what could be read.
ExifTexts readExif(std::span<const std::uint8_t> block);

/// An EXIF block, big-endian, that holds software, userComment (as "UNICODE", UTF-16) and makerNote.
std::vector<std::uint8_t> makeExif(const ExifTexts& texts);

/// The EXIF block of a JPEG or WebP file, empty when there is none.
std::span<const std::uint8_t> findExifInJpeg(std::span<const std::uint8_t> jpeg);
std::span<const std::uint8_t> findExifInWebP(std::span<const std::uint8_t> webp);

/// The same picture with `exif` in place of its own. Throws Error{BadPicture} when the file is not of the format, and
/// when the block does not fit into the 64 KB that JPEG has for it.
std::vector<std::uint8_t> withJpegExif(std::span<const std::uint8_t> jpeg, std::span<const std::uint8_t> exif);
std::vector<std::uint8_t> withWebPExif(std::span<const std::uint8_t> webp, std::span<const std::uint8_t> exif);

/// The same picture with what shows it alone: no EXIF, XMP, IPTC, comment or thumbnail; the colour profile stays.
/// Throws Error{BadPicture} when the file is not of the format.
std::vector<std::uint8_t> plainJpeg(std::span<const std::uint8_t> jpeg);
std::vector<std::uint8_t> plainWebP(std::span<const std::uint8_t> webp);

} // namespace latelier
