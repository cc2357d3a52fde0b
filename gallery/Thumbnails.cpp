#include "gallery/Thumbnails.h"

#include "core/base/Error.h"
#include "gallery/DurableFile.h"
#include "gallery/FileUri.h"
#include "gallery/Hashes.h"
#include "gallery/PictureCodec.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

#include <sys/stat.h>

namespace latelier {
namespace {

/// The part of the source that a target pixel covers, along one axis.
struct Cover {
    int first = 0;
    std::vector<float> weights;
};

std::vector<Cover> covers(int from, int to) {
    std::vector<Cover> result(static_cast<std::size_t>(to));
    const double scale = static_cast<double>(from) / to;
    for (int i = 0; i < to; ++i) {
        const double begin = i * scale, end = (i + 1) * scale;
        Cover& cover = result[static_cast<std::size_t>(i)];
        cover.first = static_cast<int>(begin);
        for (int s = cover.first; s < from && s < end; ++s)
            cover.weights.push_back(
                static_cast<float>((std::min<double>(end, s + 1) - std::max<double>(begin, s)) / scale));
    }
    return result;
}

std::string modifiedSeconds(const std::filesystem::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? std::to_string(static_cast<long long>(status.st_mtime)) : "";
}

/// The cached picture, when it is of this file as it is now.
std::optional<std::vector<std::uint8_t>> freshFile(const std::filesystem::path& cached, const std::string& uri,
                                                   const std::string& modified) {
    if (isGone(cached))
        return std::nullopt;
    try {
        auto bytes = readFile(cached);
        bool sameFile = false, sameTime = false;
        for (const auto& [keyword, text] : readPngTexts(bytes)) {
            sameFile = sameFile || (keyword == "Thumb::URI" && text == uri);
            sameTime = sameTime || (keyword == "Thumb::MTime" && text == modified);
        }
        return sameFile && sameTime ? std::optional(std::move(bytes)) : std::nullopt;
    } catch (const Error&) {
        return std::nullopt; // a damaged thumbnail is made anew
    }
}

void keep(const std::filesystem::path& cached, const Image& image, const std::filesystem::path& picture,
          const std::string& uri, const std::string& modified, const Image* original) {
    PictureTexts texts{{"Thumb::URI", uri}, {"Thumb::MTime", modified}, {"Software", "Latelier"}};
    std::error_code problem;
    if (const auto size = std::filesystem::file_size(picture, problem); !problem)
        texts.emplace_back("Thumb::Size", std::to_string(size));
    if (original) {
        texts.emplace_back("Thumb::Image::Width", std::to_string(original->width));
        texts.emplace_back("Thumb::Image::Height", std::to_string(original->height));
    }
    try {
        std::filesystem::create_directories(cached.parent_path(), problem);
        // The standard asks for folders and files that only their owner can read.
        ::chmod(cached.parent_path().c_str(), 0700);
        writeDurably(cached, withPngTexts(encodePixels(image, PictureFormat::Png, {}, {}), texts), Existing::Replace);
        ::chmod(cached.c_str(), 0600);
    } catch (const Error&) {
        // A cache that cannot be written costs time, nothing else.
    }
}

} // namespace

std::filesystem::path thumbnailCache() {
    const char* cache = std::getenv("XDG_CACHE_HOME");
    const char* home = std::getenv("HOME");
    return (cache && *cache == '/' ? std::filesystem::path(cache)
                                   : std::filesystem::path(home ? home : "/") / ".cache") /
           "thumbnails";
}

std::filesystem::path thumbnailPath(const std::filesystem::path& cache, const std::filesystem::path& picture) {
    return cache / "large" / (md5(fileUri(picture)) + ".png");
}

std::optional<Image> thumbnail(const std::filesystem::path& cache, const std::filesystem::path& picture) {
    const std::string uri = fileUri(picture), modified = modifiedSeconds(picture);
    const auto cached = thumbnailPath(cache, picture);
    const auto failed = cache / "fail" / "latelier" / cached.filename();
    if (modified.empty())
        return std::nullopt;
    if (const auto fresh = freshFile(cached, uri, modified)) {
        try {
            return decodePicture(*fresh, cached.string());
        } catch (const Error&) {
            // Its texts are whole and its pixels are not; it is made anew.
        }
    }
    if (freshFile(failed, uri, modified))
        return std::nullopt;
    try {
        const Image original = readPicture(picture);
        Image small = shrunk(original, thumbnailSize);
        keep(cached, small, picture, uri, modified, &original);
        return small;
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadPicture)
            keep(failed, Image(1, 1, 3), picture, uri, modified, nullptr);
        return std::nullopt;
    }
}

Image shrunk(const Image& image, int size) {
    const double scale = std::min(1.0, static_cast<double>(size) / std::max(image.width, image.height));
    const int width = std::max(1, static_cast<int>(std::lround(image.width * scale)));
    const int height = std::max(1, static_cast<int>(std::lround(image.height * scale)));
    if (width == image.width && height == image.height)
        return image;

    const auto columns = covers(image.width, width), rows = covers(image.height, height);
    const int channels = image.channels;
    Image result(width, height, channels);
    const auto stride = static_cast<std::size_t>(width) * static_cast<std::size_t>(channels);
    std::vector<float> sum(stride);
    for (int y = 0; y < height; ++y) {
        std::fill(sum.begin(), sum.end(), 0.0f);
        const Cover& cover = rows[static_cast<std::size_t>(y)];
        for (std::size_t k = 0; k < cover.weights.size(); ++k) {
            const std::uint8_t* source = image.row(cover.first + static_cast<int>(k));
            float* to = sum.data();
            for (int x = 0; x < width; ++x) {
                const Cover& across = columns[static_cast<std::size_t>(x)];
                for (int c = 0; c < channels; ++c) {
                    float value = 0;
                    for (std::size_t i = 0; i < across.weights.size(); ++i)
                        value += across.weights[i] * source[(across.first + static_cast<int>(i)) * channels + c];
                    *to++ += cover.weights[k] * value;
                }
            }
        }
        std::transform(sum.begin(), sum.end(), result.row(y),
                       [](float v) { return static_cast<std::uint8_t>(std::clamp(std::lround(v), 0L, 255L)); });
    }
    return result;
}

} // namespace latelier
