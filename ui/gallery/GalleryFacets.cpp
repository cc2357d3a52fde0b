#include "ui/gallery/GalleryFacets.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace latelier {

namespace {

constexpr int shortList = 8; ///< values of one facet that are shown at once
constexpr int facetRole = Qt::UserRole;
constexpr int valueRole = Qt::UserRole + 1;
constexpr int anyDays = -1; ///< instead of a number of days: between two that are chosen

/// In the order of use.
constexpr Facet shownFacets[] = {Facet::Star, Facet::Rating, Facet::Tag,    Facet::Board, Facet::Model,  Facet::Sampler,
                                 Facet::Size, Facet::Month,  Facet::Parent, Facet::Mask,  Facet::Program};

} // namespace

QString GalleryFacets::title(Facet facet) {
    switch (facet) {
    case Facet::Model:
        return tr("Model");
    case Facet::Sampler:
        return tr("Sampler");
    case Facet::Size:
        return tr("Size");
    case Facet::Month:
        return tr("Month");
    case Facet::Program:
        return tr("Made with");
    case Facet::Star:
        return tr("Star");
    case Facet::Rating:
        return tr("Rating");
    case Facet::Mask:
        return tr("Painted with a mask");
    case Facet::Parent:
        return tr("Made from another picture");
    case Facet::Tag:
        return tr("Tags");
    case Facet::Board:
        return tr("Boards");
    }
    return {};
}

QString GalleryFacets::valueText(Facet facet, const std::string& value) {
    const QString text = QString::fromStdString(value);
    switch (facet) {
    case Facet::Star:
        return value == "yes" ? tr("Starred") : tr("Not starred");
    case Facet::Mask:
    case Facet::Parent:
        return value == "yes" ? tr("Yes") : tr("No");
    case Facet::Rating:
        return value == "0" ? tr("Not rated") : QString(text.toInt(), QChar(0x2022));
    case Facet::Size:
        return QString(text).replace(QLatin1Char('x'), QStringLiteral(" × "));
    case Facet::Month:
        return QLocale().toString(QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate),
                                  QStringLiteral("MMMM yyyy"));
    default:
        return text.isEmpty() ? tr("Unknown") : text;
    }
}

GalleryFacets::GalleryFacets(QWidget* parent) : QWidget(parent), time_(new QComboBox), tree_(new QTreeWidget) {
    time_->setObjectName(QStringLiteral("galleryTime"));
    time_->setAccessibleName(tr("Time of making"));
    time_->setToolTip(time_->accessibleName());
    for (const auto& [text, days] :
         {std::pair(tr("Any time"), 0), std::pair(tr("Today"), 1), std::pair(tr("The last 7 days"), 7),
          std::pair(tr("The last 30 days"), 30), std::pair(tr("The last 12 months"), 365),
          std::pair(tr("Between two days…"), anyDays)})
        time_->addItem(text, days);
    range_ = makeRange();
    tree_->setObjectName(QStringLiteral("galleryFacets"));
    tree_->setAccessibleName(tr("Narrow the pictures"));
    tree_->setColumnCount(2);
    tree_->setHeaderHidden(true);
    tree_->setIndentation(12);
    tree_->setRootIsDecorated(false);
    tree_->setSelectionMode(QAbstractItemView::NoSelection);
    tree_->setAllColumnsShowFocus(true);
    tree_->setUniformRowHeights(true);
    tree_->setTextElideMode(Qt::ElideMiddle);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(time_);
    column->addWidget(range_);
    column->addWidget(tree_, 1);

    connect(time_, &QComboBox::currentIndexChanged, this, [this] {
        showRange();
        Q_EMIT edited();
    });
    connect(tree_, &QTreeWidget::itemChanged, this, &GalleryFacets::toggled);
    connect(tree_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (!justToggled_) // a click beside the box means the same as one on it
            act(item);
    });
    connect(tree_, &QTreeWidget::itemPressed, this, [this] { justToggled_ = false; });
    connect(tree_, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem* item) {
        folded_.insert(Facet(item->data(0, facetRole).toInt()));
        showFolding(item);
    });
    connect(tree_, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) {
        folded_.erase(Facet(item->data(0, facetRole).toInt()));
        showFolding(item);
    });
    connect(tree_, &QTreeWidget::customContextMenuRequested, this, &GalleryFacets::menuAt);
    tree_->installEventFilter(this);
    folded_ = {Facet::Month, Facet::Mask, Facet::Parent, Facet::Program, Facet::Sampler, Facet::Size};
}

bool GalleryFacets::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool acts =
        key && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!acts || !tree_->currentItem())
        return QWidget::eventFilter(watched, event);
    act(tree_->currentItem());
    return true;
}

/// A heading folds, the last line of a shortened list lengthens it, a value is chosen or no longer.
void GalleryFacets::act(QTreeWidgetItem* item) {
    if (!item->parent()) {
        item->setExpanded(!item->isExpanded());
    } else if (!item->data(0, valueRole).isValid()) {
        whole_.insert(Facet(item->data(0, facetRole).toInt()));
        renew();
    } else {
        item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
}

QWidget* GalleryFacets::makeRange() {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    const auto day = [&](const QString& label, const char* name, const QDate& date) {
        auto* edit = new QDateEdit(date);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        edit->setAccessibleName(label);
        connect(edit, &QDateEdit::dateChanged, this, &GalleryFacets::edited);
        form->addRow(label, edit);
        return edit;
    };
    from_ = day(tr("From"), "galleryFrom", QDate::currentDate().addMonths(-1));
    to_ = day(tr("To"), "galleryTo", QDate::currentDate());
    box->hide();
    return box;
}

void GalleryFacets::showRange() {
    range_->setVisible(time_->currentData().toInt() == anyDays);
}

void GalleryFacets::showFolding(QTreeWidgetItem* heading) {
    const QSignalBlocker quiet(tree_);
    heading->setText(0, QStringLiteral("%1 %2").arg(heading->isExpanded() ? QStringLiteral("▾") : QStringLiteral("▸"),
                                                    title(Facet(heading->data(0, facetRole).toInt()))));
}

void GalleryFacets::setCounts(const FacetCounts& counts) {
    counts_ = counts;
    renew();
}

void GalleryFacets::renew() {
    const QSignalBlocker quiet(tree_);
    const int scrolled = tree_->verticalScrollBar()->value();
    const QTreeWidgetItem* before = tree_->currentItem();
    const QVariant facetBefore = before ? before->data(0, facetRole) : QVariant();
    const QVariant valueBefore = before ? before->data(0, valueRole) : QVariant();
    const int rowBefore = before && before->parent() ? tree_->currentIndex().row() : -1;
    tree_->clear();
    for (const Facet facet : shownFacets) {
        auto values = counts_[std::size_t(facet)];
        if (facet == Facet::Rating || facet == Facet::Month)
            std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        const auto chosen = chosen_.find(facet);
        // A choice that leaves nothing must still be there to be taken back.
        if (chosen != chosen_.end())
            for (const std::string& value : chosen->second)
                if (std::none_of(values.begin(), values.end(), [&](const auto& v) { return v.first == value; }))
                    values.emplace_back(value, 0);
        const bool choosable =
            values.size() > 1 || chosen != chosen_.end() || facet == Facet::Tag || facet == Facet::Board;
        if (values.empty() || !choosable)
            continue;
        auto* heading = new QTreeWidgetItem(tree_, {title(facet)});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setData(0, facetRole, int(facet));
        heading->setFirstColumnSpanned(true);
        QFont font = tree_->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(0, font);
        const bool all = whole_.contains(facet) || int(values.size()) <= shortList + 1;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto& [value, count] = values[i];
            const bool on = chosen != chosen_.end() &&
                            std::find(chosen->second.begin(), chosen->second.end(), value) != chosen->second.end();
            if (!all && int(i) >= shortList && !on)
                continue;
            auto* item = new QTreeWidgetItem(heading, {valueText(facet, value), QLocale().toString(qlonglong(count))});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
            item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
            item->setData(0, facetRole, int(facet));
            item->setData(0, valueRole, QByteArray::fromStdString(value));
            item->setToolTip(0, item->text(0));
            item->setForeground(1, palette().color(QPalette::PlaceholderText));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
        if (!all) {
            auto* more = new QTreeWidgetItem(heading, {tr("%1 more…").arg(int(values.size()) - shortList)});
            more->setFlags(Qt::ItemIsEnabled);
            more->setData(0, facetRole, int(facet));
            more->setForeground(0, palette().color(QPalette::PlaceholderText));
            more->setFirstColumnSpanned(true);
        }
        heading->setExpanded(!folded_.contains(facet) || chosen != chosen_.end());
        showFolding(heading);
        if (facetBefore != heading->data(0, facetRole))
            continue;
        // Who goes through the list by keys stays on the value, or where it stood.
        QTreeWidgetItem* place =
            rowBefore < 0 ? heading : heading->child(std::min(rowBefore, heading->childCount() - 1));
        for (int row = 0; valueBefore.isValid() && row < heading->childCount(); ++row)
            if (heading->child(row)->data(0, valueRole) == valueBefore)
                place = heading->child(row);
        tree_->setCurrentItem(place);
    }
    tree_->verticalScrollBar()->setValue(scrolled);
}

void GalleryFacets::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        renew();
    QWidget::changeEvent(event);
}

void GalleryFacets::toggled(QTreeWidgetItem* item) {
    const QVariant value = item->data(0, valueRole);
    if (!value.isValid())
        return;
    justToggled_ = true;
    const Facet facet = Facet(item->data(0, facetRole).toInt());
    std::vector<std::string>& values = chosen_[facet];
    std::erase(values, value.toByteArray().toStdString());
    if (item->checkState(0) == Qt::Checked)
        values.push_back(value.toByteArray().toStdString());
    if (values.empty())
        chosen_.erase(facet);
    Q_EMIT edited();
}

void GalleryFacets::menuAt(const QPoint& place) {
    const QTreeWidgetItem* item = tree_->itemAt(place);
    if (!item || !item->data(0, valueRole).isValid() || Facet(item->data(0, facetRole).toInt()) != Facet::Board)
        return;
    const QString board = QString::fromUtf8(item->data(0, valueRole).toByteArray());
    QMenu menu;
    menu.addAction(tr("Rename the board…"), this, [this, board] { Q_EMIT renameBoardRequested(board); });
    menu.addAction(tr("Remove the board, keep its pictures"), this,
                   [this, board] { Q_EMIT removeBoardRequested(board); });
    menu.exec(tree_->viewport()->mapToGlobal(place));
}

void GalleryFacets::writeTo(GalleryQuery& query) const {
    query.facets = chosen_;
    query.from.reset();
    query.to.reset();
    const int days = time_->currentData().toInt();
    if (days > 0)
        query.from = QDate::currentDate().addDays(1 - days).startOfDay().toMSecsSinceEpoch();
    if (days == anyDays) {
        // In whichever order they were written; both days belong to it.
        const auto [first, last] = std::minmax({from_->date(), to_->date()});
        query.from = first.startOfDay().toMSecsSinceEpoch();
        query.to = last.addDays(1).startOfDay().toMSecsSinceEpoch();
    }
}

void GalleryFacets::clear() {
    const QSignalBlocker quiet(time_);
    time_->setCurrentIndex(0);
    showRange();
    chosen_.clear();
    Q_EMIT edited();
}

bool GalleryFacets::any() const {
    return !chosen_.empty() || time_->currentIndex() > 0;
}

QStringList GalleryFacets::values(Facet facet) const {
    QStringList list;
    for (const auto& [value, count] : counts_[std::size_t(facet)])
        list << QString::fromStdString(value);
    return list;
}

} // namespace latelier
