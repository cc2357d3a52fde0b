#pragma once

#include "core/base/GenerationRequest.h"
#include "core/base/MemoryNeed.h"

#include <QCoreApplication>
#include <QSize>

#include <functional>
#include <optional>

namespace latelier {

/// A picture that memory does not suffice for, and what would do; an empty size is none.
struct TooLarge {
    Q_DECLARE_TR_FUNCTIONS(latelier::TooLarge)

public:
    QSize wanted;
    QSize fits;
    std::size_t needed = 0; ///< bytes
    std::size_t free = 0;

    QString inWords() const;
};

/// Tells whether pictures fit into memory beside the loaded model.
class MemoryCheck {
public:
    /// `free` tells the bytes that a picture may take; where it is empty, the system is asked.
    explicit MemoryCheck(std::function<std::size_t()> free) : given_(std::move(free)) {}

    /// To be called when the model is loaded and nothing has been painted with it.
    void takeModel(const MemoryNeed& need);
    /// None for a picture that fits, and where the free memory is not known.
    std::optional<TooLarge> tooLarge(const GenerationRequest& request) const;

private:
    std::optional<std::size_t> free() const;

    std::function<std::size_t()> given_;
    MemoryNeed need_;
    std::size_t residentWithModel_ = 0; ///< bytes
};

} // namespace latelier
