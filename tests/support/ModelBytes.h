#pragma once

#include "core/base/Error.h"
#include "core/base/TensorFile.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <vector>

namespace latelier::test {

/// The bytes of a number, least significant first.
template <typename Number>
std::string little(Number value) {
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

inline std::span<const std::byte> bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text));
}

/// A safetensors file of the given header and data, right or wrong.
inline std::string safetensors(const std::string& header, const std::string& data = {}) {
    return little<std::uint64_t>(header.size()) + header + data;
}

/// The sentence with which `action` refuses a model; the test fails when it does not.
template <typename Action>
std::string refusal(Action action) {
    try {
        action();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadModel) << error.what();
        return error.what();
    }
    ADD_FAILURE() << "nothing was refused";
    return {};
}

} // namespace latelier::test
