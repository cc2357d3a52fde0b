#include "ui/paint/BrushOptions.h"

#include "ui/NumberSlider.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QToolButton>

namespace latelier {

BrushOptions::BrushOptions() : PanelForm(tr("Brush")) {
    size_ = addSlider(tr("Size"), tr("Diameter in pixels of the picture: [ and ], or Shift-drag on the canvas."),
                      new NumberSlider({1, 1000, 300, 1, 0, 60}));
    hardness_ = addSlider(tr("Hardness"), tr("How much of the brush covers fully, in percent; the rest fades out."),
                          new NumberSlider({0, 100, 100, 1, 0, 80}));
    opacity_ = addSlider(tr("Opacity"),
                         tr("The most that one stroke covers, in percent. A mask of half strength changes half."),
                         new NumberSlider({1, 100, 100, 1, 0, 100}));
    spacing_ = addSlider(tr("Spacing"), tr("Between the dabs of a stroke, in percent of the size."),
                         new NumberSlider({1, 200, 100, 1, 0, 8}));
    stabiliser_ = addSlider(tr("Stabiliser"), tr("Length in pixels of the thread that the brush is drawn by."),
                            new NumberSlider({0, 500, 100, 1, 0, 0}));
    tolerance_ = addSlider(tr("Tolerance"), tr("How far colours may differ for the bucket, 0 to 255."),
                           new NumberSlider({0, 255, 128, 1, 0, 24}));

    pressureSize_ = makeCheck(tr("size"), tr("A light pen makes a small brush."));
    pressureOpacity_ = makeCheck(tr("opacity"), tr("A light pen covers less."));
    mirrorAcross_ = makeCheck(tr("across"), tr("Every stroke is mirrored about the upright middle line."));
    mirrorDown_ = makeCheck(tr("down"), tr("Every stroke is mirrored about the level middle line."));
    const auto pair = [](QWidget* one, QWidget* two) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(one);
        layout->addWidget(two);
        layout->addStretch(1);
        return row;
    };
    addRow(tr("Pen pressure"), tr("What the pressure of a pen changes."), pair(pressureSize_, pressureOpacity_));
    addRow(tr("Mirror"), tr("Paints on both sides at once."), pair(mirrorAcross_, mirrorDown_));

    const auto swatch = [](const QString& name) {
        auto* button = new QToolButton;
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setIconSize(QSize(28, 16));
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    front_ = swatch(tr("Colour"));
    back_ = swatch(tr("Other colour"));
    front_->setObjectName(QStringLiteral("paintColour"));
    connect(front_, &QToolButton::clicked, this, [this] { chooseColour(colour_, tr("Colour")); });
    connect(back_, &QToolButton::clicked, this, [this] { chooseColour(otherColour_, tr("Other colour")); });
    addRow(tr("Colours"), tr("X swaps them, D makes them black and white."), pair(front_, back_));
    readFrom({});
}

NumberSlider* BrushOptions::addSlider(const QString& label, const QString& help, NumberSlider* slider) {
    slider->setNames(label, help);
    addRow(label, help, slider);
    connect(slider, &NumberSlider::edited, this, &BrushOptions::edited);
    return slider;
}

QCheckBox* BrushOptions::makeCheck(const QString& text, const QString& help) {
    auto* box = new QCheckBox(text);
    box->setToolTip(help);
    box->setAccessibleDescription(help);
    connect(box, &QCheckBox::clicked, this, &BrushOptions::edited);
    return box;
}

void BrushOptions::readFrom(const ToolSettings& settings) {
    const Brush& brush = settings.brush;
    size_->setValue(brush.size);
    hardness_->setValue(brush.hardness * 100);
    opacity_->setValue(brush.opacity * 100);
    spacing_->setValue(brush.spacing * 100);
    stabiliser_->setValue(brush.stabiliser);
    tolerance_->setValue(settings.tolerance);
    pressureSize_->setChecked(brush.pressureSize);
    pressureOpacity_->setChecked(brush.pressureOpacity);
    mirrorAcross_->setChecked(brush.mirrorAcross);
    mirrorDown_->setChecked(brush.mirrorDown);
    colour_ = settings.colour;
    otherColour_ = settings.otherColour;
    showColours();
}

void BrushOptions::writeTo(ToolSettings& settings) const {
    settings.brush = {
        size_->value(),          hardness_->value() / 100,   opacity_->value() / 100,       spacing_->value() / 100,
        stabiliser_->value(),    pressureSize_->isChecked(), pressureOpacity_->isChecked(), mirrorAcross_->isChecked(),
        mirrorDown_->isChecked()};
    settings.tolerance = int(tolerance_->value());
    settings.colour = colour_;
    settings.otherColour = otherColour_;
}

void BrushOptions::chooseColour(QColor& colour, const QString& title) {
    const QColor chosen = QColorDialog::getColor(colour, this, title);
    if (!chosen.isValid())
        return;
    colour = chosen;
    showColours();
    Q_EMIT edited();
}

void BrushOptions::showColours() {
    front_->setIcon(swatchOf(colour_));
    back_->setIcon(swatchOf(otherColour_));
}

} // namespace latelier
