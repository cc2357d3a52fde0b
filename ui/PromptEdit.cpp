#include "ui/PromptEdit.h"

namespace latelier {

PromptEdit::PromptEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setMinimumHeight(40);
}

void PromptEdit::replaceText(const QString& text) {
    if (text == toPlainText())
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void PromptEdit::setVocabulary(const std::vector<std::string>& words) {
    vocabulary_.clear();
    for (const std::string& word : words)
        vocabulary_ << QString::fromStdString(word);
}

} // namespace latelier
