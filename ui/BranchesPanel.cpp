#include "ui/BranchesPanel.h"

#include "ui/EmptyNote.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace latelier {

namespace {

/// Rows with room for a long prompt in three lines and the facts in one, however large the type is.
class FourLines : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, 4 * option.fontMetrics.lineSpacing() + 6});
    }
};

} // namespace

BranchesPanel::BranchesPanel(RunHistory& history, QWidget* parent)
    : QWidget(parent), history_(history), tree_(new QTreeView), pages_(new QStackedLayout(this)) {
    tree_->setObjectName(QStringLiteral("branchTree"));
    tree_->setAccessibleName(tr("Branches"));
    tree_->setModel(&history);
    tree_->setItemDelegate(new FourLines(tree_));
    tree_->setHeaderHidden(true);
    tree_->setIconSize(QSize(64, 64));
    tree_->setIndentation(14);
    tree_->setWordWrap(true);
    tree_->setTextElideMode(Qt::ElideRight);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pages_->addWidget(
        makeEmptyNote(tr("Each picture of this session appears here, and under it what branched from it")));
    pages_->addWidget(tree_);

    connect(&history, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        pages_->setCurrentIndex(1);
        tree_->expand(parent);
    });
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current, const QModelIndex& before) {
                before_ = before.isValid() ? RunHistory::idOf(before) : 0;
                if (current.isValid())
                    choose(RunHistory::idOf(current));
            });
    // The chosen row once more: something else may be shown by now.
    for (const auto again : {&QTreeView::clicked, &QTreeView::activated})
        connect(tree_, again, this, [this](const QModelIndex& index) {
            if (RunHistory::idOf(index) != shown_)
                choose(RunHistory::idOf(index));
        });
    connect(tree_, &QTreeView::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = tree_->indexAt(at);
        if (!index.isValid())
            return;
        QMenu menu;
        menu.addAction(tr("Show"), this, [this, index] { choose(RunHistory::idOf(index)); });
        // Whoever opens the menu has chosen the row by that.
        menu.addAction(tr("Compare with the picture shown before"), this, [this] { Q_EMIT compareRequested(before_); })
            ->setEnabled(before_ != 0);
        menu.exec(tree_->viewport()->mapToGlobal(at));
    });
}

void BranchesPanel::choose(RunId run) {
    shown_ = run;
    Q_EMIT runChosen(run);
}

void BranchesPanel::setCurrent(RunId run) {
    shown_ = run;
    const QModelIndex index = history_.indexOf(run);
    if (!index.isValid() || index == tree_->currentIndex())
        return;
    const QSignalBlocker quiet(this);
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index);
}

} // namespace latelier
