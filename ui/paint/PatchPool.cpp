#include "ui/paint/PatchPool.h"

#include "core/base/Error.h"

namespace latelier {

PatchPool::Id PatchPool::keep(const Patch& patch) {
    Entry entry{toBytes(patch), -1, 0};
    entry.size = entry.bytes.size();
    memory_ += entry.size;
    entries_[++last_] = std::move(entry);
    if (memory_ > budget_)
        moveOut();
    return last_;
}

Patch PatchPool::patch(Id id) {
    const Entry& entry = entries_.at(id);
    QByteArray bytes = entry.bytes;
    if (entry.offset >= 0) {
        file_.seek(entry.offset);
        bytes = file_.read(entry.size);
    }
    const std::optional<Patch> patch = patchFromBytes(bytes);
    if (!patch)
        throw Error(ErrorKind::Io,
                    "An older step of the picture could not be read back from " + file_.fileName().toStdString() + ".");
    return *patch;
}

void PatchPool::forget(Id id) {
    const auto entry = entries_.find(id);
    if (entry == entries_.end())
        return;
    memory_ -= entry->second.bytes.size();
    entries_.erase(entry);
}

void PatchPool::moveOut() {
    if (!file_.isOpen() && !file_.open())
        return; // Without room on the disk, memory is what there is.
    for (auto entry = entries_.lower_bound(oldestInMemory_); entry != entries_.end() && memory_ > budget_; ++entry) {
        Entry& oldest = entry->second;
        const qint64 end = file_.size();
        if (!file_.seek(end) || file_.write(oldest.bytes) != oldest.size || !file_.flush())
            return;
        oldest.offset = end;
        memory_ -= oldest.size;
        oldest.bytes = {};
        oldestInMemory_ = entry->first + 1;
    }
}

} // namespace latelier
