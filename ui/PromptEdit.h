#pragma once

#include <QPlainTextEdit>
#include <QStringList>

#include <string>
#include <vector>

namespace latelier {

/// The text field of a prompt. Tab leaves it, as in a form.
class PromptEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PromptEdit(QWidget* parent = nullptr);

    /// Replaces the text as one step of the field's own undo; leaves cursor and history alone when nothing differs.
    void replaceText(const QString& text);
    void setVocabulary(const std::vector<std::string>& words);

Q_SIGNALS:
    /// How long the prompt is, in words for people.
    void tokensCounted(const QString& text);

private:
    QStringList vocabulary_;
};

} // namespace latelier
