#pragma once

#include "core/base/Error.h"

#include <QString>

namespace latelier {

/// An error whose sentence is in the language of the window already.
class WordedError : public Error {
public:
    WordedError(ErrorKind kind, const QString& sentence, const QString& detail = {})
        : Error(kind, sentence.toStdString(), detail.toStdString()) {}
};

/// What the engine or the gallery says, in the language of the window. Safe on every thread, as all of these.
QString inWords(const Sentence& sentence);

/// What an exception says, for the user. Before the text of a library, which is English, stand a few words on what kind
/// of fault it is and what helps.
QString errorInWords(const std::exception& error);

} // namespace latelier
