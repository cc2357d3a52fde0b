#pragma once

#include "ui/paint/PanelForm.h"
#include "ui/paint/Tool.h"

class QCheckBox;
class QToolButton;

namespace latelier {

class NumberSlider;

/// The settings that the tools share: tip, pen, mirrors, colours.
class BrushOptions : public PanelForm {
    Q_OBJECT

public:
    BrushOptions();

    void readFrom(const ToolSettings& settings);
    void writeTo(ToolSettings& settings) const;

Q_SIGNALS:
    void edited();

private:
    NumberSlider* addSlider(const QString& label, const QString& help, NumberSlider* slider);
    QCheckBox* makeCheck(const QString& text, const QString& help);
    void chooseColour(QColor& colour, const QString& title);
    void showColours();

    NumberSlider* size_;
    NumberSlider* hardness_;
    NumberSlider* opacity_;
    NumberSlider* spacing_;
    NumberSlider* stabiliser_;
    NumberSlider* tolerance_;
    QCheckBox* pressureSize_;
    QCheckBox* pressureOpacity_;
    QCheckBox* mirrorAcross_;
    QCheckBox* mirrorDown_;
    QToolButton* front_;
    QToolButton* back_;
    QColor colour_ = Qt::black;
    QColor otherColour_ = Qt::white;
};

} // namespace latelier
