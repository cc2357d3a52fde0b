#include "app/MemoryCheck.h"

#include "ui/Memory.h"
#include "ui/language/Language.h"

namespace latelier {

QString TooLarge::inWords() const {
    QString words = tr("A picture of %1 × %2 needs about %3 of memory, and %4 are free.")
                        .arg(wanted.width())
                        .arg(wanted.height())
                        .arg(dataSize(std::int64_t(needed)), dataSize(std::int64_t(free)));
    if (!fits.isEmpty())
        words += QLatin1Char('\n') + tr("%1 × %2 would fit.").arg(fits.width()).arg(fits.height());
    return words;
}

void MemoryCheck::takeModel(const MemoryNeed& need) {
    need_ = need;
    residentWithModel_ = memoryUse().resident;
}

std::optional<TooLarge> MemoryCheck::tooLarge(const GenerationRequest& request) const {
    const std::size_t needed = bytesNeeded(need_, request.width, request.height);
    const std::optional<std::size_t> free = this->free();
    if (!free || needed <= *free)
        return std::nullopt;
    const auto [width, height] = largestSize(need_, request.width, request.height, *free);
    return TooLarge{{request.width, request.height}, {width, height}, needed, *free};
}

// What the allocator keeps of earlier pictures is used again, so it counts as free.
std::optional<std::size_t> MemoryCheck::free() const {
    if (given_)
        return given_();
    const MemoryUse use = memoryUse();
    if (!use.available)
        return std::nullopt;
    return *use.available + (use.resident > residentWithModel_ ? use.resident - residentWithModel_ : 0);
}

} // namespace latelier
