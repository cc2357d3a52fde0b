#pragma once

#include "core/base/GenerationRequest.h"
#include "ui/paint/Frame.h"
#include "ui/paint/PanelForm.h"

class QComboBox;
class QLabel;

namespace latelier {

class NumberSlider;

/// How the marked part is painted anew, and how the picture grows.
class FillPanel : public PanelForm {
    Q_OBJECT

public:
    FillPanel();

    /// Writes the inpainting settings; prompt, size and pictures are left alone.
    void writeTo(GenerationRequest& request) const;
    void readFrom(const GenerationRequest& request);
    Prefill prefill() const;
    int overlap() const;
    /// What Generate will do, in a sentence.
    void setPlan(const QString& sentence);
    void setFrame(const QRect& frame, QSize picture);

Q_SIGNALS:
    void edited();
    void frameApplied();
    void frameReset();

private:
    void showArea();

    QLabel* plan_;
    QComboBox* area_;
    NumberSlider* padding_;
    QComboBox* content_;
    NumberSlider* blur_;
    QComboBox* prefill_;
    NumberSlider* overlap_;
    QLabel* frame_;
    QPushButton* apply_;
    QPushButton* reset_;
};

} // namespace latelier
