#include "ui/gallery/GalleryGrid.h"

#include "gallery/Thumbnails.h"
#include "ui/gallery/GalleryFacts.h"
#include "ui/gallery/ThumbnailLoader.h"

#include <QDateTime>
#include <QDrag>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace latelier {

namespace {

constexpr int gap = 4;
constexpr int margin = 8;
constexpr int headingHeight = 32;

} // namespace

GalleryGrid::GalleryGrid(GalleryModel& model, ThumbnailLoader& thumbnails, QWidget* parent)
    : QListView(parent), model_(model), thumbnails_(thumbnails) {
    setObjectName(QStringLiteral("galleryGrid"));
    setAccessibleName(tr("Pictures"));
    setAccessibleDescription(tr("Arrow keys move between the pictures, Enter shows one, S stars, 0 to 5 rate, Delete "
                                "moves to the trash."));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(false);
    setModel(&model_);
    connect(&model_, &GalleryModel::listed, this, [this] { doItemsLayout(); });
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] { verticalScrollBar()->setValue(0); });
    connect(&thumbnails_, &ThumbnailLoader::made, viewport(), qOverload<>(&QWidget::update));
}

void GalleryGrid::setCellSize(int size) {
    size = std::clamp(size, smallestCell, largestCell);
    if (size == cell_)
        return;
    // The picture that was on top stays there.
    const auto [first, last] = rowsBetween(verticalOffset(), verticalOffset() + 1);
    const QModelIndex anchor = currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()))
                                   ? currentIndex()
                                   : model_.index(first);
    cell_ = size;
    doItemsLayout();
    scrollTo(anchor, anchor == currentIndex() ? EnsureVisible : PositionAtTop);
    Q_EMIT cellSizeChanged(cell_);
}

void GalleryGrid::setEmptyText(const QString& text) {
    emptyText_ = text;
    viewport()->update();
}

std::vector<PictureId> GalleryGrid::selectedIds() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    std::vector<PictureId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(model_.id(row));
    return ids;
}

PictureId GalleryGrid::currentId() const {
    return currentIndex().isValid() ? model_.id(currentIndex().row()) : 0;
}

void GalleryGrid::setCurrentId(PictureId id) {
    if (const int row = model_.rowOf(id); row >= 0)
        setCurrentIndex(model_.index(row));
}

// Geometry: of its own, so QListView's is left out.
// NOLINTBEGIN(bugprone-parent-virtual-call)

void GalleryGrid::doItemsLayout() {
    const int width = viewport()->width() - 2 * margin;
    columns_ = std::max(1, (width + gap) / (cell_ + gap));
    side_ = std::max(smallestCell / 2, (width - (columns_ - 1) * gap) / columns_);
    tops_.assign(1, margin);
    for (const PictureGroup& group : model_.groups()) {
        const int lines = (int(group.count) + columns_ - 1) / columns_;
        tops_.push_back(tops_.back() + (model_.grouped() ? headingHeight : 0) + lines * (side_ + gap));
    }
    QAbstractItemView::doItemsLayout();
    updateGeometries();
    viewport()->update();
}

void GalleryGrid::updateGeometries() {
    QAbstractItemView::updateGeometries();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep((side_ + gap) / 2);
    verticalScrollBar()->setRange(0, std::max(0, tops_.back() + margin - viewport()->height()));
}

int GalleryGrid::verticalOffset() const {
    return verticalScrollBar()->value();
}

std::size_t GalleryGrid::groupAt(int y) const {
    const auto after = std::upper_bound(tops_.begin(), tops_.end() - 1, y);
    return std::size_t(std::max<std::ptrdiff_t>(0, after - tops_.begin() - 1));
}

QRect GalleryGrid::cellRect(int row) const {
    const auto& groups = model_.groups();
    const auto after = std::upper_bound(groups.begin(), groups.end(), std::size_t(row),
                                        [](std::size_t r, const PictureGroup& group) { return r < group.first; });
    if (after == groups.begin() || std::size_t(after - groups.begin()) >= tops_.size())
        return {};
    const auto group = std::size_t(after - groups.begin()) - 1;
    const int within = row - int(groups[group].first);
    return {margin + within % columns_ * (side_ + gap),
            tops_[group] + (model_.grouped() ? headingHeight : 0) + within / columns_ * (side_ + gap), side_, side_};
}

QRect GalleryGrid::visualRect(const QModelIndex& index) const {
    return index.isValid() ? cellRect(index.row()).translated(0, -verticalOffset()) : QRect();
}

std::pair<int, int> GalleryGrid::rowsBetween(int top, int bottom) const {
    const auto& groups = model_.groups();
    if (groups.empty() || tops_.size() <= groups.size())
        return {0, 0};
    const auto lineAt = [&](std::size_t group, int y) {
        return std::max(0, y - tops_[group] - (model_.grouped() ? headingHeight : 0)) / (side_ + gap);
    };
    const std::size_t firstGroup = std::min(groupAt(top), groups.size() - 1);
    const std::size_t lastGroup = std::min(groupAt(bottom), groups.size() - 1);
    const int first = int(groups[firstGroup].first) + lineAt(firstGroup, top) * columns_;
    const int last = int(groups[lastGroup].first) +
                     std::min(int(groups[lastGroup].count), (lineAt(lastGroup, bottom) + 1) * columns_);
    const int rows = model_.rowCount();
    return {std::min(first, rows), std::min(last, rows)};
}

QModelIndex GalleryGrid::indexAt(const QPoint& point) const {
    const QPoint at = point + QPoint(0, verticalOffset());
    const auto [first, last] = rowsBetween(at.y(), at.y());
    for (int row = first; row < last; ++row)
        if (cellRect(row).contains(at))
            return model_.index(row);
    return {};
}

void GalleryGrid::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid())
        return;
    const QRect cell = cellRect(index.row());
    const int top = verticalOffset();
    const int height = viewport()->height();
    // A heading is part of what is above the first line.
    const int above = cell.top() - gap - (model_.grouped() ? headingHeight : 0);
    if (hint == PositionAtTop || (hint == EnsureVisible && above < top))
        verticalScrollBar()->setValue(above);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && cell.bottom() + gap > top + height))
        verticalScrollBar()->setValue(cell.bottom() + gap - height);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(cell.center().y() - height / 2);
}

// Moving by lines keeps to the column, across headings too.
int GalleryGrid::step(int row, int lines) const {
    const QPoint from = cellRect(row).center();
    const int direction = lines > 0 ? 1 : -1;
    const int rows = model_.rowCount();
    int best = row;
    for (int line = 0; line != lines; line += direction) {
        int next = best;
        // The first place in that direction on another line begins, or ends, the line to search.
        do
            next += direction;
        while (next >= 0 && next < rows && cellRect(next).top() == cellRect(best).top());
        if (next < 0 || next >= rows)
            break;
        const int top = cellRect(next).top();
        int nearest = next;
        for (int candidate = next; candidate >= 0 && candidate < rows && cellRect(candidate).top() == top;
             candidate += direction)
            if (std::abs(cellRect(candidate).center().x() - from.x()) <
                std::abs(cellRect(nearest).center().x() - from.x()))
                nearest = candidate;
        best = nearest;
    }
    return best;
}

QModelIndex GalleryGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int rows = model_.rowCount();
    if (rows == 0)
        return {};
    if (!currentIndex().isValid())
        return model_.index(rowsBetween(verticalOffset(), verticalOffset() + 1).first);
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / (side_ + gap) - 1);
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return model_.index(std::max(0, row - 1));
    case MoveRight:
    case MoveNext:
        return model_.index(std::min(rows - 1, row + 1));
    case MoveUp:
        return model_.index(step(row, -1));
    case MoveDown:
        return model_.index(step(row, 1));
    case MovePageUp:
        return model_.index(step(row, -page));
    case MovePageDown:
        return model_.index(step(row, page));
    case MoveHome:
        return model_.index(0);
    case MoveEnd:
        return model_.index(rows - 1);
    }
    return currentIndex();
}

// Choosing

void GalleryGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) {
    // From the picture pressed first to the one at the end, all between them in order, as Shift and the arrows do.
    const QPoint offset(0, verticalOffset());
    const QModelIndex from = indexAt(rect.topLeft()).isValid() ? indexAt(rect.topLeft()) : QModelIndex();
    const QModelIndex to = indexAt(rect.bottomRight()).isValid() ? indexAt(rect.bottomRight()) : from;
    if (!from.isValid()) {
        // A band over the empty space: what it touches.
        const QRect band = rect.normalized().translated(offset);
        const auto [first, last] = rowsBetween(band.top(), band.bottom());
        QItemSelection touched;
        for (int row = first; row < last; ++row)
            if (cellRect(row).intersects(band))
                touched.select(model_.index(row), model_.index(row));
        selectionModel()->select(touched, flags);
        return;
    }
    QItemSelection range;
    range.select(model_.index(std::min(from.row(), to.row())), model_.index(std::max(from.row(), to.row())));
    selectionModel()->select(range, flags);
}

QRegion GalleryGrid::visualRegionForSelection(const QItemSelection&) const {
    return viewport()->rect();
}

// Who comes by keys can act at once on the picture that has the mark.
void GalleryGrid::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    const auto reason = event->reason();
    const bool byKeys = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                        reason == Qt::ShortcutFocusReason || reason == Qt::OtherFocusReason;
    if (byKeys && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

void GalleryGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT chosenChanged();
}

void GalleryGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT chosenChanged();
}

void GalleryGrid::keyPressEvent(QKeyEvent* event) {
    // Letters and digits are commands here, not the beginning of a name to look for.
    if (event->text().isEmpty() || event->modifiers() & Qt::ControlModifier || !event->text()[0].isPrint() ||
        event->key() == Qt::Key_Space)
        QListView::keyPressEvent(event);
    else
        event->ignore();
}

void GalleryGrid::startDrag(Qt::DropActions) {
    QMimeData* data = model_.mimeData(selectionModel()->selectedIndexes());
    if (!data)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(data);
    if (const GalleryItem* item = model_.item(currentIndex().row()))
        if (const QImage image = thumbnails_.find(item->file, thumbnailSide()).image; !image.isNull())
            drag->setPixmap(QPixmap::fromImage(image.scaled(96, 96, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    // A copy: the gallery keeps its file whatever the other program makes of it.
    drag->exec(Qt::CopyAction);
}

// Painting

void GalleryGrid::resizeEvent(QResizeEvent* event) {
    const auto [first, last] = rowsBetween(verticalOffset(), verticalOffset() + 1);
    const bool top = verticalOffset() == 0;
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
    if (!top && first < model_.rowCount())
        scrollTo(model_.index(first), PositionAtTop);
}

void GalleryGrid::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        setCellSize(cell_ + (event->angleDelta().y() > 0 ? 16 : -16));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

int GalleryGrid::thumbnailSide() const {
    return std::min(thumbnailSize, int(side_ * devicePixelRatioF()));
}

void GalleryGrid::wantThumbnails() {
    // A screen further down is made ready as well, behind what is seen.
    const int top = verticalOffset();
    const auto [first, last] = rowsBetween(top, top + 2 * viewport()->height());
    QStringList files;
    for (int row = first; row < last; ++row)
        if (const GalleryItem* item = model_.item(row))
            files << item->file;
    thumbnails_.want(this, files, thumbnailSide());
}

QString GalleryGrid::heading(std::size_t group) const {
    const PictureGroup& one = model_.groups()[group];
    if (model_.grouping() == PictureGrouping::Family)
        return one.time == 0 ? tr("On their own") : tr("Family of %n", nullptr, int(one.count));
    const QDate day = QDateTime::fromMSecsSinceEpoch(one.time).date();
    const QDate today = QDate::currentDate();
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

void GalleryGrid::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Dark));
    if (model_.rowCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        if (!model_.waiting())
            painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                             emptyText_);
        return;
    }
    wantThumbnails();
    const int top = verticalOffset();
    painter.translate(0, -top);
    const auto [first, last] = rowsBetween(top, top + viewport()->height());
    for (int row = first; row < last; ++row)
        paintCell(painter, row);
    if (!model_.grouped())
        return;
    for (std::size_t group = groupAt(top); group + 1 < tops_.size() && tops_[group] < top + viewport()->height();
         ++group) {
        const QRect line(margin, tops_[group], viewport()->width() - 2 * margin, headingHeight);
        const QString words = heading(group);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int after = painter.fontMetrics().horizontalAdvance(words) + 8;
        if (model_.grouping() == PictureGrouping::Day)
            painter.drawText(isRightToLeft() ? line.adjusted(0, 0, -after, 0) : line.adjusted(after, 0, 0, 0),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             QLocale().toString(qulonglong(model_.groups()[group].count)));
    }
}

void GalleryGrid::paintCell(QPainter& painter, int row) const {
    const QRect cell = cellRect(row);
    const QModelIndex index = model_.index(row);
    const bool selected = selectionModel()->isSelected(index);
    if (selected)
        painter.fillRect(cell.adjusted(-2, -2, 2, 2), palette().color(QPalette::Highlight));
    painter.fillRect(cell, palette().color(QPalette::Window));
    const GalleryItem* item = model_.item(row);
    if (!item)
        return;
    const ThumbnailLoader::Thumbnail thumbnail = thumbnails_.find(item->file, thumbnailSide());
    if (!thumbnail.image.isNull() && !item->gone) {
        const double ratio = devicePixelRatioF();
        const bool pixelForPixel = thumbnail.exact && thumbnailSide() == int(side_ * ratio);
        // A small picture stays small.
        const QSizeF whole(item->entry.width, item->entry.height);
        const QSizeF size = pixelForPixel ? QSizeF(thumbnail.image.size()) / ratio
                                          : whole.scaled(side_, side_, Qt::KeepAspectRatio).boundedTo(whole);
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(cell).center());
        if (pixelForPixel)
            target.moveTopLeft(target.topLeft().toPoint());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !pixelForPixel);
        painter.drawImage(target, thumbnail.image);
    } else if (thumbnail.broken || item->gone) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(cell.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         item->gone ? tr("The file is gone") : tr("Cannot be read"));
    }
    paintMarks(painter, cell, item->entry);
    if (index == currentIndex() && hasFocus()) {
        painter.setPen(QPen(palette().color(selected ? QPalette::WindowText : QPalette::Highlight), 2));
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void GalleryGrid::paintMarks(QPainter& painter, const QRect& cell, const PictureEntry& entry) const {
    const QString marks = marksOf(entry);
    if (marks.isEmpty())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    QRect ground(0, 0, metrics.horizontalAdvance(marks) + 10, metrics.height() + 2);
    ground.moveBottomLeft(cell.bottomLeft());
    painter.fillRect(ground, QColor(0x1a, 0x1a, 0x1a, 190));
    painter.setPen(QColor(0xe0, 0xa0, 0x3c));
    painter.drawText(ground, Qt::AlignCenter, marks);
}

// NOLINTEND(bugprone-parent-virtual-call)

} // namespace latelier
