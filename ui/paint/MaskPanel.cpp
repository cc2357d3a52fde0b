#include "ui/paint/MaskPanel.h"

#include "ui/NumberSlider.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>

namespace latelier {

MaskPanel::MaskPanel()
    : PanelForm(tr("Mask")), pixels_(new QSpinBox), colour_(new QToolButton),
      opacity_(new NumberSlider({0, 100, 100, 1, 0, 50})), alone_(new QCheckBox(tr("Show the mask alone"))) {
    struct Row {
        MaskOperation operation;
        QString text;
        QString help;
        const char* name;
    };
    const Row rows[] = {
        {MaskOperation::Invert, tr("Invert"), tr("Marks what is not marked, and the other way round."), "maskInvert"},
        {MaskOperation::Clear, tr("Clear"), tr("Unmarks everything."), "maskClear"},
        {MaskOperation::MarkAll, tr("Mark all"), tr("Marks the whole picture."), "maskAll"},
        {MaskOperation::FromAlpha, tr("From alpha"), tr("Marks what is transparent in the picture."), "maskFromAlpha"},
        {MaskOperation::FromSelection, tr("From selection"),
         tr("Marks what is selected. To select, hold Ctrl while a lasso, rectangle, ellipse, gradient or bucket is "
            "drawn."),
         "maskFromSelection"},
        {MaskOperation::ToSelection, tr("To selection"),
         tr("Selects what is marked and unmarks it. Brushes and shapes paint only on what is selected."),
         "maskToSelection"},
        {MaskOperation::Grow, tr("Grow"), tr("Moves the rim outwards."), "maskGrow"},
        {MaskOperation::Shrink, tr("Shrink"), tr("Moves the rim inwards."), "maskShrink"},
        {MaskOperation::Feather, tr("Feather"), tr("Makes a soft rim that lies inside what is marked."), "maskFeather"},
        {MaskOperation::Blur, tr("Blur"), tr("Softens the rim to both sides."), "maskBlur"},
        {MaskOperation::Load, tr("Load…"), tr("Takes the grey values of a picture file as the mask."), "maskLoad"},
        {MaskOperation::Save, tr("Save…"), tr("Writes the mask as a grey PNG file."), "maskSave"},
    };
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    int place = 0;
    for (const Row& row : rows) {
        QPushButton* button = makeButton(row.text, row.help, row.name);
        button->setMinimumWidth(1); // the panel is narrow, and the buttons share it evenly
        grid->addWidget(button, place / 2, place % 2);
        ++place;
        connect(button, &QPushButton::clicked, this,
                [this, operation = row.operation] { Q_EMIT requested(operation, pixels_->value()); });
    }
    form_->addRow(grid);
    pixels_->setRange(1, 200);
    pixels_->setValue(8);
    pixels_->setSuffix(tr(" px"));
    pixels_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    pixels_->setObjectName(QStringLiteral("maskPixels"));
    addRow(tr("By"), tr("How far grow, shrink, feather and blur go."), pixels_);

    colour_->setIconSize(QSize(28, 16));
    colour_->setFocusPolicy(Qt::TabFocus);
    connect(colour_, &QToolButton::clicked, this, &MaskPanel::chooseColour);
    addRow(tr("Colour"), tr("The colour that the mask shows in over the picture."), colour_);
    opacity_->setNames(tr("Opacity of the mask"), tr("How strongly the mask covers the picture, in percent."));
    addRow(tr("Opacity"), opacity_->toolTip(), opacity_);
    form_->addRow(alone_);
    const auto tell = [this] { Q_EMIT lookChanged(look()); };
    connect(opacity_, &NumberSlider::edited, this, tell);
    connect(alone_, &QCheckBox::toggled, this, tell);
    setLook({});
}

MaskLook MaskPanel::look() const {
    return {shown_, opacity_->value() / 100, alone_->isChecked()};
}

void MaskPanel::setLook(const MaskLook& look) {
    shown_ = look.colour;
    opacity_->setValue(look.opacity * 100);
    alone_->setChecked(look.alone);
    showColour();
}

void MaskPanel::chooseColour() {
    const QColor chosen = QColorDialog::getColor(shown_, this, tr("Colour of the mask"));
    if (!chosen.isValid())
        return;
    shown_ = chosen;
    showColour();
    Q_EMIT lookChanged(look());
}

void MaskPanel::showColour() {
    colour_->setIcon(swatchOf(shown_));
}

} // namespace latelier
