#include "ui/PromptEdit.h"

#include "core/base/PromptChunks.h"
#include "core/base/PromptSyntax.h"
#include "core/base/PromptWeight.h"
#include "ui/PromptText.h"
#include "ui/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QToolTip>

namespace latelier {

namespace {

constexpr double weightStep = 0.1;
/// With Shift the keys stand for another action.
bool submits(const QKeyEvent& event) {
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier &&
           (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

constexpr int completeFrom = 2; ///< letters before words are offered

const QRegularExpression& wordPattern() {
    static const QRegularExpression pattern(QStringLiteral("[\\p{L}][\\p{L}\\p{M}'-]*"));
    return pattern;
}

QTextEdit::ExtraSelection mark(QTextDocument* document, int begin, int end, const QTextCharFormat& format) {
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(begin);
    selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
    selection.format = format;
    return selection;
}

QColor blend(const QColor& from, const QColor& to, double share) {
    const auto channel = [share](int a, int b) { return int(a + (b - a) * share); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue()));
}

} // namespace

PromptEdit::PromptEdit(QWidget* parent)
    : QPlainTextEdit(parent), completer_(new QCompleter(this)), words_(new QStringListModel(this)) {
    setTabChangesFocus(true);
    setMinimumHeight(40);
    completer_->setModel(words_);
    completer_->setWidget(this);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
    completer_->popup()->installEventFilter(this);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &PromptEdit::complete);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        colour();
        countTokens();
    });
}

void PromptEdit::replaceText(const QString& text) {
    if (text == toPlainText())
        return;
    if (!document()->isUndoAvailable() && !document()->isRedoAvailable() && document()->isEmpty())
        return setPlainText(text);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void PromptEdit::setVocabulary(const std::vector<std::string>& words) {
    vocabulary_.clear();
    for (const std::string& word : words)
        vocabulary_ << QString::fromStdString(word).toLower();
    renewWords();
    colour();
}

void PromptEdit::setUsedWords(const QStringList& words) {
    usedWords_ = words;
    renewWords();
}

void PromptEdit::renewWords() {
    QSet<QString> all = vocabulary_;
    if (vocabulary_.isEmpty())
        for (const QString& word : usedWords_)
            all << word.toLower();
    QStringList sorted(all.begin(), all.end());
    sorted.sort(Qt::CaseInsensitive);
    words_->setStringList(sorted);
}

void PromptEdit::setTokenizer(std::optional<ClipTokenizer> tokenizer) {
    tokenizer_ = std::move(tokenizer);
    countTokens();
}

void PromptEdit::countTokens() {
    if (!tokenizer_) {
        Q_EMIT tokensCounted({});
        return;
    }
    const std::vector<PromptChunk> chunks = promptChunks(toPlainText().toStdString(), *tokenizer_);
    const TokenCount count = latelier::countTokens(chunks);
    Q_EMIT tokensCounted(chunks.size() == 1
                             ? tr("%1 of %2 tokens").arg(count.used).arg(count.limit)
                             : tr("%1 of %2 tokens, %3 parts").arg(count.used).arg(count.limit).arg(chunks.size()));
}

void PromptEdit::colour() {
    const QString plain = toPlainText();
    const PromptText text(plain);
    const QColor ink = palette().color(QPalette::Text);
    const QColor dim = palette().color(QPalette::PlaceholderText);
    const QColor accent = palette().color(QPalette::Highlight);
    QList<QTextEdit::ExtraSelection> marks;
    for (const PromptSpan& span : promptSpans({text.utf8().constData(), std::size_t(text.utf8().size())})) {
        const int begin = text.positionAt(span.begin);
        const int end = text.positionAt(span.end);
        QTextCharFormat format;
        switch (span.part) {
        case PromptPart::Text:
            if (span.weight > 1)
                format.setForeground(blend(ink, accent, std::min(1.0, 0.4 + (span.weight - 1) * 1.5)));
            else if (span.weight < 1)
                format.setForeground(blend(ink, dim, std::min(1.0, 0.4 + (1 - span.weight) * 1.5)));
            break;
        case PromptPart::Bracket:
            format.setForeground(span.matched ? dim : errorColour(palette()));
            break;
        case PromptPart::Weight:
        case PromptPart::Escape:
            format.setForeground(dim);
            break;
        case PromptPart::Break:
            format.setForeground(accent);
            format.setFontWeight(QFont::DemiBold);
            break;
        }
        if (format.propertyCount() > 0)
            marks << mark(document(), begin, end, format);
        if (span.part == PromptPart::Text && !vocabulary_.isEmpty())
            markUnknownWords(plain, begin, end, marks);
    }
    setExtraSelections(marks);
}

void PromptEdit::markUnknownWords(const QString& text, int begin, int end, QList<QTextEdit::ExtraSelection>& marks) {
    QTextCharFormat unknown;
    unknown.setUnderlineStyle(QTextCharFormat::DotLine);
    unknown.setUnderlineColor(errorColour(palette()));
    for (auto match = wordPattern().globalMatch(text.mid(begin, end - begin)); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        if (!vocabulary_.contains(word.captured().toLower()))
            marks << mark(document(), begin + int(word.capturedStart()), begin + int(word.capturedEnd()), unknown);
    }
}

void PromptEdit::changeSelectedWeight(double delta) {
    QTextCursor cursor = textCursor();
    const QString before = toPlainText();
    const PromptText text(before);
    const PromptSelection changed = changeWeight(
        {text.utf8().toStdString(), text.byteAt(cursor.selectionStart()), text.byteAt(cursor.selectionEnd())}, delta);
    const QString after = QString::fromStdString(changed.text);
    if (after == before)
        return;
    replaceText(after);
    const PromptText now(after);
    cursor.setPosition(now.positionAt(changed.begin));
    cursor.setPosition(now.positionAt(changed.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

// The list of offered words takes keys before the text does.
bool PromptEdit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == completer_->popup() && event->type() == QEvent::KeyPress &&
        submits(*static_cast<QKeyEvent*>(event))) {
        completer_->popup()->hide();
        Q_EMIT submitted();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void PromptEdit::keyPressEvent(QKeyEvent* event) {
    if (submits(*event)) {
        completer_->popup()->hide();
        Q_EMIT submitted();
        return;
    }
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::ControlModifier && (up || event->key() == Qt::Key_Down)) {
        changeSelectedWeight(up ? weightStep : -weightStep);
        return;
    }
    if (completer_->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore(); // the completer's
            return;
        default:
            break;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && event->text().front().isLetter();
    const bool erased = event->key() == Qt::Key_Backspace && completer_->popup()->isVisible();
    if (typed || erased)
        offerCompletion();
    else if (!event->text().isEmpty())
        completer_->popup()->hide();
}

void PromptEdit::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason)
        completer_->popup()->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void PromptEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

bool PromptEdit::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !vocabulary_.isEmpty()) {
        auto* help = static_cast<QHelpEvent*>(event);
        QTextCursor cursor = cursorForPosition(viewport()->mapFrom(this, help->pos()));
        cursor.select(QTextCursor::WordUnderCursor);
        const QString word = cursor.selectedText();
        if (wordPattern().match(word).hasMatch() && !vocabulary_.contains(word.toLower())) {
            QToolTip::showText(help->globalPos(), tr("This model does not know the word “%1”.").arg(word), this);
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

QString PromptEdit::wordBeforeCursor() const {
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype begin = before.size();
    while (begin > 0 && (before[begin - 1].isLetter() || before[begin - 1] == QLatin1Char('-')))
        --begin;
    return before.mid(begin);
}

void PromptEdit::offerCompletion() {
    const QString word = wordBeforeCursor();
    completer_->setCompletionPrefix(word);
    const bool only =
        completer_->completionCount() == 1 && completer_->currentCompletion().compare(word, Qt::CaseInsensitive) == 0;
    if (word.size() < completeFrom || completer_->completionCount() == 0 || only) {
        completer_->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(completer_->popup()->sizeHintForColumn(0) +
                   completer_->popup()->verticalScrollBar()->sizeHint().width() + 16);
    completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
    completer_->complete(place);
}

void PromptEdit::complete(const QString& word) {
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordBeforeCursor().size()));
    cursor.insertText(word);
    setTextCursor(cursor);
}

} // namespace latelier
