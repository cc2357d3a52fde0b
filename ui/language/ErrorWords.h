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

/// What an exception says, for the user. The engine and the gallery speak English; in other languages a few words on
/// what kind of fault it is and what helps go before their sentence. Safe on every thread.
QString errorInWords(const std::exception& error);

/// The same for a remark of theirs that is no error.
QString noticeInWords(const std::string& sentence);

} // namespace latelier
