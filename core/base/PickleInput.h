#pragma once

#include "core/base/Sentence.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>

namespace latelier {

/// The bytes of a pickle as they are read; every function refuses the model file where they end too early.
class PickleInput {
public:
    PickleInput(std::span<const std::byte> bytes, const std::string& label) : bytes_(bytes), label_(label) {}

    std::span<const std::byte> take(std::uint64_t size);
    /// A number as the machine has it, least significant byte first.
    template <typename Number>
    Number take() {
        Number number;
        std::memcpy(&number, take(sizeof number).data(), sizeof number);
        return number;
    }
    std::string takeText(std::uint64_t size);
    /// Up to the next line feed, which is taken as well.
    std::string takeLine();
    std::int64_t takeNumberLine();

    /// Throws Error{BadModel}: "its pickle" and the reason, and where.
    [[noreturn]] void refuse(const Sentence& reason) const;

private:
    std::span<const std::byte> bytes_;
    const std::string& label_;
    std::uint64_t position_ = 0;
};

} // namespace latelier
