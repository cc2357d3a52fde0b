#include "core/base/ModelFileError.h"

#include "core/base/Error.h"

#include <utility>

namespace latelier {

void refuseModelFile(const std::string& label, const Sentence& reason, std::string detail) {
    throw Error(ErrorKind::BadModel, Sentence("%1 cannot be used as a model file: %2.", label, reason),
                std::move(detail));
}

std::string quotedName(std::string_view name) {
    constexpr std::size_t longest = 160;
    std::string shown = "\"";
    for (const char c : name.substr(0, longest)) {
        const auto byte = static_cast<unsigned char>(c);
        shown += byte < 0x20 || byte == 0x7f ? '?' : c;
    }
    if (name.size() > longest) {
        // A character of several bytes is not cut in the middle.
        while (shown.size() > 1 && (static_cast<unsigned char>(shown.back()) & 0xc0) == 0x80)
            shown.pop_back();
        if (static_cast<unsigned char>(shown.back()) >= 0xc0)
            shown.pop_back();
        shown += "...";
    }
    return shown + '"';
}

std::string shapeText(std::span<const std::int64_t> shape) {
    std::string text = "[";
    for (const std::int64_t size : shape) {
        if (text.size() > 1)
            text += ", ";
        text += std::to_string(size);
    }
    return text + "]";
}

} // namespace latelier
