#include "ui/PromptPanel.h"

#include "ui/Icons.h"
#include "ui/PromptEdit.h"
#include "ui/PromptStyles.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace latelier {

PromptPanel::PromptPanel(QWidget* parent)
    : QWidget(parent), prompt_(new PromptEdit), negative_(new PromptEdit), tokens_(new QLabel),
      generate_(new QPushButton), apply_(new QToolButton), styles_(makeStyles()) {
    prompt_->setObjectName(QStringLiteral("promptEdit"));
    prompt_->setAccessibleName(tr("Prompt"));
    prompt_->setPlaceholderText(tr("What shall be in the picture"));
    prompt_->setToolTip(tr("What shall be in the picture. (word:1.2) weighs a word more, (word:0.8) less;\n"
                           "Ctrl+Up and Ctrl+Down do it for the selected words."));
    negative_->setObjectName(QStringLiteral("negativeEdit"));
    negative_->setAccessibleName(tr("Negative prompt"));
    negative_->setPlaceholderText(tr("What to keep out (negative prompt)"));
    negative_->setToolTip(tr("What the picture moves away from. It has no effect at prompt strength 1."));
    negative_->setFixedHeight(2 * fontMetrics().lineSpacing() + 16);
    tokens_->setProperty("role", QStringLiteral("dim"));
    tokens_->setAccessibleName(tr("Length of the prompt in tokens"));
    generate_->setObjectName(QStringLiteral("generateButton"));
    apply_->setIcon(themedIcon(QStringLiteral("apply")));
    apply_->setToolTip(tr("Apply the prompt to the picture that is forming, from its next step on"));
    apply_->setAccessibleName(tr("Apply the prompt to the running picture"));
    apply_->setObjectName(QStringLiteral("applyPromptButton"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    column->addWidget(prompt_, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(tokens_, 1);
    below->addWidget(styles_);
    column->addLayout(below);
    column->addWidget(negative_);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(generate_, 1);
    row->addWidget(apply_);
    column->addSpacing(4);
    column->addLayout(row);
    setMinimumHeight(13 * fontMetrics().lineSpacing());

    for (PromptEdit* edit : {prompt_, negative_}) {
        connect(edit, &PromptEdit::textChanged, this, &PromptPanel::edited);
        connect(edit, &PromptEdit::submitted, this, &PromptPanel::generateRequested);
    }
    connect(prompt_, &PromptEdit::tokensCounted, tokens_, &QLabel::setText);
    connect(generate_, &QPushButton::clicked, this,
            [this] { running_ ? Q_EMIT stopRequested() : Q_EMIT generateRequested(); });
    connect(apply_, &QToolButton::clicked, this, &PromptPanel::applyRequested);
    setRunning(false);
    setApplyOffered(false);
}

QToolButton* PromptPanel::makeStyles() {
    auto* button = new QToolButton;
    button->setIcon(themedIcon(QStringLiteral("styles")));
    button->setToolTip(tr("Add a style to the prompt"));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const PromptStyle& style : promptStyles())
            menu->addAction(style.name, this, [this, style] {
                prompt_->replaceText(withWords(prompt_->toPlainText(), style.prompt));
                negative_->replaceText(withWords(negative_->toPlainText(), style.negative));
            });
    });
    button->setMenu(menu);
    return button;
}

void PromptPanel::writeTo(GenerationRequest& request) const {
    request.prompt = prompt_->toPlainText().toStdString();
    request.negativePrompt = negative_->toPlainText().toStdString();
}

void PromptPanel::readFrom(const GenerationRequest& request) {
    prompt_->replaceText(QString::fromStdString(request.prompt));
    negative_->replaceText(QString::fromStdString(request.negativePrompt));
}

void PromptPanel::setRunning(bool running) {
    running_ = running;
    generate_->setText(running ? tr("Stop") : tr("Generate"));
    const QString tip = running ? tr("Stop at once") : tr("Paint this prompt");
    const QString keys = running ? stopKeys_ : generateKeys_;
    generate_->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    generate_->setAccessibleName(generate_->text());
    // From right to left Qt parts the icon of a styled button from its text.
    generate_->setIcon(isRightToLeft() ? QIcon()
                                       : themedIcon(running ? QStringLiteral("stop") : QStringLiteral("play")));
    generate_->setProperty("running", running);
    generate_->style()->unpolish(generate_);
    generate_->style()->polish(generate_);
}

void PromptPanel::setKeyNames(const QString& generate, const QString& stop) {
    generateKeys_ = generate;
    stopKeys_ = stop;
    setRunning(running_);
}

void PromptPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange)
        setRunning(running_);
    QWidget::changeEvent(event);
}

void PromptPanel::setApplyOffered(bool offered) {
    apply_->setEnabled(offered);
}

void PromptPanel::setVocabulary(const std::vector<std::string>& words) {
    prompt_->setVocabulary(words);
    negative_->setVocabulary(words);
}

void PromptPanel::setUsedWords(const QStringList& words) {
    prompt_->setUsedWords(words);
    negative_->setUsedWords(words);
}

void PromptPanel::setTokenizerFolder(const QString& folder) {
    if (folder == tokenizerFolder_)
        return;
    tokenizerFolder_ = folder;
    // The panel may be gone before the file is read.
    QThreadPool::globalInstance()->start([panel = QPointer(this), folder] {
        std::optional<ClipTokenizer> tokenizer;
        try {
            tokenizer = ClipTokenizer::load(folder.toStdString());
        } catch (const std::exception&) {
            // Without a vocabulary there is no count; the engine says what is wrong with the model.
        }
        QMetaObject::invokeMethod(
            qApp,
            [panel, folder, tokenizer] {
                if (panel && panel->tokenizerFolder_ == folder)
                    panel->setTokenizer(tokenizer);
            },
            Qt::QueuedConnection);
    });
}

void PromptPanel::setTokenizer(const std::optional<ClipTokenizer>& tokenizer) {
    prompt_->setTokenizer(tokenizer);
    negative_->setTokenizer(tokenizer);
}

} // namespace latelier
