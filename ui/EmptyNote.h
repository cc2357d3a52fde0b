#pragma once

#include <QLabel>

namespace latelier {

/// The quiet line that an empty list shows in place of a void.
inline QLabel* makeEmptyNote(const QString& text) {
    auto* note = new QLabel(text);
    note->setAlignment(Qt::AlignCenter);
    note->setWordWrap(true);
    note->setMargin(16);
    note->setProperty("role", QStringLiteral("dim"));
    return note;
}

} // namespace latelier
