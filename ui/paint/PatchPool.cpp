#include "ui/paint/PatchPool.h"

#include "core/base/Error.h"

namespace latelier {

PatchPool::PatchPool(qint64 budget) : budget_(budget) {
    packer_.setMaxThreadCount(1);
}

PatchPool::Id PatchPool::keep(const PackedPatch& patch) {
    {
        const std::lock_guard lock(mutex_);
        entries_[++last_] = {patch};
    }
    packer_.start([this, id = last_, patch] { pack(id, patch); });
    return last_;
}

void PatchPool::pack(Id id, const PackedPatch& patch) {
    const qint64 size = patch.bytes().size();
    const std::lock_guard lock(mutex_);
    const auto entry = entries_.find(id);
    if (entry == entries_.end())
        return;
    entry->second.size = size;
    memory_ += size;
    if (memory_ > budget_)
        moveOut();
}

PackedPatch PatchPool::patch(Id id) {
    const std::lock_guard lock(mutex_);
    const Entry& entry = entries_.at(id);
    if (entry.offset < 0)
        return entry.patch;
    QByteArray bytes;
    if (file_.seek(entry.offset))
        bytes = file_.read(entry.size);
    if (bytes.size() != entry.size)
        throw Error(ErrorKind::Io, Sentence("An older step of the picture could not be read back from %1.",
                                            file_.fileName().toStdString()));
    return PackedPatch(bytes);
}

void PatchPool::forget(Id id) {
    const std::lock_guard lock(mutex_);
    const auto entry = entries_.find(id);
    if (entry == entries_.end())
        return;
    if (entry->second.offset < 0 && entry->second.size > 0)
        memory_ -= entry->second.size;
    entries_.erase(entry);
}

qint64 PatchPool::size(Id id) {
    const std::lock_guard lock(mutex_);
    const Entry& entry = entries_.at(id);
    return entry.size < 0 ? entry.patch.size() : entry.size;
}

qint64 PatchPool::memory() {
    packer_.waitForDone();
    return memory_;
}

void PatchPool::moveOut() {
    if (!file_.isOpen() && !file_.open())
        return; // Without room on the disk, memory is what there is.
    for (auto entry = entries_.lower_bound(oldestInMemory_); entry != entries_.end() && memory_ > budget_; ++entry) {
        Entry& oldest = entry->second;
        if (oldest.size < 0)
            return; // what follows waits as well
        const qint64 end = file_.size();
        if (!file_.seek(end) || file_.write(oldest.patch.bytes()) != oldest.size || !file_.flush())
            return;
        oldest.offset = end;
        memory_ -= oldest.size;
        oldest.patch = {};
        oldestInMemory_ = entry->first + 1;
    }
}

} // namespace latelier
