#pragma once

#include "gallery/GallerySearch.h"

#include <QWidget>

#include <set>

class QComboBox;
class QDateEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace latelier {

/// What the pictures can be narrowed by, with the number that each choice would leave.
class GalleryFacets : public QWidget {
    Q_OBJECT

public:
    explicit GalleryFacets(QWidget* parent = nullptr);

    void setCounts(const FacetCounts& counts);
    /// Puts the choices into a query.
    void writeTo(GalleryQuery& query) const;
    void clear();
    bool any() const;
    /// Values that pictures have now, such as all tags.
    QStringList values(Facet facet) const;

    /// A facet's name for people, and a value's.
    static QString title(Facet facet);
    static QString valueText(Facet facet, const std::string& value);

Q_SIGNALS:
    void edited();
    void renameBoardRequested(const QString& board);
    void removeBoardRequested(const QString& board);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeRange();
    void showRange();
    void renew();
    void showFolding(QTreeWidgetItem* heading);
    void act(QTreeWidgetItem* item);
    void toggled(QTreeWidgetItem* item);
    void menuAt(const QPoint& place);

    QComboBox* time_;
    QWidget* range_;
    QDateEdit* from_;
    QDateEdit* to_;
    QTreeWidget* tree_;
    FacetCounts counts_;
    std::map<Facet, std::vector<std::string>> chosen_;
    std::set<Facet> folded_; ///< by the user
    std::set<Facet> whole_;  ///< those whose long list is shown to its end
    bool justToggled_ = false;
};

} // namespace latelier
