#include "ui/language/ErrorWords.h"

#include <QCoreApplication>

namespace latelier {

namespace {

const char* headOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Usage:
        return QT_TRANSLATE_NOOP("Error", "It cannot be done with these settings: %1");
    case ErrorKind::BadModel:
        return QT_TRANSLATE_NOOP("Error", "The model cannot be used; choose another one or get its file again: %1");
    case ErrorKind::BadPicture:
        return QT_TRANSLATE_NOOP("Error", "The picture or file cannot be used; choose another one: %1");
    case ErrorKind::Io:
        return QT_TRANSLATE_NOOP("Error", "Reading or writing failed; is there room, and may you write there? %1");
    case ErrorKind::OutOfMemory:
        return QT_TRANSLATE_NOOP("Error", "The memory is not enough; a smaller size may do: %1");
    case ErrorKind::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "It was stopped: %1");
    case ErrorKind::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("Error", "A fault of the program; your settings are kept, try again: %1");
}

} // namespace

QString inWords(const Sentence& sentence) {
    return QString::fromStdString(
        sentence.in([](const char* words) { return QCoreApplication::translate("Error", words).toStdString(); }));
}

QString errorInWords(const std::exception& error) {
    const auto* own = dynamic_cast<const Error*>(&error);
    if (dynamic_cast<const WordedError*>(&error) || (own && !own->sentence().isPlain()))
        return inWords(own->sentence());
    const char* head = headOf(own ? own->kind() : ErrorKind::Internal);
    const QString words = QCoreApplication::translate("Error", head);
    const QString sentence = QString::fromUtf8(error.what());
    // English needs no other words for it.
    return words == QString::fromUtf8(head) ? sentence : words.arg(sentence);
}

} // namespace latelier
