#include "gallery/LenientJson.h"

#include <charconv>
#include <cmath>

namespace latelier {
namespace {

using nlohmann::json;

/// Replaces the words NaN and Infinity outside of texts.
std::string withoutNaN(const std::string& text) {
    std::string result;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (inText && text[i] == '\\' && i + 1 < text.size()) {
            result += text[i++];
            result += text[i];
            continue;
        }
        if (text[i] == '"')
            inText = !inText;
        bool replaced = false;
        for (const std::string_view word : {"-Infinity", "Infinity", "NaN"})
            if (!inText && !replaced && text.compare(i, word.size(), word) == 0) {
                result += "null";
                i += word.size() - 1;
                replaced = true;
            }
        if (!replaced)
            result += text[i];
    }
    return result;
}

template <typename T>
std::optional<T> parsed(const std::string& text) {
    T value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

json parseLenient(const std::string& text) {
    json value = json::parse(text, nullptr, false);
    return value.is_discarded() ? json::parse(withoutNaN(text), nullptr, false) : value;
}

const json& member(const json& object, std::string_view key) {
    static const json nothing;
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() ? *found : nothing;
}

std::optional<std::string> textIn(const json& object, std::string_view key) {
    const json& value = member(object, key);
    if (value.is_string())
        return value.get<std::string>();
    return value.is_number() ? std::optional(value.dump()) : std::nullopt;
}

std::optional<double> numberIn(const json& object, std::string_view key) {
    const json& value = member(object, key);
    if (value.is_string())
        return parsed<double>(value.get<std::string>());
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

std::optional<int> wholeIn(const json& object, std::string_view key) {
    const auto value = numberIn(object, key);
    return value && std::abs(*value) < 1e9 ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
}

std::optional<std::uint64_t> seedIn(const json& object, std::string_view key) {
    const json& value = member(object, key);
    if (value.is_number_unsigned())
        return value.get<std::uint64_t>();
    if (value.is_string())
        return parsed<std::uint64_t>(value.get<std::string>());
    return std::nullopt;
}

} // namespace latelier
