#pragma once

#include "core/base/Image.h"

#include <filesystem>
#include <optional>

namespace latelier {

/// The side that a thumbnail fits into, in pixels; "large" in the freedesktop.org Thumbnail Managing Standard (0.9).
constexpr int thumbnailSize = 256;

/// `$XDG_CACHE_HOME/thumbnails`, which all programs of the desktop share.
std::filesystem::path thumbnailCache();

/// Where the thumbnail of a picture lies in a cache, made yet or not.
std::filesystem::path thumbnailPath(const std::filesystem::path& cache, const std::filesystem::path& picture);

/// A small version of the picture, from the cache when it holds one as new as the file, else made and, where the cache
/// can be written, kept. Nothing when the file is no sound picture; that is remembered in the cache as well. Safe from
/// several threads and programs at once.
std::optional<Image> thumbnail(const std::filesystem::path& cache, const std::filesystem::path& picture);

/// The picture brought to fit into `size` x `size`, never enlarged; each pixel the mean of those it covers.
Image shrunk(const Image& image, int size);

} // namespace latelier
