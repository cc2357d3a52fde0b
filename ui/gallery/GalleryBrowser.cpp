#include "ui/gallery/GalleryBrowser.h"

#include "ui/Icons.h"
#include "ui/PanelCombo.h"
#include "ui/gallery/GalleryFacets.h"
#include "ui/gallery/GalleryGrid.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

namespace latelier {

namespace {

constexpr int typingPause = 120; ///< milliseconds
constexpr int noteTime = 12000;  ///< milliseconds that a sentence stays
constexpr int facetsHeight = 220;

QToolButton* toolButton(const QString& icon, const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(20, 20));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

GalleryBrowser::GalleryBrowser(GalleryCommands& commands, ThumbnailLoader& thumbnails, QWidget* parent)
    : QWidget(parent), commands_(commands), model_(commands.thread()), grid_(new GalleryGrid(model_, thumbnails)),
      facets_(new GalleryFacets) {
    model_.setCountsFacets(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(makeSearchRow());
    column->addWidget(facets_);
    column->addWidget(makeOrderRow());
    column->addWidget(grid_, 1);
    column->addWidget(makeUndoBar());
    facets_->setMaximumHeight(facetsHeight);
    facets_->hide();

    typing_.setSingleShot(true);
    typing_.setInterval(typingPause);
    connect(&typing_, &QTimer::timeout, this, &GalleryBrowser::search);
    connect(search_, &QLineEdit::textEdited, &typing_, qOverload<>(&QTimer::start));
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        search();
        grid_->setFocus();
    });
    connect(facets_, &GalleryFacets::edited, this, &GalleryBrowser::search);
    connect(facets_, &GalleryFacets::renameBoardRequested, this, [this](const QString& board) {
        const QString name = QInputDialog::getText(this, tr("Rename board"), tr("Name"), QLineEdit::Normal, board);
        if (!name.trimmed().isEmpty() && name != board)
            commands_.renameBoard(board, name);
    });
    connect(facets_, &GalleryFacets::removeBoardRequested, &commands_, &GalleryCommands::removeBoard);
    connect(&model_, &GalleryModel::facetsCounted, facets_, &GalleryFacets::setCounts);
    connect(&model_, &GalleryModel::listed, this, &GalleryBrowser::showCount);
    connect(&model_, &GalleryModel::listed, this, &GalleryBrowser::followCurrent);
    connect(&commands_, &GalleryCommands::done, this, &GalleryBrowser::showDone);
    connect(grid_, &GalleryGrid::chosenChanged, this, [this] {
        showCount();
        if (grid_->currentId() == current_)
            return;
        current_ = grid_->currentId();
        Q_EMIT currentChanged(current_);
    });
    setAcceptDrops(true);
    connect(grid_, &QAbstractItemView::activated, this, [this] { Q_EMIT commands_.openRequested(grid_->currentId()); });
    connect(grid_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu;
        fillMenu(menu, chosen());
        menu.exec(grid_->viewport()->mapToGlobal(at));
    });
    grid_->setContextMenuPolicy(Qt::CustomContextMenu);
    grid_->installEventFilter(this);
    search_->installEventFilter(this);
    makeKeys();
}

QWidget* GalleryBrowser::makeSearchRow() {
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("gallerySearch"));
    search_->setPlaceholderText(tr("Search"));
    search_->setClearButtonEnabled(true);
    search_->setAccessibleName(tr("Search the gallery"));
    search_->setToolTip(tr("Words of prompts, models, tags and notes: castle \"red roof\" -night tags:portrait"));
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) // the clear button
            typing_.start();
    });
    filter_ = toolButton(QStringLiteral("filter"), tr("Narrow by model, size, rating and more"));
    filter_->setObjectName(QStringLiteral("galleryFilter"));
    filter_->setCheckable(true);
    connect(filter_, &QToolButton::toggled, facets_, &QWidget::setVisible);
    trash_ = toolButton(QStringLiteral("trash"), tr("Show the trash"));
    trash_->setObjectName(QStringLiteral("galleryTrash"));
    trash_->setCheckable(true);
    connect(trash_, &QToolButton::toggled, this, &GalleryBrowser::search);
    auto* whole = toolButton(QStringLiteral("whole"), tr("The gallery in the whole window"));
    whole->setObjectName(QStringLiteral("galleryWhole"));
    connect(whole, &QToolButton::clicked, this, &GalleryBrowser::wholeWindowRequested);
    auto* import = toolButton(QStringLiteral("import"), tr("Import a folder of pictures…"));
    import->setObjectName(QStringLiteral("galleryImport"));
    connect(import, &QToolButton::clicked, this, &GalleryBrowser::importRequested);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(search_, 1);
    for (QToolButton* button : {filter_, trash_, import, whole})
        layout->addWidget(button);
    return row;
}

QWidget* GalleryBrowser::makeOrderRow() {
    grouping_ = new PanelCombo;
    grouping_->setObjectName(QStringLiteral("galleryGrouping"));
    grouping_->setAccessibleName(tr("Grouping"));
    grouping_->addItem(tr("By day"), int(PictureGrouping::Day));
    grouping_->addItem(tr("By family"), int(PictureGrouping::Family));
    grouping_->addItem(tr("No groups"), int(PictureGrouping::None));
    grouping_->setToolTip(tr("A family is what came from one another: branches, sources, runs made again"));
    order_ = new PanelCombo;
    order_->setObjectName(QStringLiteral("galleryOrder"));
    order_->setAccessibleName(tr("Order"));
    order_->addItem(tr("Newest first"), int(PictureOrder::Newest));
    order_->addItem(tr("Oldest first"), int(PictureOrder::Oldest));
    order_->addItem(tr("Best rated first"), int(PictureOrder::BestRated));
    order_->addItem(tr("Largest first"), int(PictureOrder::Largest));
    order_->addItem(tr("By model"), int(PictureOrder::Model));
    size_ = new QSlider(Qt::Horizontal);
    size_->setObjectName(QStringLiteral("gallerySize"));
    size_->setAccessibleName(tr("Size of the pictures"));
    size_->setToolTip(tr("Size of the pictures (Ctrl and the wheel)"));
    size_->setRange(GalleryGrid::smallestCell, GalleryGrid::largestCell);
    size_->setPageStep(32);
    size_->setValue(grid_->cellSize());
    size_->setFixedWidth(96);
    count_ = new QLabel;
    count_->setObjectName(QStringLiteral("galleryCount"));
    count_->setProperty("role", QStringLiteral("dim"));
    count_->setMinimumWidth(1);
    emptyTrash_ = new QPushButton(tr("Empty…"));
    emptyTrash_->setObjectName(QStringLiteral("galleryEmpty"));
    emptyTrash_->setToolTip(tr("Hand all pictures in the trash to the desktop's trash"));
    emptyTrash_->hide();
    restore_ = new QPushButton(tr("Take back"));
    restore_->setObjectName(QStringLiteral("galleryRestore"));
    restore_->setToolTip(tr("Take the chosen pictures back out of the trash"));
    restore_->hide();
    connect(restore_, &QPushButton::clicked, this, [this] {
        commands_.restore(chosen());
        grid_->setFocus(); // the button greys, and its neighbour empties the trash
    });
    connect(emptyTrash_, &QPushButton::clicked, this, &GalleryBrowser::emptyTrash);
    connect(grouping_, &QComboBox::currentIndexChanged, this,
            [this] { model_.setGrouping(PictureGrouping(grouping_->currentData().toInt())); });
    connect(order_, &QComboBox::currentIndexChanged, this, &GalleryBrowser::search);
    connect(size_, &QSlider::valueChanged, grid_, &GalleryGrid::setCellSize);
    connect(grid_, &GalleryGrid::cellSizeChanged, size_, &QSlider::setValue);
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(4);
    choices->addWidget(grouping_, 1);
    choices->addWidget(order_, 1);
    column->addLayout(choices);
    auto* facts = new QHBoxLayout;
    facts->addWidget(count_, 1);
    facts->addWidget(restore_);
    facts->addWidget(emptyTrash_);
    facts->addWidget(size_);
    column->addLayout(facts);
    return row;
}

QWidget* GalleryBrowser::makeUndoBar() {
    undoText_ = new QLabel;
    undoText_->setWordWrap(true);
    undo_ = new QPushButton(tr("Undo"));
    undo_->setObjectName(QStringLiteral("galleryUndo"));
    undo_->setToolTip(tr("Take it back (Ctrl+Z)"));
    connect(undo_, &QPushButton::clicked, &commands_, &GalleryCommands::undo);
    undoBar_ = new QWidget;
    auto* layout = new QHBoxLayout(undoBar_);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(undoText_, 1);
    layout->addWidget(undo_);
    undoBar_->hide();
    return undoBar_;
}

void GalleryBrowser::placeFacets(bool elsewhere) {
    filter_->setVisible(!elsewhere);
    facets_->setMaximumHeight(elsewhere ? QWIDGETSIZE_MAX : facetsHeight);
    if (elsewhere)
        facets_->show();
}

// The gallery is opened when it is looked at, not before.
void GalleryBrowser::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (awake_ && model_.waiting())
        search();
}

void GalleryBrowser::wake() {
    awake_ = true;
    if (isVisible() && model_.waiting())
        search();
}

void GalleryBrowser::search() {
    typing_.stop();
    GalleryQuery query;
    query.text = search_->text().toStdString();
    query.trash = trash_->isChecked();
    query.order = PictureOrder(order_->currentData().toInt());
    facets_->writeTo(query);
    showWhyEmpty();
    emptyTrash_->setVisible(query.trash);
    restore_->setVisible(query.trash);
    model_.setQuery(query);
}

void GalleryBrowser::showWhyEmpty() {
    const bool narrowed = !search_->text().trimmed().isEmpty() || facets_->any();
    grid_->setEmptyText(narrowed              ? tr("Nothing is like this. Fewer words or choices find more.")
                        : trash_->isChecked() ? tr("The trash is empty. What is moved here stays for 30 days.")
                                              : tr("Each finished picture appears here. A folder of pictures made "
                                                   "elsewhere can be imported."));
}

void GalleryBrowser::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        showWhyEmpty();
        showCount();
    }
    QWidget::changeEvent(event);
}

void GalleryBrowser::showCount() {
    const auto found = model_.rowCount();
    const auto chosen = grid_->selectedIds().size();
    QString text = tr("%Ln picture(s)", nullptr, int(found));
    if (chosen > 1)
        text = tr("%1, %2 selected").arg(text, QLocale().toString(qulonglong(chosen)));
    count_->setText(model_.waiting() ? QString() : text);
    emptyTrash_->setEnabled(found > 0);
    restore_->setEnabled(chosen > 0);
    // What is selected may be dragged or acted on without having been seen.
    int looked = 0;
    for (const QModelIndex& index : grid_->selectionModel()->selectedIndexes())
        if (looked++ < 1000)
            (void)model_.item(index.row());
}

// A picture that is not among those found is no longer the one that is looked at.
void GalleryBrowser::followCurrent() {
    if (current_ == 0 || model_.rowOf(current_) >= 0)
        return;
    current_ = grid_->currentId();
    Q_EMIT currentChanged(current_);
}

void GalleryBrowser::showDone(const QString& sentence, bool undoable) {
    undoText_->setText(sentence);
    undo_->setVisible(undoable);
    undoBar_->show();
    QTimer::singleShot(noteTime, undoBar_, [this, sentence] {
        if (undoText_->text() == sentence)
            undoBar_->hide();
    });
}

} // namespace latelier
