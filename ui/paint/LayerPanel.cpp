#include "ui/paint/LayerPanel.h"

#include "ui/NumberSlider.h"

#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace latelier {

namespace {

constexpr QSize thumbnail(36, 24);
constexpr int rowsInSight = 5; ///< at most

QIcon iconOf(const QImage& image) {
    QPixmap pixmap(thumbnail);
    pixmap.fill(QColor(128, 128, 128));
    const QImage small = image.scaled(thumbnail, Qt::KeepAspectRatio);
    QPainter(&pixmap).drawImage((thumbnail.width() - small.width()) / 2, (thumbnail.height() - small.height()) / 2,
                                small);
    return pixmap;
}

std::uint32_t idOf(const QListWidgetItem& item) {
    return item.data(Qt::UserRole).toUInt();
}

} // namespace

LayerPanel::LayerPanel()
    : PanelForm(tr("Layers")), list_(new QListWidget), opacity_(new NumberSlider({0, 100, 100, 1, 0, 100})) {
    list_->setObjectName(QStringLiteral("layers"));
    list_->setAccessibleName(tr("Layers"));
    list_->setToolTip(tr("Strokes of the paint brush go to the chosen row. The tick shows and hides a layer, F2 or a "
                         "double click names it."));
    list_->setIconSize(thumbnail);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form_->addRow(list_);

    opacity_->setNames(tr("Opacity of the layer"), tr("How strongly the chosen layer covers what lies under it, in "
                                                      "percent."));
    addRow(tr("Opacity"), opacity_->toolTip(), opacity_);

    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    int place = 1; // the first one has a row to itself
    const auto button = [&](const QString& text, const QString& help, const char* name, LayerOperation operation) {
        QPushButton* made = makeButton(text, help, name);
        made->setMinimumWidth(1);
        grid->addWidget(made, place / 2, place == 1 ? 0 : place % 2, 1, place == 1 ? 2 : 1);
        ++place;
        connect(made, &QPushButton::clicked, this, [this, operation] { Q_EMIT requested(operation); });
        return made;
    };
    add_ = button(tr("New layer"), tr("Lays an empty layer over the chosen row."), "layerAdd", LayerOperation::Add);
    raise_ = button(tr("Raise"), tr("Exchanges the chosen layer with the one over it."), "layerRaise",
                    LayerOperation::Raise);
    lower_ = button(tr("Lower"), tr("Exchanges the chosen layer with the one under it."), "layerLower",
                    LayerOperation::Lower);
    remove_ = button(tr("Delete"), tr("Takes the chosen layer away."), "layerRemove", LayerOperation::Remove);
    merge_ = button(tr("Merge down"), tr("Makes the chosen layer one with what lies under it."), "layerMerge",
                    LayerOperation::Merge);
    form_->addRow(grid);

    connect(list_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT chosen(idOf(*item));
    });
    connect(list_, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) { changed(*item); });
    connect(opacity_, &NumberSlider::edited, this, [this](double value) { Q_EMIT opacityChosen(int(value)); });
    showLayers({}, 0);
}

void LayerPanel::changed(const QListWidgetItem& item) {
    const auto known =
        std::find_if(shown_.begin(), shown_.end(), [&](const LayerInfo& info) { return info.id == idOf(item); });
    if (known == shown_.end())
        return;
    const bool visible = item.checkState() == Qt::Checked;
    if (visible != known->visible)
        Q_EMIT visibilityChosen(idOf(item), visible);
    else if (item.text() != known->name)
        Q_EMIT renamed(idOf(item), item.text());
}

void LayerPanel::list(const PaintState& state) {
    list_->clear();
    for (auto layer = state.layers.rbegin(); layer != state.layers.rend(); ++layer) {
        auto* item = new QListWidgetItem(list_);
        item->setData(Qt::UserRole, layer->id);
        item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    }
    if (!state.empty())
        (new QListWidgetItem(tr("Picture"), list_))->setData(Qt::UserRole, 0u);
}

void LayerPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        const QSignalBlocker quiet(list_);
        for (int row = 0; row < list_->count(); ++row)
            if (idOf(*list_->item(row)) == 0)
                list_->item(row)->setText(tr("Picture"));
    }
    PanelForm::changeEvent(event);
}

void LayerPanel::showLayers(const PaintState& state, std::uint32_t active) {
    const QSignalBlocker quiet(list_);
    const auto sameRow = [](const LayerInfo& a, const LayerInfo& b) { return a.id == b.id; };
    std::vector<LayerInfo> infos = infosOf(state);
    if (list_->count() != int(infos.size()) + !state.empty() ||
        !std::equal(infos.begin(), infos.end(), shown_.begin(), shown_.end(), sameRow))
        list(state);
    shown_ = std::move(infos);
    const int count = int(shown_.size());
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        const int layer = count - 1 - row;
        item->setIcon(iconOf(layer < 0 ? state.picture : state.layers[std::size_t(layer)].image));
        if (layer >= 0) {
            item->setText(shown_[std::size_t(layer)].name);
            item->setCheckState(shown_[std::size_t(layer)].visible ? Qt::Checked : Qt::Unchecked);
        }
        if (idOf(*item) == active)
            list_->setCurrentItem(item);
    }
    list_->setVisible(list_->count() > 0);
    const int rowHeight = std::max(list_->sizeHintForRow(0), thumbnail.height());
    list_->setFixedHeight(std::clamp(list_->count(), 1, rowsInSight) * rowHeight + 2 * list_->frameWidth());
    const int chosen = layerWithId(state, active);
    const auto visible = [&](int layer) { return layer < 0 || shown_[std::size_t(layer)].visible; };
    opacity_->setEnabled(chosen >= 0);
    opacity_->setValue(chosen < 0 ? 100 : shown_[std::size_t(chosen)].opacity);
    add_->setEnabled(!state.empty() && count < mostLayers);
    remove_->setEnabled(chosen >= 0);
    raise_->setEnabled(chosen >= 0 && chosen + 1 < count);
    lower_->setEnabled(chosen > 0);
    merge_->setEnabled(chosen >= 0 && visible(chosen) && visible(chosen - 1));
}

} // namespace latelier
