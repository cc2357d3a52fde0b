#pragma once

#include "gallery/PictureFile.h"
#include "gallery/PictureRow.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>

namespace latelier {

/// "2026-01-31/142755-965400086.png" in local time: where a new picture goes below the gallery's folder.
std::string nameForPicture(std::int64_t created, std::uint64_t seed, PictureFormat format);

/// The `number`th choice for a name: "a.png", "a-2.png", "a-3.png".
std::filesystem::path numberedName(const std::filesystem::path& path, int number);

/// Writes the file durably below `root` under `path`, or under the next numbered name that is neither on disk nor
/// `taken`; a file of the same content (a try before that failed half-way) is taken as it is. Gives the path used.
std::string savePicture(
    const std::filesystem::path& root, const std::string& path, std::span<const std::uint8_t> file,
    const std::string& sha256,
    const std::function<bool(const std::string& path)>& taken = [](const std::string&) { return false; });

/// Fills the words of an export pattern: {date} {time} {seed} {model} {sampler} {prompt} {width} {height} {rating} {id}
/// {name} {number}. Characters that a file system or another one's users would stumble over become "_". The pattern's
/// own
/// "/" makes folders. Throws Error{Usage} that names a word that there is not.
std::string nameFromPattern(const std::string& pattern, const PictureEntry& entry, int number);

} // namespace latelier
