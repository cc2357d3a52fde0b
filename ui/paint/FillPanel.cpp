#include "ui/paint/FillPanel.h"

#include "ui/NumberSlider.h"
#include "ui/PanelCombo.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace latelier {

namespace {

QComboBox* makeCombo(const char* name, std::initializer_list<std::pair<QString, int>> entries) {
    auto* combo = new PanelCombo;
    combo->setObjectName(QString::fromLatin1(name));
    for (const auto& [text, value] : entries)
        combo->addItem(text, value);
    return combo;
}

void choose(QComboBox* combo, int value) {
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

} // namespace

FillPanel::FillPanel() : PanelForm(tr("Fill")), plan_(new QLabel), frame_(new QLabel) {
    plan_->setWordWrap(true);
    plan_->setObjectName(QStringLiteral("paintPlan"));
    plan_->setProperty("role", QStringLiteral("dim"));
    form_->addRow(plan_);
    area_ = makeCombo("fillArea", {{tr("Whole picture"), int(InpaintArea::WholePicture)},
                                   {tr("Only around the mask"), int(InpaintArea::OnlyMasked)}});
    addRow(tr("Look at"),
           tr("What the model sees: the whole picture at its own size, or only the part around the "
              "mask at the size in Settings, which brings out more detail."),
           area_);
    padding_ = new NumberSlider({0, 512, 256, 1, 0, 32});
    padding_->setNames(tr("Around it"), tr("Pixels of the picture around the mask that the model sees as well."));
    addRow(tr("Around it"), padding_->toolTip(), padding_);
    content_ = makeCombo("maskedContent", {{tr("The picture as it is"), int(MaskedContent::Original)},
                                           {tr("Colours from around"), int(MaskedContent::Fill)},
                                           {tr("Noise"), int(MaskedContent::LatentNoise)},
                                           {tr("Nothing"), int(MaskedContent::LatentNothing)}});
    addRow(tr("Start with"), tr("What lies under the mask before the model paints there (masked content)."), content_);
    blur_ = new NumberSlider({0, 64, 32, 1, 0, 4});
    blur_->setNames(tr("Soft rim"), tr("Blur of the mask's rim in pixels (mask blur)."));
    addRow(tr("Soft rim"), blur_->toolTip(), blur_);

    auto* caption = new QLabel(tr("Frame"));
    caption->setProperty("role", QStringLiteral("section"));
    form_->addRow(caption);
    frame_->setProperty("role", QStringLiteral("dim"));
    frame_->setWordWrap(true);
    form_->addRow(frame_);
    prefill_ = makeCombo("prefill", {{tr("Mirrored picture"), int(Prefill::Mirror)},
                                     {tr("Smeared edge"), int(Prefill::Smear)},
                                     {tr("Noise"), int(Prefill::Noise)}});
    addRow(tr("New room"), tr("What room beyond the picture is filled with before the model paints it."), prefill_);
    overlap_ = new NumberSlider({0, 128, 64, 1, 0, 8});
    overlap_->setNames(tr("Overlap"), tr("Pixels of the old picture along new room that are painted anew with it."));
    addRow(tr("Overlap"), overlap_->toolTip(), overlap_);
    apply_ = makeButton(tr("Apply frame"), tr("Crops or extends the picture to the frame (Enter on the canvas)."),
                        "applyFrame");
    reset_ = makeButton(tr("Reset"), tr("Puts the frame back around the picture."), "resetFrame");
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(apply_, 1);
    row->addWidget(reset_);
    form_->addRow(row);
    connect(apply_, &QPushButton::clicked, this, &FillPanel::frameApplied);
    connect(reset_, &QPushButton::clicked, this, &FillPanel::frameReset);
    connect(area_, &QComboBox::currentIndexChanged, this, [this] {
        showArea();
        Q_EMIT edited();
    });
    connect(content_, &QComboBox::currentIndexChanged, this, &FillPanel::edited);
    connect(padding_, &NumberSlider::edited, this, &FillPanel::edited);
    connect(blur_, &NumberSlider::edited, this, &FillPanel::edited);
    showArea();
    setFrame({}, {});
}

void FillPanel::writeTo(GenerationRequest& request) const {
    request.inpaintArea = InpaintArea(area_->currentData().toInt());
    request.maskedPadding = int(padding_->value());
    request.maskedContent = MaskedContent(content_->currentData().toInt());
    request.maskBlur = int(blur_->value());
}

void FillPanel::readFrom(const GenerationRequest& request) {
    choose(area_, int(request.inpaintArea));
    choose(content_, int(request.maskedContent));
    padding_->setValue(request.maskedPadding);
    blur_->setValue(request.maskBlur);
    showArea();
}

void FillPanel::showArea() {
    const bool crop = InpaintArea(area_->currentData().toInt()) == InpaintArea::OnlyMasked;
    padding_->setEnabled(crop);
    form_->labelForField(padding_)->setEnabled(crop);
}

Prefill FillPanel::prefill() const {
    return Prefill(prefill_->currentData().toInt());
}

int FillPanel::overlap() const {
    return int(overlap_->value());
}

void FillPanel::setPlan(const QString& sentence) {
    plan_->setText(sentence);
}

void FillPanel::setFrame(const QRect& frame, QSize picture) {
    const bool moved = !picture.isEmpty() && frame != QRect(QPoint(), picture);
    apply_->setEnabled(moved);
    reset_->setEnabled(moved);
    frame_->setText(picture.isEmpty() ? tr("Take the frame tool and drag the sides of the picture.")
                    : moved           ? tr("%1 × %2 of %3 × %4 pixels")
                                  .arg(frame.width())
                                  .arg(frame.height())
                                  .arg(picture.width())
                                  .arg(picture.height())
                            : tr("%1 × %2 pixels").arg(picture.width()).arg(picture.height()));
}

} // namespace latelier
