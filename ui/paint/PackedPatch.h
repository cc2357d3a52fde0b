#pragma once

#include "ui/paint/Patch.h"

#include <memory>

namespace latelier {

/// A patch for keeping, which is compressed when its bytes are first asked for: on a thread that has the time. Copies
/// share what they hold; any thread may ask.
class PackedPatch {
public:
    PackedPatch() : PackedPatch(Patch()) {}
    explicit PackedPatch(Patch patch);
    explicit PackedPatch(const QByteArray& bytes);

    /// As toBytes gives them. Takes long where nobody asked before.
    const QByteArray& bytes() const;
    /// What it takes in memory: that of its pixels until it is packed.
    qint64 size() const;
    /// Nothing when the bytes are no patch.
    std::optional<Patch> patch() const;

private:
    struct Content;
    std::shared_ptr<Content> content_;
};

} // namespace latelier
