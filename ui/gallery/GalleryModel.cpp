#include "ui/gallery/GalleryModel.h"

#include "gallery/DurableFile.h"
#include "ui/language/Language.h"

#include <QDateTime>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace latelier {

namespace {

constexpr int pageSize = 100;
constexpr int mostKnown = 4000;

} // namespace

GalleryModel::GalleryModel(GalleryThread& thread, QObject* parent)
    : QAbstractListModel(parent), thread_(thread), latest_(std::make_shared<std::atomic<int>>(0)), known_(mostKnown) {
    connect(&thread_, &GalleryThread::changed, this, [this] {
        if (*latest_ > 0) // what was never looked at stays unread
            refresh();
    });
    // What was asked for will not come.
    connect(&thread_, &GalleryThread::failed, this, [this] { underWay_.clear(); });
}

void GalleryModel::setQuery(const GalleryQuery& query) {
    query_ = query;
    anew_ = true;
    refresh();
}

void GalleryModel::setGrouping(PictureGrouping grouping) {
    if (grouping == grouping_)
        return;
    grouping_ = grouping;
    anew_ = true;
    refresh();
}

void GalleryModel::refresh() {
    struct Answer {
        std::optional<GalleryListing> listing; ///< none when a later one was asked for meanwhile
        FacetCounts facets;
    };
    const int number = ++*latest_;
    thread_.run(
        this,
        [query = query_, grouping = grouping_, count = countsFacets_, latest = latest_, number](Gallery& gallery,
                                                                                                GallerySearch& search) {
            Answer answer;
            if (*latest != number)
                return answer;
            answer.listing = listPictures(gallery, search, query, grouping);
            if (count && *latest == number)
                answer.facets = search.facets(query);
            return answer;
        },
        [this, number](const Answer& answer) {
            if (!answer.listing || *latest_ != number)
                return;
            take(*answer.listing);
            if (countsFacets_)
                Q_EMIT facetsCounted(answer.facets);
        });
}

// One picture that comes or goes leaves the others' rows, and what is selected, as they are.
void GalleryModel::take(const GalleryListing& listing) {
    ++generation_;
    const auto& fresh = listing.ids;
    const auto [front, freshFront] = std::mismatch(ids_.begin(), ids_.end(), fresh.begin(), fresh.end());
    const auto head = std::size_t(front - ids_.begin());
    std::size_t tail = 0;
    while (tail < std::min(ids_.size(), fresh.size()) - head &&
           ids_.end()[-1 - long(tail)] == fresh.end()[-1 - long(tail)])
        ++tail;
    const std::size_t gone = ids_.size() - head - tail;
    const std::size_t come = fresh.size() - head - tail;
    groups_ = listing.groups;
    grouped_ = listing.grouped;
    if (anew_ && gone + come > 0) {
        beginResetModel();
        ids_ = fresh;
        endResetModel();
    } else {
        if (gone > 0) {
            beginRemoveRows({}, int(head), int(head + gone) - 1);
            ids_.erase(ids_.begin() + long(head), ids_.begin() + long(head + gone));
            endRemoveRows();
        }
        if (come > 0) {
            beginInsertRows({}, int(head), int(head + come) - 1);
            ids_.insert(ids_.begin() + long(head), fresh.begin() + long(head), fresh.begin() + long(head + come));
            endInsertRows();
        }
        if (!ids_.empty())
            Q_EMIT dataChanged(index(0), index(int(ids_.size()) - 1));
    }
    anew_ = false;
    listed_ = true;
    Q_EMIT listed();
}

int GalleryModel::rowOf(PictureId id) const {
    const auto found = std::find(ids_.begin(), ids_.end(), id);
    return found == ids_.end() ? -1 : int(found - ids_.begin());
}

const GalleryItem* GalleryModel::item(int row) const {
    if (row < 0 || row >= int(ids_.size()))
        return nullptr;
    const Known* known = known_.object(id(row));
    if (!known || known->generation < generation_)
        fetch(row);
    return known ? &known->item : nullptr;
}

void GalleryModel::fetch(int row) const {
    if (underWay_.contains(id(row)))
        return;
    std::vector<PictureId> wanted;
    const int first = row / pageSize * pageSize;
    for (int r = first; r < std::min(first + pageSize, int(ids_.size())); ++r) {
        const Known* known = known_.object(id(r));
        if ((known && known->generation == generation_) || underWay_.contains(id(r)))
            continue;
        wanted.push_back(id(r));
        underWay_.insert(id(r));
    }
    auto* self = const_cast<GalleryModel*>(this);
    thread_.run(
        self,
        [wanted](Gallery& gallery, GallerySearch&) {
            std::vector<GalleryItem> items;
            items.reserve(wanted.size());
            for (PictureEntry& entry : gallery.entries(wanted)) {
                const auto file = gallery.file(entry);
                items.push_back({std::move(entry), QString::fromStdString(file.string()), isGone(file)});
            }
            return items;
        },
        [self, wanted](const std::vector<GalleryItem>& items) {
            for (const PictureId id : wanted)
                self->underWay_.remove(id);
            self->takeItems(items);
        });
}

void GalleryModel::takeItems(const std::vector<GalleryItem>& items) {
    if (items.empty())
        return;
    for (const GalleryItem& item : items)
        known_.insert(item.entry.id, new Known{item, generation_});
    const int first = rowOf(items.front().entry.id);
    const int last = rowOf(items.back().entry.id);
    if (first >= 0 && last >= first)
        Q_EMIT dataChanged(index(first), index(last));
    else if (!ids_.empty())
        Q_EMIT dataChanged(index(0), index(int(ids_.size()) - 1));
}

int GalleryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ids_.size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return qlonglong(id(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != FileRole &&
        role != StarRole && role != RatingRole)
        return {};
    const GalleryItem* known = item(index.row());
    if (!known)
        return {};
    const PictureEntry& entry = known->entry;
    const QString prompt = QString::fromStdString(entry.prompt);
    switch (role) {
    case FileRole:
        return known->file;
    case StarRole:
        return entry.star;
    case RatingRole:
        return entry.rating;
    case Qt::DisplayRole:
        return prompt;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2 × %3, %4")
            .arg(prompt)
            .arg(entry.width)
            .arg(entry.height)
            .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.created), QLocale::ShortFormat));
    default: {
        QStringList parts{prompt};
        if (entry.star)
            parts << tr("starred");
        if (entry.rating > 0)
            parts << tr("rated %1 of 5").arg(entry.rating);
        return latelier::listed(parts);
    }
    }
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList GalleryModel::mimeTypes() const {
    return {QStringLiteral("text/uri-list")};
}

QMimeData* GalleryModel::mimeData(const QModelIndexList& indexes) const {
    QList<QUrl> urls;
    for (const QModelIndex& index : indexes)
        if (const GalleryItem* known = item(index.row()))
            urls << QUrl::fromLocalFile(known->file);
    if (urls.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setUrls(urls);
    return data;
}

} // namespace latelier
