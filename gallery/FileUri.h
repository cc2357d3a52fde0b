#pragma once

#include <filesystem>
#include <string>

namespace latelier {

/// A path with all but letters, digits and "/-_.~!$&'()*+,;=:@" as %XX, the way GLib escapes it in file URIs:
/// thumbnails are found by programs of other people only when the escapes are the same.
std::string percentEncoded(const std::filesystem::path& path);

/// "file:///..." of an absolute path.
std::string fileUri(const std::filesystem::path& path);

} // namespace latelier
