#pragma once

#include "core/base/Image.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace latelier {

/// SHA-256 as 64 lower-case hexadecimal digits.
std::string sha256(std::span<const std::uint8_t> bytes);

/// The same of the content of files, one after the other, without holding them in memory. `goOn` hears how far it is,
/// 0 to 1, and gives up by returning false. Empty when a file cannot be read or it was given up.
std::string sha256OfFiles(std::span<const std::filesystem::path> files, const std::function<bool(double)>& goOn = {});

/// SHA-256 of a picture's size, channels and pixels, whatever file it comes from: what a stored request calls its
/// source and mask by.
std::string imageHash(const Image& image);

/// MD5 as 32 hexadecimal digits; the freedesktop thumbnail names ask for it.
std::string md5(std::string_view text);

} // namespace latelier
