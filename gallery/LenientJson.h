#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace latelier {

/// Reading of JSON that other programs wrote: what is missing or of another kind is nothing, and nothing throws.

/// An object or array, discarded otherwise. Python's NaN and Infinity, which are no JSON, count as null.
nlohmann::json parseLenient(const std::string& text);
/// The value of a key; null when there is none.
const nlohmann::json& member(const nlohmann::json& object, std::string_view key);
/// A text, or a number as text.
std::optional<std::string> textIn(const nlohmann::json& object, std::string_view key);
/// A number, or a text that is one.
std::optional<double> numberIn(const nlohmann::json& object, std::string_view key);
std::optional<int> wholeIn(const nlohmann::json& object, std::string_view key);
/// All 64 bits; nothing for a floating-point number that may have lost some.
std::optional<std::uint64_t> seedIn(const nlohmann::json& object, std::string_view key);

} // namespace latelier
