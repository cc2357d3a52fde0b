#include "ui/NumberSlider.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace latelier {

NumberSlider::NumberSlider(const Range& range, QWidget* parent)
    : QWidget(parent), range_(range), slider_(new QSlider(Qt::Horizontal)), field_(new QDoubleSpinBox),
      digits_(field_->findChild<QLineEdit*>()) {
    slider_->setRange(0, int(std::lround((range.sliderEnd - range.minimum) / range.step)));
    slider_->setPageStep(std::max(1, slider_->maximum() / 10));
    field_->setRange(range.minimum, range.maximum);
    field_->setDecimals(range.decimals);
    field_->setSingleStep(range.step);
    field_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field_->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00.00")) + 20);
    field_->setKeyboardTracking(false);
    setFocusProxy(field_);
    // The wheel scrolls the panel, and changes a value only where the user has put the focus.
    for (QWidget* part : {static_cast<QWidget*>(slider_), static_cast<QWidget*>(field_)}) {
        part->setFocusPolicy(Qt::StrongFocus);
        part->installEventFilter(this);
    }

    digits_->installEventFilter(this);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(slider_, 1);
    row->addWidget(field_);

    setValue(range.standard);
    connect(slider_, &QSlider::valueChanged, this,
            [this](int tick) { field_->setValue(range_.minimum + tick * range_.step); });
    connect(field_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        moveSlider(value);
        Q_EMIT edited(value);
    });
}

double NumberSlider::value() const {
    return field_->value();
}

void NumberSlider::setValue(double value) {
    const QSignalBlocker quiet(field_);
    field_->setValue(value);
    moveSlider(field_->value());
}

void NumberSlider::setNames(const QString& name, const QString& toolTip) {
    for (QWidget* part : {static_cast<QWidget*>(slider_), static_cast<QWidget*>(field_)}) {
        part->setAccessibleName(name);
        part->setToolTip(toolTip);
    }
    setToolTip(toolTip);
}

bool NumberSlider::eventFilter(QObject* watched, QEvent* event) {
    if (watched == slider_ && event->type() == QEvent::MouseButtonDblClick) {
        field_->setValue(range_.standard);
        return true;
    }
    // A word of text ends at the decimal point; a number does not. The field sees the event too: a third click would
    // put the cursor among the digits otherwise.
    if (watched == digits_ && event->type() == QEvent::MouseButtonDblClick) {
        digits_->event(event);
        field_->selectAll();
        return true;
    }
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NumberSlider::moveSlider(double value) {
    const QSignalBlocker quiet(slider_);
    slider_->setValue(int(std::lround((value - range_.minimum) / range_.step)));
}

} // namespace latelier
