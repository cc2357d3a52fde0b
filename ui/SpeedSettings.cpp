#include "ui/SpeedSettings.h"

#include "core/base/GenerationRequest.h"
#include "ui/NumberSlider.h"
#include "ui/SettingsForm.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>
#include <tuple>

namespace latelier {

SpeedSettings::SpeedSettings(SettingsForm& form, QObject* parent)
    : QObject(parent), form_(form), heading_(new QToolButton), deepEvery_(new NumberSlider({1, 1000, 5, 1, 0, 1})),
      tokenMerging_(new NumberSlider({0, mostTokenMerging, mostTokenMerging, 0.05, 2, 0})), firstStep_(new PanelSpin),
      lastStep_(new PanelSpin), guidanceSteps_(makeGuidanceSteps()) {
    heading_->setObjectName(QStringLiteral("speedSettings"));
    heading_->setProperty("role", QStringLiteral("section"));
    heading_->setCheckable(true);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setFocusPolicy(Qt::TabFocus);
    heading_->installEventFilter(this);
    heading_->setToolTip(
        tr("Settings that take less time and change the picture a little. All are off unless you move them.\n"
           "They hold for the next picture or branch, and each picture keeps its own.\n"
           "Try Fast under Precision first: on newer processors it saves more and changes less."));
    form.addRow(heading_);
    form.addSlider(
        QStringLiteral("deepEvery"), tr("Shape interval"), tr("steps between deep features, DeepCache"),
        tr("The large shapes are worked out anew at every so many steps, and kept for those between. 1 is every step.\n"
           "2 takes little more than half the time, for a difference that is hard to see in most pictures;\n"
           "from 3 on, details come out differently."),
        deepEvery_);
    form.addSlider(
        QStringLiteral("tokenMerging"), tr("Merged areas"), tr("token merging ratio"),
        tr("The share of the picture's smallest areas that the model looks at as one with another like them.\n"
           "0 merges none. It saves more the larger the picture is, and costs fine texture."),
        tokenMerging_);
    form.addField(tr("Strength in steps"), tr("guidance interval"),
                  tr("The first and the last step in which the prompt strength acts. The other steps take about\n"
                     "half the time and follow the prompt as softly as a prompt strength of 1 does."),
                  guidanceSteps_);

    connect(heading_, &QToolButton::toggled, this, &SpeedSettings::setOpen);
    for (const auto& [slider, field] :
         {std::pair(deepEvery_, QStringLiteral("deepEvery")), std::pair(tokenMerging_, QStringLiteral("tokenMerging"))})
        connect(slider, &NumberSlider::edited, this, [this, field = field] { edit(field); });
    setOpen(false);
    readFrom({});
}

QWidget* SpeedSettings::makeGuidanceSteps() {
    constexpr int mostSteps = 1000;
    firstStep_->setRange(1, mostSteps);
    firstStep_->setObjectName(QStringLiteral("guidanceFirstStep"));
    firstStep_->setAccessibleName(tr("First step of the prompt strength"));
    lastStep_->setRange(0, mostSteps);
    lastStep_->setSpecialValueText(tr("end"));
    lastStep_->setObjectName(QStringLiteral("guidanceLastStep"));
    lastStep_->setAccessibleName(tr("Last step of the prompt strength"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(firstStep_, 1);
    layout->addWidget(new QLabel(QStringLiteral("–")));
    layout->addWidget(lastStep_, 1);
    // The side that is not being moved gives way, so that the first is never after the last.
    connect(firstStep_, &QSpinBox::valueChanged, this, [this](int first) {
        const QSignalBlocker quiet(lastStep_);
        if (lastStep_->value() > 0)
            lastStep_->setValue(std::max(first, lastStep_->value()));
        edit(QStringLiteral("guidanceSteps"));
    });
    connect(lastStep_, &QSpinBox::valueChanged, this, [this](int last) {
        const QSignalBlocker quiet(firstStep_);
        if (last > 0)
            firstStep_->setValue(std::min(last, firstStep_->value()));
        edit(QStringLiteral("guidanceSteps"));
    });
    return row;
}

void SpeedSettings::setOpen(bool open) {
    for (QWidget* field : std::initializer_list<QWidget*>{deepEvery_, tokenMerging_, guidanceSteps_})
        form_.setRowVisible(field, open);
    turnArrow();
    if (open)
        Q_EMIT opened(guidanceSteps_);
}

void SpeedSettings::turnArrow() {
    const Qt::ArrowType closed = heading_->isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    heading_->setArrowType(heading_->isChecked() ? Qt::DownArrow : closed);
}

bool SpeedSettings::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange)
        turnArrow();
    return QObject::eventFilter(watched, event);
}

void SpeedSettings::edit(const QString& field) {
    tellUse();
    Q_EMIT edited(field);
}

void SpeedSettings::tellUse() {
    const auto values = [](const GenerationRequest& r) {
        return std::tuple(r.deepEvery, r.tokenMerging, r.guidanceFirstStep, r.guidanceLastStep);
    };
    GenerationRequest request;
    writeTo(request);
    heading_->setText(values(request) == values({}) ? tr("Save time") : tr("Save time (in use)"));
    heading_->setAccessibleName(heading_->text());
}

void SpeedSettings::writeTo(GenerationRequest& request) const {
    request.deepEvery = int(deepEvery_->value());
    request.tokenMerging = tokenMerging_->value();
    request.guidanceFirstStep = firstStep_->value() - 1;
    request.guidanceLastStep = lastStep_->value() - 1;
}

void SpeedSettings::readFrom(const GenerationRequest& request) {
    const QSignalBlocker quietFirst(firstStep_);
    const QSignalBlocker quietLast(lastStep_);
    deepEvery_->setValue(request.deepEvery);
    tokenMerging_->setValue(request.tokenMerging);
    firstStep_->setValue(request.guidanceFirstStep + 1);
    lastStep_->setValue(request.guidanceLastStep + 1);
    tellUse();
}

} // namespace latelier
