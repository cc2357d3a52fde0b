#pragma once

#include "ui/paint/Patch.h"

#include <QTemporaryFile>

#include <map>

namespace latelier {

/// Keeps patches within a budget of memory: beyond it the oldest ones move to a temporary file, so that undo reaches
/// back as far as the disk does.
class PatchPool {
public:
    using Id = quint64;

    explicit PatchPool(qint64 budget = qint64(256) << 20) : budget_(budget) {}

    Id keep(const Patch& patch);
    /// Throws Error{Io} when the temporary file cannot be read.
    Patch patch(Id id);
    void forget(Id id);
    /// Bytes that the patch takes, wherever it lies.
    qint64 size(Id id) const { return entries_.at(id).size; }
    qint64 memory() const { return memory_; }

private:
    struct Entry {
        QByteArray bytes;
        qint64 offset = -1; ///< in the file; negative while in memory
        qint64 size = 0;
    };
    void moveOut();

    qint64 budget_;
    qint64 memory_ = 0;
    Id last_ = 0;
    Id oldestInMemory_ = 1;
    std::map<Id, Entry> entries_;
    QTemporaryFile file_;
};

} // namespace latelier
