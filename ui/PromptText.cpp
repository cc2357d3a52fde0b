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

QString promptInBrief(const std::string& prompt) {
    constexpr qsizetype most = 80;
    QString brief = QString::fromStdString(prompt).simplified();
    if (brief.size() <= most)
        return brief;
    qsizetype end = brief.lastIndexOf(QLatin1Char(' '), most - 1);
    if (end < most / 2) // one long word, or a script without spaces
        end = most - 1 - (brief[most - 2].isHighSurrogate() ? 1 : 0);
    brief.truncate(end);
    return brief + QStringLiteral("…");
}

} // namespace latelier
