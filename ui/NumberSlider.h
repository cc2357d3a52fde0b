#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLineEdit;
class QSlider;

namespace latelier {

/// A slider with an exact number field beside it. The slider spans the useful range, the field the whole one;
/// a double click on the slider goes back to the default, one in the field selects the number.
class NumberSlider : public QWidget {
    Q_OBJECT

public:
    struct Range {
        double minimum = 0;
        double maximum = 1;   ///< of the field
        double sliderEnd = 1; ///< where the slider ends
        double step = 1;      ///< of the slider, the arrow keys and the wheel
        int decimals = 0;     ///< digits that the field shows
        double standard = 0;  ///< what a double click goes back to
    };

    explicit NumberSlider(const Range& range, QWidget* parent = nullptr);

    double value() const;
    /// Sets the value without a signal.
    void setValue(double value);
    /// What a double click goes back to from now on.
    void setStandard(double value) { range_.standard = value; }
    void setNames(const QString& name, const QString& toolTip);

Q_SIGNALS:
    /// The user chose another value, by any means.
    void edited(double value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveSlider(double value);

    Range range_;
    QSlider* slider_;
    QDoubleSpinBox* field_;
    QLineEdit* digits_; ///< of the field
};

} // namespace latelier
