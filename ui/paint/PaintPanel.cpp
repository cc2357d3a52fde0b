#include "ui/paint/PaintPanel.h"

#include "ui/paint/BrushOptions.h"
#include "ui/paint/FillPanel.h"
#include "ui/paint/LayerPanel.h"
#include "ui/paint/MaskPanel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace latelier {

PaintPanel::PaintPanel(QWidget* parent)
    : QScrollArea(parent), brush_(new BrushOptions), layers_(new LayerPanel), mask_(new MaskPanel),
      fill_(new FillPanel) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : {static_cast<QWidget*>(fill_), static_cast<QWidget*>(brush_), static_cast<QWidget*>(layers_),
                          static_cast<QWidget*>(mask_)})
        column->addWidget(part);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what it holds has it
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize PaintPanel::minimumSizeHint() const {
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

} // namespace latelier
