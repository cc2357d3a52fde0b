#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace latelier {

/// A prompt as the editor counts it (UTF-16) and as the parsers do (UTF-8), with the way between the two.
class PromptText {
public:
    explicit PromptText(const QString& text);

    const QByteArray& utf8() const { return utf8_; }
    std::size_t byteAt(int position) const { return bytes_[std::size_t(position)]; }
    int positionAt(std::size_t byte) const;

private:
    QByteArray utf8_;
    std::vector<std::size_t> bytes_; ///< of each position, and of the end
};

/// A prompt for a list: in one line of at most 80 characters, cut between words where it is longer.
QString promptInBrief(const std::string& prompt);

} // namespace latelier
