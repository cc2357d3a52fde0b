#include "gallery/Verification.h"

#include "gallery/DurableFile.h"
#include "gallery/Hashes.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace latelier {
namespace {

std::vector<std::string> partsOf(const std::string& line) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from < line.size();) {
        const auto end = std::min(line.find(", ", from), line.size());
        parts.push_back(line.substr(from, end - from));
        from = end + 2;
    }
    return parts;
}

/// The parts of a line that stand in `line` alone.
std::string onlyIn(const std::string& line, const std::string& other) {
    const auto others = partsOf(other);
    std::string text;
    for (const auto& part : partsOf(line))
        if (std::find(others.begin(), others.end(), part) == others.end())
            text += (text.empty() ? "" : ", ") + part;
    return text;
}

/// `unit` brings a difference of samples to the scale of 0 to 255.
template <typename Picture>
void comparePixels(const Picture& kept, const Picture& again, double unit, Verification& result) {
    if (kept.width != again.width || kept.height != again.height || kept.channels != again.channels) {
        result.differing = 1;
        result.largest = 255;
        return;
    }
    const auto channels = static_cast<std::size_t>(kept.channels);
    const std::size_t pixels = kept.pixels.size() / channels;
    std::size_t differing = 0;
    for (std::size_t i = 0; i < pixels; ++i) {
        double most = 0;
        for (std::size_t c = 0; c < channels; ++c)
            most = std::max(most, unit * std::abs(kept.pixels[i * channels + c] - again.pixels[i * channels + c]));
        differing += most > 0;
        result.largest = std::max(result.largest, most);
    }
    result.differing = static_cast<double>(differing) / static_cast<double>(std::max<std::size_t>(1, pixels));
    result.same = differing == 0;
}

std::string modelText(const std::string& name, const std::string& hash) {
    return hash.empty() ? name : name + " (" + hash + ")";
}

} // namespace

Verification verify(Gallery& gallery, PictureId id, const GeneratedPicture& again, const std::string& modelHash) {
    const PictureEntry entry = gallery.entry(id);
    Verification result;
    const auto file = readFile(gallery.file(entry));
    const PictureHeader header = readPictureHeader(file, entry.path);
    const bool fine = header.bits > 8 && again.precise;
    if (fine) {
        PictureOptions options;
        options.sixteenBit = true;
        comparePixels(decodeFloatPicture(file, entry.path),
                      decodeFloatPicture(encodePicture(again, header.format, {}, options), entry.path), 255, result);
    } else {
        comparePixels(decodePicture(file, entry.path), again.image, 1, result);
    }
    if (const auto record = gallery.record(id)) {
        // The file's own word on what was made holds where its format lost something; its pixels must still be there.
        const bool lossy = header.format != PictureFormat::Png && !fine;
        if (lossy && !record->pixels.empty() && header.width == again.image.width &&
            header.height == again.image.height)
            result.same = record->pixels == imageHash(again.image);
        const bool otherHash = !record->modelHash.empty() && !modelHash.empty() && record->modelHash != modelHash;
        if (otherHash || record->modelName != again.model.name) {
            result.modelThen = modelText(record->modelName, record->modelHash);
            result.modelNow = modelText(again.model.name, modelHash);
        }
        if (!record->versions.empty()) {
            result.versionsThen = onlyIn(record->versions, again.versions);
            result.versionsNow = onlyIn(again.versions, record->versions);
        }
    }
    return result;
}

} // namespace latelier
