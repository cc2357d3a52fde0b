#include "ui/SettingsForm.h"

#include "ui/NumberSlider.h"

#include <QLabel>
#include <QWheelEvent>

namespace latelier {

namespace {

/// As wide as its words, and as the words of most languages are, so that the fields stay where they are.
class Caption : public QLabel {
public:
    using QLabel::QLabel;
    QSize sizeHint() const override { return QLabel::sizeHint().expandedTo(least); }
    QSize minimumSizeHint() const override { return QLabel::minimumSizeHint().expandedTo(least); }

private:
    static constexpr QSize least{104, 0};
};

} // namespace

PanelSpin::PanelSpin() {
    setFocusPolicy(Qt::StrongFocus);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setKeyboardTracking(false);
}

void PanelSpin::wheelEvent(QWheelEvent* event) {
    hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

SettingsForm::SettingsForm() {
    setContentsMargins(8, 4, 8, 8);
    setHorizontalSpacing(8);
    setVerticalSpacing(6);
    setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SettingsForm::addField(const QString& label, const QString& term, const QString& help, QWidget* field) {
    auto* caption = new Caption(label);
    caption->setMinimumHeight(field->sizeHint().height());
    caption->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QString toolTip = (term.isEmpty() ? QString() : tr("%1 (%2)").arg(label, term) + QLatin1Char('\n')) + help;
    caption->setToolTip(toolTip);
    if (field->toolTip().isEmpty())
        field->setToolTip(toolTip);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    field->setAccessibleDescription(toolTip);
    // A composite row names its main field after the row, and explains all of them.
    for (QWidget* part : field->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        if (part->accessibleName().isEmpty())
            part->setAccessibleName(label);
        if (part->toolTip().isEmpty())
            part->setToolTip(toolTip);
    }
    addRow(caption, field);
}

void SettingsForm::addSlider(const QString& name, const QString& label, const QString& term, const QString& help,
                             NumberSlider* slider) {
    slider->setObjectName(name);
    addField(label, term, help, slider);
    slider->setNames(label, slider->toolTip());
}

} // namespace latelier
