#pragma once

#include "core/base/ClipTokenizer.h"
#include "core/base/GenerationRequest.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace latelier {

class PromptEdit;

/// Prompt, negative prompt and the button that starts and stops.
class PromptPanel : public QWidget {
    Q_OBJECT

public:
    explicit PromptPanel(QWidget* parent = nullptr);

    void writeTo(GenerationRequest& request) const;
    void readFrom(const GenerationRequest& request);

    /// While a picture forms the button stops it, at the same place and size.
    void setRunning(bool running);
    /// The keys by their names in the language of now, for the tips; empty is none.
    void setKeyNames(const QString& generate, const QString& stop);
    /// Offers "Apply", which hands the edited prompt to the running picture.
    void setApplyOffered(bool offered);
    /// The words that the model understands; empty is any.
    void setVocabulary(const std::vector<std::string>& words);

    /// Words of earlier prompts, offered where the model's vocabulary is open.
    void setUsedWords(const QStringList& words);
    /// Reads the tokenizer in a folder in the background; the count of tokens follows when it is there.
    void setTokenizerFolder(const QString& folder);

    PromptEdit* promptEdit() const { return prompt_; }

Q_SIGNALS:
    void generateRequested();
    void stopRequested();
    void applyRequested();
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeStyles();
    void setTokenizer(const std::optional<ClipTokenizer>& tokenizer);

    PromptEdit* prompt_;
    PromptEdit* negative_;
    QLabel* tokens_;
    QPushButton* generate_;
    QToolButton* apply_;
    QToolButton* styles_;
    QString generateKeys_;
    QString stopKeys_;
    QString tokenizerFolder_;
    bool running_ = false;
};

} // namespace latelier
