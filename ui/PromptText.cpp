#include "ui/PromptText.h"

#include <algorithm>

namespace latelier {

PromptText::PromptText(const QString& text) : utf8_(text.toUtf8()) {
    bytes_.reserve(std::size_t(text.size()) + 1);
    std::size_t byte = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bytes_.push_back(byte);
        const QChar unit = text[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            // Both halves stand at the start of the one character.
            bytes_.push_back(byte);
            ++i;
            byte += 4;
        } else {
            // A lone surrogate becomes U+FFFD or a question mark, as long as what toUtf8 wrote.
            byte += std::size_t(QString(unit).toUtf8().size());
        }
    }
    bytes_.push_back(byte);
}

int PromptText::positionAt(std::size_t byte) const {
    return int(std::lower_bound(bytes_.begin(), bytes_.end(), byte) - bytes_.begin());
}

} // namespace latelier
