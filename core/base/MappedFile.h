#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace latelier {

/// A file mapped read-only into memory; `bytes` stays valid as long as any copy of `keepAlive` lives.
/// Programs must replace model files by renaming, not by writing into them: what a file loses while it is mapped ends
/// the process that looks at it (SIGBUS).
struct MappedFile {
    std::span<const std::byte> bytes;
    std::shared_ptr<const void> keepAlive;
};

/// Throws Error{Io} when the file cannot be read, Error{BadModel} when it is empty or no ordinary file.
MappedFile mapFile(const std::string& path);

/// Whether `bytes` of a mapped file are still there: false where the file was cut short before their end, so that they
/// must not be looked at. Linux from 5.14 tells; elsewhere it is always true.
bool stillThere(std::span<const std::byte> bytes);

/// Gives the pages that hold `bytes` of a mapped file back to the system, and those around them that reading mapped.
/// When they are looked at again, they are read again. Never to be called on other memory, which would lose its
/// content.
void forgetPages(std::span<const std::byte> bytes);

} // namespace latelier
