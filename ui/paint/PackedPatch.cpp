#include "ui/paint/PackedPatch.h"

#include <mutex>

namespace latelier {

struct PackedPatch::Content {
    std::mutex packing;         ///< held by the one who packs
    std::mutex mutex;           ///< guards what follows; never held for long
    std::optional<Patch> patch; ///< until there are bytes
    QByteArray bytes;
};

PackedPatch::PackedPatch(Patch patch) : content_(std::make_shared<Content>()) {
    content_->patch = std::move(patch);
}

PackedPatch::PackedPatch(const QByteArray& bytes) : content_(std::make_shared<Content>()) {
    content_->bytes = bytes;
}

const QByteArray& PackedPatch::bytes() const {
    const std::lock_guard one(content_->packing);
    if (content_->patch) {
        QByteArray bytes = toBytes(*content_->patch);
        const std::lock_guard lock(content_->mutex);
        content_->bytes = std::move(bytes);
        content_->patch.reset();
    }
    return content_->bytes;
}

qint64 PackedPatch::size() const {
    const std::lock_guard lock(content_->mutex);
    return content_->patch ? content_->patch->pixels.size() : content_->bytes.size();
}

std::optional<Patch> PackedPatch::patch() const {
    const std::lock_guard lock(content_->mutex);
    return content_->patch ? content_->patch : patchFromBytes(content_->bytes);
}

} // namespace latelier
