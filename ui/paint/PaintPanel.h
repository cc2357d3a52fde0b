#pragma once

#include <QScrollArea>

namespace latelier {

class BrushOptions;
class FillPanel;
class LayerPanel;
class MaskPanel;

/// The painting panel: how the model fills, how the tools paint, and what can be done to layers and mask.
class PaintPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit PaintPanel(QWidget* parent = nullptr);

    BrushOptions& brush() { return *brush_; }
    LayerPanel& layers() { return *layers_; }
    MaskPanel& mask() { return *mask_; }
    FillPanel& fill() { return *fill_; }

    /// Nothing scrolls sideways: the panel is never narrower than its fields.
    QSize minimumSizeHint() const override;

private:
    BrushOptions* brush_;
    LayerPanel* layers_;
    MaskPanel* mask_;
    FillPanel* fill_;
};

} // namespace latelier
