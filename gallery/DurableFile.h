#pragma once

#include "core/base/Sentence.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace latelier {

/// What `writeDurably` does when the name is taken.
enum class Existing { Replace, Refuse };

/// The whole content of a file. Throws Error{Io} when it cannot be read, Error{BadPicture} when it is longer than
/// `maxBytes`.
std::vector<std::uint8_t> readFile(const std::filesystem::path& path, std::size_t maxBytes = std::size_t{1} << 31);

/// Puts `bytes` under `path` so that a crash or a power cut at any moment leaves the old file or the new one, never a
/// part: temporary file in the same folder, fsync, rename, fsync of the folder. Returns false, with nothing changed,
/// when the name is taken and `existing` is Refuse; two programs that ask for one name at once cannot both get it.
/// Throws Error{Io} that says why, such as a full disk; nothing is left behind then.
bool writeDurably(const std::filesystem::path& path, std::span<const std::uint8_t> bytes,
                  Existing existing = Existing::Replace);

/// Moves a file within one file system and makes that durable. An existing `to` is refused with Error{Io}.
void moveDurably(const std::filesystem::path& from, const std::filesystem::path& to);

/// Whether there is something of that name. Throws Error{Io} where that cannot be found out, as on a share that does
/// not answer.
bool isThere(const std::filesystem::path& path);

/// Whether nothing is there for sure: false where that cannot be found out.
bool isGone(const std::filesystem::path& path);

/// Makes the folder, and those that it lies in, unless it is there. Throws Error{Io}.
void makeFolder(const std::filesystem::path& folder);

/// Makes the folder's list of names durable. Throws Error{Io}.
void syncFolder(const std::filesystem::path& folder);

/// True for the names that `writeDurably` gives to its temporary files; a crash may leave one.
bool isTemporaryName(const std::filesystem::path& path);

/// "The disk is full", "Permission denied" and so on, for an errno value.
Sentence reasonOf(int errorNumber);

} // namespace latelier
