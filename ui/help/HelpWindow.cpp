#include "ui/help/HelpWindow.h"

#include "ui/help/HelpPages.h"

#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace latelier {

namespace {

QStringList wordsOf(const QString& text) {
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool holdsAll(const QString& text, const QStringList& words) {
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Markdown knows no distances: gives headings room above and tables one thin line a row.
void layOut(QTextDocument& text, const QPalette& palette) {
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(block == text.begin() ? 0 : 16);
        format.setBottomMargin(6);
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame* frame : text.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderBrush(palette.mid());
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellPadding(5);
            format.setTopMargin(8);
            format.setBottomMargin(8);
            table->setFormat(format);
        }
}

/// Shows the manual's pictures, which lie in docs/pictures, small enough for the window at its first size.
class ManualText : public QTextBrowser {
    QVariant loadResource(int type, const QUrl& name) override {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        constexpr int width = 560;
        QImage picture(QStringLiteral(":/manual/") + name.fileName());
        if (picture.width() > width * devicePixelRatioF())
            picture = picture.scaledToWidth(int(width * devicePixelRatioF()), Qt::SmoothTransformation);
        picture.setDevicePixelRatio(devicePixelRatioF());
        return picture;
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), search_(new QLineEdit), contents_(new QListWidget), text_(new ManualText) {
    setWindowTitle(tr("Manual"));
    search_->setPlaceholderText(tr("Search the manual"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    contents_->setAccessibleName(tr("Pages of the manual"));
    contents_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text_->setAccessibleName(tr("Text of the manual"));
    text_->setOpenLinks(false);
    text_->document()->setDocumentMargin(16);
    for (const HelpPage& page : helpPages()) {
        auto* item = new QListWidgetItem(page.title, contents_);
        item->setData(Qt::UserRole, page.id);
    }

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 4, 8);
    column->addWidget(search_);
    column->addWidget(contents_, 1);
    auto* split = new QSplitter;
    split->addWidget(left);
    split->addWidget(text_);
    split->setStretchFactor(1, 1);
    // The titles of the pages are read whole, in whatever size they are written.
    constexpr int textWidth = 640;
    constexpr int around = 48; // margins, frame and scroll bar
    const int titles = std::max(300, contents_->sizeHintForColumn(0) + around);
    split->setSizes({titles, textWidth});
    resize(titles + textWidth, 680);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);

    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(search_, &QLineEdit::returnPressed, text_, [this] { text_->setFocus(); });
    connect(contents_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(Qt::UserRole).toString() != page_)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(text_, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { showPage(link.toString().remove(QStringLiteral(".md"))); });
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, search_, [this] { search_->setFocus(); });
    showPage(QStringLiteral("index"));
    search_->setFocus();
}

void HelpWindow::showPage(const QString& place) {
    const HelpPage* page = findHelpPage(place.section(QLatin1Char('#'), 0, 0));
    if (!page)
        page = &helpPages().front();
    if (page->id != page_) {
        page_ = page->id;
        text_->setMarkdown(page->text);
        layOut(*text_->document(), palette());
    }
    for (int row = 0; row < contents_->count(); ++row)
        if (contents_->item(row)->data(Qt::UserRole) == page_)
            contents_->setCurrentRow(row);
    markFound();
    scrollTo(place.section(QLatin1Char('#'), 1));
}

QStringList HelpWindow::foundTitles() const {
    QStringList titles;
    for (int row = 0; row < contents_->count(); ++row)
        if (!contents_->item(row)->isHidden())
            titles << contents_->item(row)->text();
    return titles;
}

void HelpWindow::search(const QString& text) {
    const QStringList words = wordsOf(text);
    QString first;
    bool shownIsFound = false;
    for (int row = 0; row < contents_->count(); ++row) {
        const HelpPage& page = helpPages()[static_cast<std::size_t>(row)];
        const bool found = holdsAll(page.text, words);
        contents_->item(row)->setHidden(!found);
        if (found && first.isEmpty())
            first = page.id;
        shownIsFound = shownIsFound || (found && page.id == page_);
    }
    if (!shownIsFound && !first.isEmpty())
        showPage(first);
    markFound();
}

void HelpWindow::markFound() {
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : wordsOf(search_->text()))
        for (QTextCursor at = text_->document()->find(word); !at.isNull(); at = text_->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            marks << mark;
        }
    if (!marks.isEmpty()) {
        QTextCursor start = marks.front().cursor;
        start.clearSelection();
        text_->setTextCursor(start);
        text_->ensureCursorVisible();
    }
    text_->setExtraSelections(marks);
}

void HelpWindow::scrollTo(const QString& anchor) {
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && headingAnchor(block.text()) == anchor) {
            // From the end upwards, so that the heading comes to stand at the top.
            text_->moveCursor(QTextCursor::End);
            text_->setTextCursor(QTextCursor(block));
            text_->ensureCursorVisible();
            return;
        }
}

} // namespace latelier
