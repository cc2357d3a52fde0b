#pragma once

#include <filesystem>

namespace latelier {

/// Where a gallery keeps its things. Pictures are plain files anywhere below `root`; all else is in one hidden folder.
struct GalleryFolder {
    std::filesystem::path root;

    std::filesystem::path hidden() const { return root / ".latelier"; }
    std::filesystem::path database() const { return hidden() / "gallery.db"; }
    std::filesystem::path lock() const { return hidden() / "lock"; }
    /// Held by all who have the database open; see FileLock.h.
    std::filesystem::path use() const { return hidden() / "in-use"; }
    std::filesystem::path backups() const { return hidden() / "backups"; }
    /// Sources and masks of requests, as PNG named by imageHash.
    std::filesystem::path inputs() const { return hidden() / "inputs"; }
    /// Mirrors the tree of pictures.
    std::filesystem::path trash() const { return hidden() / "trash"; }
    /// Kept steps of pictures, named by the SHA-256 of the picture's file.
    std::filesystem::path trajectories() const { return hidden() / "trajectories"; }
};

} // namespace latelier
