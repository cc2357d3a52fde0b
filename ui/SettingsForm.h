#pragma once

#include <QFormLayout>
#include <QSpinBox>

namespace latelier {

class NumberSlider;

/// A field for a whole number that the wheel scrolls past.
class PanelSpin : public QSpinBox {
public:
    PanelSpin();

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// One column of captions and fields. Each row explains itself to the pointer, to screen readers and to "What's this?".
class SettingsForm : public QFormLayout {
    Q_OBJECT

public:
    SettingsForm();

    /// `label` in an artist's words, `term` as the field calls it; no term where they are the same.
    void addField(const QString& label, const QString& term, const QString& help, QWidget* field);
    /// The same for a slider and its number; the slider is found by `name`.
    void addSlider(const QString& name, const QString& label, const QString& term, const QString& help,
                   NumberSlider* slider);
};

} // namespace latelier
