#pragma once

#include "ui/paint/MaskOverlay.h"
#include "ui/paint/PanelForm.h"

class QCheckBox;
class QSpinBox;
class QToolButton;

namespace latelier {

class NumberSlider;

enum class MaskOperation {
    Invert,
    Clear,
    MarkAll,
    Grow,
    Shrink,
    Feather,
    Blur,
    FromAlpha,
    FromSelection,
    ToSelection,
    Load,
    Save
};

/// What can be done to the mask as a whole, and how it shows.
class MaskPanel : public PanelForm {
    Q_OBJECT

public:
    MaskPanel();

    MaskLook look() const;
    void setLook(const MaskLook& look);

Q_SIGNALS:
    /// `pixels` is how far Grow, Shrink, Feather and Blur go.
    void requested(MaskOperation operation, int pixels);
    void lookChanged(const MaskLook& look);

private:
    void chooseColour();
    void showColour();

    QSpinBox* pixels_;
    QToolButton* colour_;
    NumberSlider* opacity_;
    QCheckBox* alone_;
    QColor shown_ = MaskLook().colour;
};

} // namespace latelier
