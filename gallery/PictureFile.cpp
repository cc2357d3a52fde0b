#include "gallery/PictureFile.h"

#include "core/base/Engine.h"
#include "core/base/Error.h"
#include "gallery/DurableFile.h"
#include "gallery/ExifText.h"
#include "gallery/PictureCodec.h"

#include <algorithm>
#include <array>

namespace latelier {
namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::string_view parametersKeyword = "parameters";
constexpr std::string_view jsonKeyword = "latelier";
constexpr std::string_view software = "Latelier";

struct Ending {
    std::string_view text;
    PictureFormat format;
};
constexpr std::array endings{Ending{".png", PictureFormat::Png}, Ending{".jpg", PictureFormat::Jpeg},
                             Ending{".jpeg", PictureFormat::Jpeg}, Ending{".webp", PictureFormat::WebP},
                             Ending{".exr", PictureFormat::OpenExr}};

const Ending* findEnding(const std::filesystem::path& path) {
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto found = std::find_if(endings.begin(), endings.end(), [&](const Ending& e) { return e.text == ending; });
    return found == endings.end() ? nullptr : &*found;
}

void addText(PictureMetadata& metadata, std::string_view keyword, std::string text) {
    if (text.empty())
        return;
    if (keyword == parametersKeyword && metadata.parameters.empty())
        metadata.parameters = std::move(text);
    else if (keyword == jsonKeyword && metadata.json.empty())
        metadata.json = std::move(text);
    else
        metadata.others.emplace_back(keyword, std::move(text));
}

void addExif(PictureMetadata& metadata, Bytes block) {
    ExifTexts exif = readExif(block);
    addText(metadata, parametersKeyword, std::move(exif.userComment));
    // A camera's maker note is no JSON.
    if (exif.makerNote.starts_with("{"))
        addText(metadata, jsonKeyword, std::move(exif.makerNote));
    addText(metadata, "Software", std::move(exif.software));
    addText(metadata, "ImageDescription", std::move(exif.imageDescription));
    addText(metadata, "Make", std::move(exif.make));
    addText(metadata, "Model", std::move(exif.model));
}

PictureTexts textsToWrite(const PictureMetadata& metadata) {
    PictureTexts texts;
    if (!metadata.parameters.empty())
        texts.emplace_back(parametersKeyword, metadata.parameters);
    if (!metadata.json.empty())
        texts.emplace_back(jsonKeyword, metadata.json);
    if (!texts.empty())
        texts.emplace_back("Software", software);
    return texts;
}

std::vector<std::uint8_t> withMetadata(std::vector<std::uint8_t> file, PictureFormat format,
                                       const PictureMetadata& metadata) {
    if (format == PictureFormat::Png)
        return withPngTexts(file, textsToWrite(metadata));
    if (format == PictureFormat::OpenExr || (metadata.parameters.empty() && metadata.json.empty()))
        return file;
    ExifTexts texts;
    texts.userComment = metadata.parameters;
    texts.makerNote = metadata.json;
    texts.software = software;
    const auto exif = makeExif(texts);
    return format == PictureFormat::Jpeg ? withJpegExif(file, exif) : withWebPExif(file, exif);
}

} // namespace

std::string_view name(PictureFormat format) {
    switch (format) {
    case PictureFormat::Png:
        return "PNG";
    case PictureFormat::Jpeg:
        return "JPEG";
    case PictureFormat::WebP:
        return "WebP";
    case PictureFormat::OpenExr:
        break;
    }
    return "OpenEXR";
}

std::string_view endingOf(PictureFormat format) {
    switch (format) {
    case PictureFormat::Png:
        return ".png";
    case PictureFormat::Jpeg:
        return ".jpg";
    case PictureFormat::WebP:
        return ".webp";
    case PictureFormat::OpenExr:
        break;
    }
    return ".exr";
}

bool hasPictureName(const std::filesystem::path& path) {
    return findEnding(path) != nullptr;
}

PictureFormat formatForName(const std::filesystem::path& path) {
    const Ending* ending = findEnding(path);
    if (!ending)
        throw Error(ErrorKind::Usage,
                    Sentence("Cannot tell the picture format of %1: the name must end in .png, .jpg, .webp or .exr.",
                             path.string()));
    return ending->format;
}

Image readPicture(const std::filesystem::path& path) {
    return decodePicture(readFile(path), path.string());
}

PictureMetadata readMetadata(const std::filesystem::path& path) {
    return readMetadata(readFile(path), path.string());
}

PictureMetadata readMetadata(Bytes bytes, const std::string& label) {
    PictureMetadata metadata;
    switch (sniffFormat(bytes, label)) {
    case PictureFormat::Png:
        for (auto& [keyword, text] : readPngTexts(bytes))
            addText(metadata, keyword, std::move(text));
        addExif(metadata, readPngExif(bytes));
        break;
    case PictureFormat::Jpeg:
        addExif(metadata, findExifInJpeg(bytes));
        break;
    case PictureFormat::WebP:
        addExif(metadata, findExifInWebP(bytes));
        break;
    case PictureFormat::OpenExr:
        for (auto& [keyword, text] : readExrTexts(bytes, label))
            addText(metadata, keyword, std::move(text));
        break;
    }
    return metadata;
}

std::vector<std::uint8_t> encodePicture(const Image& image, PictureFormat format, const PictureMetadata& metadata,
                                        const PictureOptions& options) {
    return withMetadata(encodePixels(image, format, options, textsToWrite(metadata)), format, metadata);
}

std::vector<std::uint8_t> encodePicture(const FloatImage& image, PictureFormat format, const PictureMetadata& metadata,
                                        const PictureOptions& options) {
    return withMetadata(encodePixels(image, format, options, textsToWrite(metadata)), format, metadata);
}

std::vector<std::uint8_t> encodePicture(const GeneratedPicture& picture, PictureFormat format,
                                        const PictureMetadata& metadata, const PictureOptions& options) {
    const bool fine = format == PictureFormat::OpenExr || (format == PictureFormat::Png && options.sixteenBit);
    return fine && picture.precise ? encodePicture(*picture.precise, format, metadata, options)
                                   : encodePicture(picture.image, format, metadata, options);
}

void writePicture(const std::filesystem::path& path, const Image& image, const PictureMetadata& metadata,
                  const PictureOptions& options) {
    writeDurably(path, encodePicture(image, formatForName(path), metadata, options));
}

} // namespace latelier
