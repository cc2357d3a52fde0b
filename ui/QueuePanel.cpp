#include "ui/QueuePanel.h"

#include "ui/EmptyNote.h"
#include "ui/Icons.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>

namespace latelier {

QueuePanel::QueuePanel(QWidget* parent) : QWidget(parent), list_(new QListView), pages_(new QStackedLayout) {
    list_->setObjectName(QStringLiteral("queueList"));
    list_->setAccessibleName(tr("Queue"));
    list_->setWordWrap(true);
    list_->setSpacing(1);
    const auto button = [](const QString& icon, const QString& name) {
        auto* result = new QToolButton;
        result->setIcon(themedIcon(icon));
        result->setIconSize(QSize(20, 20));
        result->setAccessibleName(name);
        result->setToolTip(name);
        result->setFocusPolicy(Qt::TabFocus);
        return result;
    };
    up_ = button(QStringLiteral("up"), tr("Earlier (Alt+Up)"));
    down_ = button(QStringLiteral("down"), tr("Later (Alt+Down)"));
    duplicate_ = button(QStringLiteral("duplicate"), tr("Duplicate (Ins)"));
    remove_ = button(QStringLiteral("remove"), tr("Remove from the queue (Del)"));
    hold_ = button(QStringLiteral("pause"), tr("Hold the queue: start nothing new"));
    hold_->setCheckable(true);
    hold_->setObjectName(QStringLiteral("holdButton"));

    note_ = makeEmptyNote({});
    pages_->addWidget(note_);
    pages_->addWidget(list_);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    for (QToolButton* tool : {up_, down_, duplicate_, remove_})
        tools->addWidget(tool);
    tools->addStretch(1);
    tools->addWidget(hold_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addLayout(pages_, 1);
    column->addLayout(tools);

    connect(up_, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(row(), -1); });
    connect(down_, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(row(), 1); });
    connect(duplicate_, &QToolButton::clicked, this, [this] { Q_EMIT duplicateRequested(row()); });
    connect(remove_, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(row()); });
    connect(hold_, &QToolButton::toggled, this, &QueuePanel::holdRequested);
    const std::pair<QKeySequence, QToolButton*> keys[] = {{Qt::ALT | Qt::Key_Up, up_},
                                                          {Qt::ALT | Qt::Key_Down, down_},
                                                          {Qt::Key_Insert, duplicate_},
                                                          {QKeySequence::Delete, remove_}};
    for (const auto& [sequence, tool] : keys)
        connect(new QShortcut(sequence, list_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, tool,
                &QToolButton::click);
    renew();
}

void QueuePanel::setModel(QAbstractItemModel* model) {
    list_->setModel(model);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePanel::renew);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &QueuePanel::renew);
    connect(model, &QAbstractItemModel::rowsMoved, this, &QueuePanel::renew);
    connect(model, &QAbstractItemModel::dataChanged, this, &QueuePanel::renew);
    connect(model, &QAbstractItemModel::modelReset, this, &QueuePanel::renew);
    renew();
}

void QueuePanel::setHeld(bool held) {
    const QSignalBlocker quiet(hold_);
    hold_->setChecked(held);
}

void QueuePanel::setGenerateName(const QString& name) {
    note_->setText(tr("Nothing waits. %1 while a picture forms puts the next one here").arg(name));
}

int QueuePanel::row() const {
    return list_->currentIndex().row();
}

void QueuePanel::renew() {
    const int rows = list_->model() ? list_->model()->rowCount() : 0;
    pages_->setCurrentIndex(rows > 0);
    const int current = rows > 0 ? row() : -1;
    const auto waits = [this](int row) { return list_->model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable); };
    const bool any = current >= 0 && waits(current);
    up_->setEnabled(any && current > 0 && waits(current - 1));
    down_->setEnabled(any && current + 1 < rows);
    duplicate_->setEnabled(any);
    remove_->setEnabled(any);
}

} // namespace latelier
