#include "ui/SettingsPanel.h"

#include "ui/Icons.h"
#include "ui/PanelCombo.h"
#include "ui/SettingsForm.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpressionValidator>
#include <QToolButton>

namespace latelier {

namespace {

QToolButton* iconButton(const QString& icon, const QString& name, const QString& help) {
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(20, 20));
    button->setAccessibleName(name);
    button->setToolTip(help);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QWidget* SettingsPanel::makeModelRow() {
    model_->setObjectName(QStringLiteral("model"));
    auto* folder = iconButton(QStringLiteral("folder"), tr("Add a folder of models"), tr("Add a folder of models"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(model_, 1);
    layout->addWidget(folder);
    connect(model_, &QComboBox::currentIndexChanged, this, [this] { edit(QStringLiteral("model")); });
    connect(folder, &QToolButton::clicked, this, &SettingsPanel::modelFolderRequested);
    return row;
}

QWidget* SettingsPanel::makeSizeRow() {
    for (QSpinBox* side : {width_, height_}) {
        side->setRange(64, 4096);
        side->setSingleStep(8);
        connect(side, &QSpinBox::valueChanged, this, [this] { edit(QStringLiteral("size")); });
    }
    width_->setObjectName(QStringLiteral("width"));
    height_->setObjectName(QStringLiteral("height"));
    width_->setAccessibleName(tr("Width"));
    height_->setAccessibleName(tr("Height"));
    auto* swap = iconButton(QStringLiteral("swap"), tr("Swap width and height"), tr("Swap width and height"));
    swap->setObjectName(QStringLiteral("swapSize"));
    connect(swap, &QToolButton::clicked, this, [this] { setSize(height_->value(), width_->value()); });

    auto* presets = iconButton(QStringLiteral("down"), tr("Sizes"), tr("Usual sizes"));
    presets->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(presets);
    const QSize sizes[] = {{128, 128}, {256, 256}, {512, 512}, {512, 768},  {768, 512},
                           {768, 768}, {640, 960}, {960, 640}, {1024, 1024}};
    for (const QSize size : sizes)
        menu->addAction(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()), this,
                        [this, size] { setSize(size.width(), size.height()); });
    presets->setMenu(menu);

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(width_, 1);
    layout->addWidget(new QLabel(QStringLiteral("×")));
    layout->addWidget(height_, 1);
    layout->addWidget(swap);
    layout->addWidget(presets);
    return row;
}

QWidget* SettingsPanel::makeSeedRow() {
    seed_->setObjectName(QStringLiteral("seed"));
    seed_->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{1,20}")), seed_));
    // As wide as a drawn one, however long the labels of a language are.
    constexpr int drawnDigits = 10;
    seed_->setMinimumWidth(fontMetrics().horizontalAdvance(QString(drawnDigits, QLatin1Char('0'))) + 18);
    auto* dice = iconButton(QStringLiteral("dice"), tr("New seed"), tr("Draw a new seed now"));
    reuseSeed_ =
        iconButton(QStringLiteral("reuse"), tr("Reuse the last seed"), tr("Take the last picture's seed and keep it"));
    reuseSeed_->setEnabled(false);
    lockSeed_ = iconButton(QStringLiteral("unlock"), tr("Keep the seed"),
                           tr("Keep this seed for the next pictures; unlocked, each picture draws a new one"));
    lockSeed_->setCheckable(true);
    lockSeed_->setObjectName(QStringLiteral("lockSeed"));
    connect(lockSeed_, &QToolButton::toggled, this, [this](bool locked) {
        lockSeed_->setIcon(themedIcon(locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
    });
    const auto draw = [this] {
        drawSeed();
        edit(QStringLiteral("seed"));
    };
    connect(dice, &QToolButton::clicked, this, draw);
    connect(lockSeed_, &QToolButton::clicked, this, [draw](bool locked) {
        if (!locked)
            draw();
    });
    connect(reuseSeed_, &QToolButton::clicked, this, [this] {
        seed_->setText(QString::number(*lastSeed_));
        setSeedLocked(true);
        edit(QStringLiteral("seed"));
    });
    connect(seed_, &QLineEdit::textEdited, this, [this] {
        setSeedLocked(true);
        edit(QStringLiteral("seed"));
    });

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(seed_, 1);
    for (QToolButton* button : {dice, reuseSeed_, lockSeed_})
        layout->addWidget(button);
    return row;
}

QWidget* SettingsPanel::makeSourceRow() {
    sourcePicture_ = new QLabel;
    auto* remove = iconButton(QStringLiteral("remove"), tr("Start from noise again"), tr("Start from noise again"));
    remove->setObjectName(QStringLiteral("removeSource"));
    connect(remove, &QToolButton::clicked, this, &SettingsPanel::sourceRemoved);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sourcePicture_, 1);
    layout->addWidget(remove);
    return row;
}

} // namespace latelier
