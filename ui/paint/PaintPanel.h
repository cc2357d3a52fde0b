#pragma once

#include <QScrollArea>

namespace latelier {

class BrushOptions;
class FillPanel;
class MaskPanel;

/// The painting panel: how the tools paint, what can be done to the mask, and how the model fills it.
class PaintPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit PaintPanel(QWidget* parent = nullptr);

    BrushOptions& brush() { return *brush_; }
    MaskPanel& mask() { return *mask_; }
    FillPanel& fill() { return *fill_; }

private:
    BrushOptions* brush_;
    MaskPanel* mask_;
    FillPanel* fill_;
};

} // namespace latelier
