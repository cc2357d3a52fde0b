#pragma once

#include "ui/paint/PackedPatch.h"

#include <QTemporaryFile>
#include <QThreadPool>

#include <map>
#include <mutex>

namespace latelier {

/// Keeps patches within a budget of memory: they are packed on a thread of the pool's own, and beyond the budget the
/// oldest ones move to a temporary file, so that undo reaches back as far as the disk does. Use it from one thread.
class PatchPool {
public:
    using Id = quint64;

    explicit PatchPool(qint64 budget = qint64(256) << 20);

    Id keep(const PackedPatch& patch);
    /// Throws Error{Io} when the temporary file cannot be read.
    PackedPatch patch(Id id);
    void forget(Id id);
    /// Bytes that the patch takes, wherever it lies; those of its pixels while it waits to be packed.
    qint64 size(Id id);
    /// Waits until all are packed.
    qint64 memory();

private:
    struct Entry {
        PackedPatch patch;
        qint64 offset = -1; ///< in the file; negative while in memory
        qint64 size = -1;   ///< negative while it waits
    };
    void pack(Id id, const PackedPatch& patch);
    void moveOut();

    const qint64 budget_;
    Id last_ = 0;
    std::mutex mutex_;  ///< guards what follows
    qint64 memory_ = 0; ///< of what is packed
    Id oldestInMemory_ = 1;
    std::map<Id, Entry> entries_;
    QTemporaryFile file_;
    QThreadPool packer_; ///< one thread; the last member, so that it ends before what it works on
};

} // namespace latelier
