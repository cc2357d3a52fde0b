#pragma once

#include "gallery/GalleryGroups.h"
#include "ui/gallery/GalleryThread.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

#include <atomic>

namespace latelier {

/// A picture as the grid shows it.
struct GalleryItem {
    PictureEntry entry;
    QString file;      ///< where it lies now
    bool gone = false; ///< another program took the file away
};

/// The pictures that a query finds. Holds their numbers, and what is known of those that were looked at lately; the
/// rest is fetched by the gallery's thread when it is asked for, and dataChanged tells when it is there.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, FileRole, StarRole, RatingRole };

    explicit GalleryModel(GalleryThread& thread, QObject* parent = nullptr);

    const GalleryQuery& query() const { return query_; }
    void setQuery(const GalleryQuery& query);
    PictureGrouping grouping() const { return grouping_; }
    void setGrouping(PictureGrouping grouping);
    /// Counts facets as well, for `facetsCounted`.
    void setCountsFacets(bool counts) { countsFacets_ = counts; }
    /// Makes the listing anew; what stays in it keeps its rows selected.
    void refresh();

    /// Nothing has been listed yet.
    bool waiting() const { return !listed_; }
    bool grouped() const { return grouped_; }
    const std::vector<PictureGroup>& groups() const { return groups_; }
    PictureId id(int row) const { return ids_[std::size_t(row)]; }
    const std::vector<PictureId>& ids() const { return ids_; }
    /// -1 when it is not in the listing.
    int rowOf(PictureId id) const;
    /// Null until it was fetched; asking for it has it fetched.
    const GalleryItem* item(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    /// The files' addresses, of those that were fetched: what the user saw or selected.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

Q_SIGNALS:
    /// The rows and groups are those of the query now.
    void listed();
    void facetsCounted(const FacetCounts& counts);

private:
    void fetch(int row) const;
    void take(const GalleryListing& listing);
    void takeItems(const std::vector<GalleryItem>& items);

    GalleryThread& thread_;
    GalleryQuery query_;
    PictureGrouping grouping_ = PictureGrouping::Day;
    bool countsFacets_ = false;
    bool listed_ = false;
    bool anew_ = false; ///< the query is another one than that of the rows
    bool grouped_ = false;
    std::vector<PictureId> ids_;
    std::vector<PictureGroup> groups_;
    std::shared_ptr<std::atomic<int>> latest_; ///< number of the latest listing asked for; older ones are passed over

    struct Known {
        GalleryItem item;
        int generation = 0;
    };
    mutable QCache<PictureId, Known> known_;
    mutable QSet<PictureId> underWay_;
    int generation_ = 0; ///< raised by each listing, so that what is known is fetched again when it is looked at
};

} // namespace latelier
