#pragma once

#include <QString>

#include <vector>

namespace latelier {

/// Words that give a prompt a manner.
struct PromptStyle {
    QString name;
    QString prompt;
    QString negative;
};

/// The styles that ship with the program, and those in a JSON file of the same form where there is one.
std::vector<PromptStyle> promptStyles(const QString& ownFile = {});

/// The prompt with the words added at its end, once.
QString withWords(const QString& prompt, const QString& words);

} // namespace latelier
