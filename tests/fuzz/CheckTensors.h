#pragma once

#include "core/base/Error.h"
#include "core/base/TensorFile.h"

/// `parse` gives tensors that lie in memory or an Error, and nothing else.
template <typename Parse>
void checkTensors(Parse parse, const std::uint8_t* data, std::size_t size) {
    static volatile int equalEnds = 0;
    try {
        const auto file = parse(std::as_bytes(std::span(data, size)), "fuzz");
        for (const auto& entry : file.tensors) {
            const latelier::StoredTensor& tensor = entry.second;
            if (latelier::byteCount(tensor.dtype, tensor.shape) != tensor.bytes.size())
                __builtin_trap();
            // The sanitizer checks these reads.
            if (!tensor.bytes.empty() && tensor.bytes.front() == tensor.bytes.back())
                equalEnds = equalEnds + 1;
        }
    } catch (const latelier::Error&) {
    }
}
