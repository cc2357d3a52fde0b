#pragma once

#include "core/base/ClipTokenizer.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

class QCompleter;
class QStringListModel;

namespace latelier {

/// The text field of a prompt: colours weights, brackets and words that the model does not know, completes words, and
/// changes the weight of the selected words with Ctrl+Up and Ctrl+Down. Tab leaves it, as in a form.
class PromptEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PromptEdit(QWidget* parent = nullptr);

    /// Replaces the text as one step of the field's own undo; leaves cursor and history alone when nothing differs. What
    /// comes into a field where nothing was written yet is its beginning, and no step.
    void replaceText(const QString& text);
    /// The words that the model understands; empty is any.
    void setVocabulary(const std::vector<std::string>& words);
    /// Words that are offered besides, such as those of earlier prompts.
    void setUsedWords(const QStringList& words);
    void setTokenizer(std::optional<ClipTokenizer> tokenizer);

    void changeSelectedWeight(double delta);
    QCompleter* completer() const { return completer_; }

Q_SIGNALS:
    /// How long the prompt is, in words for people; empty when it cannot be told.
    void tokensCounted(const QString& text);
    /// Ctrl+Enter, also while words are offered.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void colour();
    void markUnknownWords(const QString& text, int begin, int end, QList<QTextEdit::ExtraSelection>& marks);
    void countTokens();
    void offerCompletion();
    void complete(const QString& word);
    void renewWords();
    QString wordBeforeCursor() const;

    QSet<QString> vocabulary_;
    QStringList usedWords_;
    std::optional<ClipTokenizer> tokenizer_;
    QCompleter* completer_;
    QStringListModel* words_;
};

} // namespace latelier
