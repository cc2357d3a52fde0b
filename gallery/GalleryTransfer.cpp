#include "gallery/GalleryTransfer.h"

#include "gallery/DurableFile.h"
#include "gallery/ExifText.h"
#include "gallery/GalleryTrash.h"
#include "gallery/Hashes.h"
#include "gallery/PictureNames.h"
#include "gallery/PictureTree.h"

#include <ctime>

namespace latelier {
namespace {

std::string dayOf(std::int64_t milliseconds) {
    const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    char text[16];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%d", &parts));
}

bool isBelow(const std::filesystem::path& path, const std::filesystem::path& folder) {
    const auto relative = path.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

/// What the file holds besides pixels is dropped; where that can be done without touching them, they are not.
std::vector<std::uint8_t> withoutMetadata(std::span<const std::uint8_t> file, const std::string& label,
                                          const PictureOptions& options) {
    const PictureHeader header = readPictureHeader(file, label);
    const auto format = header.format;
    if (format == PictureFormat::Png && readPngExif(file).empty())
        return withPngTexts(file, {});
    if (format == PictureFormat::Jpeg && header.upright)
        return plainJpeg(file);
    if (format == PictureFormat::WebP && header.upright)
        return plainWebP(file);
    const PictureMetadata none;
    if (header.bits > 8) {
        PictureOptions fine = options;
        fine.sixteenBit = true;
        return encodePicture(decodeFloatPicture(file, label), format, none, fine);
    }
    return encodePicture(decodePicture(file, label), format, none, options);
}

PictureId importOne(Gallery& gallery, const std::filesystem::path& source, const std::vector<std::uint8_t>& file,
                    const std::string& pixels) {
    const auto modified = millisecondsModified(source);
    const auto& root = gallery.folder().root;
    if (!isBelow(source, root)) {
        const auto created = describePicture(file, source.string(), modified).entry.created;
        return gallery.keepFile(dayOf(created) + "/" + source.filename().string(), file, modified, pixels);
    }
    const auto description = describePicture(file, source.lexically_relative(root).generic_string(), modified);
    Transaction transaction(gallery.database());
    makeWay(gallery, description.entry.path, description.entry.sha256);
    const auto id = insertPicture(gallery.database(), description);
    notePixels(gallery.database(), id, pixels);
    transaction.commit();
    return id;
}

} // namespace

ImportReport importFolder(Gallery& gallery, const std::filesystem::path& folder, const GalleryProgress& progress) {
    if (!std::filesystem::is_directory(folder))
        throw Error(ErrorKind::Usage, Sentence("Cannot import %1: it is no folder.", folder.string()));
    return importPictures(gallery, {folder}, progress);
}

ImportReport importPictures(Gallery& gallery, const std::vector<std::filesystem::path>& from,
                            const GalleryProgress& progress) {
    gallery.requireWritable();
    std::vector<std::filesystem::path> files;
    for (const auto& one : from) {
        const auto source = std::filesystem::absolute(one).lexically_normal();
        if (!std::filesystem::is_directory(source))
            files.push_back(source);
        else
            for (const auto& name : pictureFilesBelow(source))
                files.push_back(source / name);
    }
    ImportReport report;
    std::int64_t done = 0;
    for (const auto& path : files) {
        if (progress && !progress(done++, static_cast<std::int64_t>(files.size()))) {
            report.stopped = true;
            break;
        }
        std::vector<std::uint8_t> file;
        std::string hash, pixels;
        try {
            file = readFile(path);
            pixels = imageHash(decodePicture(file, path.string()));
            hash = sha256(file);
        } catch (const Error& error) {
            report.problems.push_back(error.sentence());
            continue;
        }
        if (gallery.withHash(hash))
            report.duplicates.push_back(path.string());
        else
            report.added.push_back(importOne(gallery, path, file, pixels));
    }
    return report;
}

std::vector<std::filesystem::path> exportPictures(Gallery& gallery, std::span<const PictureId> ids,
                                                  const std::filesystem::path& folder, const ExportOptions& options,
                                                  const GalleryProgress& progress) {
    std::vector<std::filesystem::path> written;
    const auto entries = gallery.entries(ids);
    for (const PictureEntry& entry : entries) {
        const auto number = static_cast<int>(written.size()) + 1;
        if (progress && !progress(number - 1, static_cast<std::int64_t>(entries.size())))
            break;
        const auto source = gallery.file(entry);
        auto file = readFile(source);
        auto ending = source.extension().string();
        if (options.format &&
            (readPictureHeader(file, entry.path).format != *options.format || options.encoding.sixteenBit)) {
            const PictureMetadata metadata = options.withMetadata ? readMetadata(file, entry.path) : PictureMetadata{};
            file = encodePicture(decodeFloatPicture(file, entry.path), *options.format, metadata, options.encoding);
            ending = endingOf(*options.format);
        } else if (!options.withMetadata) {
            file = withoutMetadata(file, entry.path, options.encoding);
        }
        const auto name = nameFromPattern(options.pattern, entry, number) + ending;
        written.push_back(folder / savePicture(folder, name, file, sha256(file)));
    }
    return written;
}

} // namespace latelier
