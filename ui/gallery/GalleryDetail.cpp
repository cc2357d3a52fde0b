#include "ui/gallery/GalleryDetail.h"

#include "ui/EmptyNote.h"
#include "ui/Icons.h"
#include "ui/gallery/ThumbnailLoader.h"
#include "ui/language/Language.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <iterator>

namespace latelier {

namespace {

constexpr int relativeSide = 72;
constexpr int typingPause = 1500; ///< milliseconds until a note is saved while it is being written

QLabel* section(const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("section"));
    return label;
}

} // namespace

GalleryDetail::GalleryDetail(GalleryCommands& commands, ThumbnailLoader& thumbnails, QWidget* parent)
    : QWidget(parent), commands_(commands), thumbnails_(thumbnails),
      empty_(makeEmptyNote(tr("Choose a picture to see how it was made"))), content_(new QWidget), verdict_(new QLabel),
      text_(new QTextBrowser) {
    setObjectName(QStringLiteral("galleryDetail"));
    text_->setObjectName(QStringLiteral("galleryText"));
    text_->setAccessibleName(tr("Settings of the picture"));
    text_->setFrameShape(QFrame::NoFrame);
    verdict_->setObjectName(QStringLiteral("galleryVerdict"));
    verdict_->setWordWrap(true);
    verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    verdict_->hide();

    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(8);
    column->addWidget(makeMarks());
    column->addWidget(makeUses());
    column->addWidget(verdict_);
    column->addWidget(text_, 1);
    column->addWidget(makeLineage());
    column->addWidget(makeNotes());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(empty_);
    whole->addWidget(content_);
    content_->hide();

    typing_.setSingleShot(true);
    typing_.setInterval(typingPause);
    connect(&typing_, &QTimer::timeout, this, &GalleryDetail::saveNote);
    connect(&commands_.thread(), &GalleryThread::changed, this, &GalleryDetail::read);
    connect(&thumbnails_, &ThumbnailLoader::made, this, &GalleryDetail::renewThumbnails);
}

GalleryDetail::~GalleryDetail() {
    saveNote();
}

QSize GalleryDetail::minimumSizeHint() const {
    constexpr int least = 260;
    return QWidget::minimumSizeHint().expandedTo({least, 0});
}

QWidget* GalleryDetail::makeMarks() {
    star_ = new QToolButton;
    star_->setIcon(themedIcon(QStringLiteral("star")));
    star_->setIconSize(QSize(20, 20));
    star_->setCheckable(true);
    star_->setToolTip(tr("Star (S)"));
    star_->setAccessibleName(tr("Star"));
    connect(star_, &QToolButton::clicked, this, [this](bool on) { commands_.setStar({shown()}, on); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(star_);
    layout->addSpacing(12);
    for (int rating = 1; rating <= 5; ++rating) {
        auto* dot = new QToolButton;
        dot->setAccessibleName(tr("Rate %1 of 5").arg(rating));
        dot->setToolTip(tr("Rate %1 of 5 (%1); again takes the rating away").arg(rating));
        connect(dot, &QToolButton::clicked, this,
                [this, rating] { commands_.setRating({shown()}, facts_.entry.rating == rating ? 0 : rating); });
        dots_.push_back(dot);
        layout->addWidget(dot);
    }
    layout->addStretch(1);
    return row;
}

QWidget* GalleryDetail::makeUses() {
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    std::array<QHBoxLayout*, 4> row{};
    for (QHBoxLayout*& one : row) {
        rows->addLayout(one = new QHBoxLayout);
        one->setSpacing(4);
    }
    const auto add = [&](std::size_t line, const char* name, const QString& text, const QString& help, auto run) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(help);
        button->setAccessibleDescription(help);
        connect(button, &QPushButton::clicked, this, run);
        uses_.push_back(button);
        row[line]->addWidget(button, 1);
    };
    const auto load = [this](SettingsPart part) {
        return [this, part] { Q_EMIT commands_.loadRequested(shown(), part); };
    };
    add(0, "useAll", tr("Use all"), tr("Put the prompt, the seed and all settings into the panels"),
        load(SettingsPart::All));
    add(0, "startFrom", tr("Start from it"), tr("Use this picture as the one to start from"),
        [this] { Q_EMIT commands_.startFromRequested(shown()); });
    add(1, "usePrompt", tr("Prompt"), tr("Put only the prompt into the panels"), load(SettingsPart::Prompt));
    add(1, "useSeed", tr("Seed"), tr("Put only the seed into the panels"), load(SettingsPart::Seed));
    add(1, "useSettings", tr("Settings"), tr("Put only the settings into the panels, not the prompt or the seed"),
        load(SettingsPart::Settings));
    add(2, "makeAgain", tr("Again"), tr("Make this picture again exactly"),
        [this] { Q_EMIT commands_.rerunRequested(shown(), false); });
    add(2, "newSeed", tr("New seed"), tr("Make it again with a new seed"),
        [this] { Q_EMIT commands_.rerunRequested(shown(), true); });
    add(2, "verify", tr("Verify"), tr("Make it again and say whether it comes out the same"),
        [this] { Q_EMIT commands_.verifyRequested(shown()); });
    add(3, "showSteps", tr("Look through its steps"),
        tr("Show the steps on the way to this picture in the timeline, and branch from them"),
        [this] { Q_EMIT commands_.stepsRequested(shown()); });
    return box;
}

QWidget* GalleryDetail::makeNotes() {
    tags_ = new QLineEdit;
    tags_->setObjectName(QStringLiteral("galleryTags"));
    tags_->setPlaceholderText(tr("Tags, between commas"));
    tags_->setAccessibleName(tr("Tags, between commas"));
    connect(tags_, &QLineEdit::editingFinished, this, &GalleryDetail::saveTags);
    boards_ = new QLabel;
    boards_->setWordWrap(true);
    boards_->setProperty("role", QStringLiteral("dim"));
    note_ = new QPlainTextEdit;
    note_->setObjectName(QStringLiteral("galleryNote"));
    note_->setPlaceholderText(tr("Note"));
    note_->setAccessibleName(tr("Note"));
    note_->setTabChangesFocus(true);
    note_->setMaximumHeight(4 * fontMetrics().lineSpacing());
    connect(note_, &QPlainTextEdit::textChanged, this, [this] { typing_.start(); });
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{tags_, boards_, note_})
        column->addWidget(widget);
    return box;
}

// Both beside each other: below each other they would take the room of the settings.
QWidget* GalleryDetail::makeLineage() {
    parents_ = makeFamily(tr("Came from"));
    children_ = makeFamily(tr("Led to"));
    parentsTitle_ = section(tr("Came from"));
    childrenTitle_ = section(tr("Led to"));
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(parentsTitle_, 0, 0);
    grid->addWidget(childrenTitle_, 0, 1);
    grid->addWidget(parents_, 1, 0);
    grid->addWidget(children_, 1, 1);
    return box;
}

QListWidget* GalleryDetail::makeFamily(const QString& name) {
    auto* list = new QListWidget;
    list->setAccessibleName(name);
    list->setViewMode(QListView::IconMode);
    list->setFlow(QListView::LeftToRight);
    list->setWrapping(false);
    list->setMovement(QListView::Static);
    list->setIconSize(QSize(relativeSide, relativeSide));
    list->setFixedHeight(relativeSide + fontMetrics().lineSpacing() + 22);
    list->setTextElideMode(Qt::ElideRight);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT commands_.openRequested(item->data(Qt::UserRole).toLongLong()); });
    return list;
}

void GalleryDetail::showPicture(PictureId id) {
    saveNote();
    wanted_ = id;
    if (id == 0) {
        facts_ = {};
        content_->hide();
        empty_->show();
        return;
    }
    read();
}

void GalleryDetail::read() {
    if (wanted_ == 0)
        return;
    commands_.thread().run(
        this,
        [id = wanted_](Gallery& gallery, GallerySearch&) {
            // It may be gone by now.
            return gallery.entries(std::span(&id, 1)).empty() ? GalleryFacts{} : readFacts(gallery, id);
        },
        [this, id = wanted_](const GalleryFacts& facts) {
            if (id == wanted_)
                facts.entry.id ? present(facts) : showPicture(0);
        });
}

void GalleryDetail::present(const GalleryFacts& facts) {
    const bool another = facts.entry.id != facts_.entry.id;
    facts_ = facts;
    const PictureEntry& entry = facts.entry;
    star_->setChecked(entry.star);
    for (std::size_t i = 0; i < dots_.size(); ++i)
        dots_[i]->setText(int(i) < entry.rating ? QStringLiteral("●") : QStringLiteral("○"));
    for (QPushButton* use : uses_)
        use->setEnabled(facts.canBeMade || use->objectName() == QLatin1String("startFrom"));
    uses_.back()->setVisible(entry.trajectoryBytes > 0);
    if (another)
        verdict_->hide();
    presentText();
    QStringList tags;
    for (const std::string& tag : entry.tags)
        tags << QString::fromStdString(tag);
    if (another || !tags_->hasFocus())
        tags_->setText(listed(tags));
    boards_->setText(tr("On %1").arg(listed(facts.boards)));
    boards_->setVisible(!facts.boards.isEmpty());
    if (noted_ != entry.id || !note_->hasFocus()) {
        const QSignalBlocker quiet(note_);
        note_->setPlainText(QString::fromStdString(entry.note));
        noted_ = entry.id;
    }
    presentFamily(*parents_, *parentsTitle_, facts.parents);
    presentFamily(*children_, *childrenTitle_, facts.children);
    // Mostly one picture led to it, and several came from it.
    const int one = parents_->gridSize().width() + 2 * parents_->frameWidth();
    parents_->setMinimumWidth(facts.parents.empty() ? 0 : one);
    parents_->setMaximumWidth(facts.children.empty() ? QWIDGETSIZE_MAX : one);
    empty_->hide();
    content_->show();
    renewThumbnails();
}

void GalleryDetail::presentText() {
    const QString dim = palette().color(QPalette::PlaceholderText).name();
    QString html;
    std::vector<std::pair<QString, QString>> rows = facts_.settings;
    rows.insert(rows.end(), facts_.circumstances.begin(), facts_.circumstances.end());
    for (const auto& [label, value] : rows) {
        const QString text = value.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        // Words have a line of their own; numbers stand beside their names.
        const bool words = value.size() > 24;
        html +=
            QStringLiteral("<p style='margin:0 0 %4px 0'><span style='color:%1'>%2</span>%3</p>")
                .arg(dim, label.toHtmlEscaped(), (words ? QStringLiteral("<br>") : QStringLiteral("&nbsp; ")) + text)
                .arg(words ? 6 : 3);
    }
    const int scrolled = text_->verticalScrollBar()->value();
    text_->setHtml(html);
    text_->verticalScrollBar()->setValue(scrolled);
}

void GalleryDetail::presentFamily(QListWidget& list, QLabel& title, const std::vector<GalleryRelative>& relatives) {
    list.clear();
    const int line = fontMetrics().lineSpacing();
    int widest = relativeSide + line;
    for (const GalleryRelative& relative : relatives) {
        auto* item = new QListWidgetItem(relationText(relative.lineage), &list);
        widest = std::max(widest, fontMetrics().horizontalAdvance(item->text()));
        item->setData(Qt::UserRole, qlonglong(relative.lineage.picture));
        item->setData(Qt::UserRole + 1, relative.file);
        item->setToolTip(relative.trashed ? tr("In the trash: %1").arg(relative.prompt) : relative.prompt);
        item->setData(Qt::AccessibleTextRole, labelled(item->text(), relative.prompt));
    }
    list.setGridSize(QSize(widest + line, relativeSide + line + 8));
    list.setVisible(!relatives.empty());
    title.setVisible(!relatives.empty());
}

void GalleryDetail::renewThumbnails() {
    QStringList files;
    const int side = int(relativeSide * devicePixelRatioF());
    for (QListWidget* list : {parents_, children_})
        for (int row = 0; row < list->count(); ++row) {
            QListWidgetItem* item = list->item(row);
            const QString file = item->data(Qt::UserRole + 1).toString();
            const QImage image = thumbnails_.find(file, side).image;
            if (image.isNull())
                files << file;
            else if (item->icon().isNull())
                item->setIcon(QIcon(QPixmap::fromImage(image)));
        }
    thumbnails_.want(this, files, side);
}

void GalleryDetail::saveNote() {
    typing_.stop();
    const QString text = note_->toPlainText();
    if (noted_ != 0 && noted_ == facts_.entry.id && text != QString::fromStdString(facts_.entry.note)) {
        facts_.entry.note = text.toStdString();
        commands_.setNote(noted_, text);
    }
}

void GalleryDetail::saveTags() {
    static const QRegularExpression commas(QStringLiteral("[,、，،]"));
    QStringList tags, before, added, removed;
    for (const QString& tag : tags_->text().split(commas, Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty())
            tags << tag.trimmed();
    for (const std::string& tag : facts_.entry.tags)
        before << QString::fromStdString(tag);
    std::copy_if(tags.begin(), tags.end(), std::back_inserter(added),
                 [&](const QString& tag) { return !before.contains(tag); });
    std::copy_if(before.begin(), before.end(), std::back_inserter(removed),
                 [&](const QString& tag) { return !tags.contains(tag); });
    if (added.isEmpty() && removed.isEmpty())
        return;
    commands_.changeTags({shown()}, added, removed);
    facts_.entry.tags.clear();
    for (const QString& tag : tags)
        facts_.entry.tags.push_back(tag.toStdString());
}

void GalleryDetail::setVerdict(PictureId id, const QString& sentence) {
    if (id != shown())
        return;
    verdict_->setText(sentence);
    verdict_->show();
}

void GalleryDetail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && facts_.entry.id)
        presentText();
    if (event->type() == QEvent::LanguageChange)
        read();
    QWidget::changeEvent(event);
}

} // namespace latelier
