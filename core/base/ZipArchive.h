#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace latelier {

/// The entries of a zip archive in memory by name (PKWARE APPNOTE 6.3, zip64 included), as spans into it.
///
/// Only what torch.save writes is accepted: stored entries, each with bytes of its own. Compressed, encrypted,
/// overlapping or doubled entries and names that lead out of a folder throw Error{BadModel}, so nothing in an archive
/// can take more memory than the file has bytes.
using ZipEntries = std::map<std::string, std::span<const std::byte>, std::less<>>;
ZipEntries parseZip(std::span<const std::byte> bytes, const std::string& label);

} // namespace latelier
