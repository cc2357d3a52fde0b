#include "ui/SettingsPanel.h"

#include "core/base/SamplerNames.h"
#include "ui/NumberSlider.h"
#include "ui/PanelCombo.h"
#include "ui/SettingsForm.h"
#include "ui/SpeedSettings.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

namespace latelier {

namespace {

QString text(std::string_view value) {
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

/// A text that core/base marks with LATELIER_TEXT.
QString translated(const char* context, std::string_view marked) {
    return QCoreApplication::translate(context, std::string(marked).c_str());
}

} // namespace

SettingsPanel::SettingsPanel(QWidget* parent)
    : QScrollArea(parent), form_(new SettingsForm), model_(new PanelCombo), modelFacts_(new QLabel),
      memoryNote_(new QLabel), width_(new PanelSpin), height_(new PanelSpin), sampler_(new PanelCombo),
      schedule_(new PanelCombo), seed_(new QLineEdit), preview_(new PanelCombo), previewMethod_(new PanelCombo),
      precision_(new PanelCombo), steps_(new NumberSlider({1, 500, 60, 1, 0, 20})),
      guidance_(new NumberSlider({1, 50, 20, 0.5, 1, 7})), count_(new NumberSlider({1, 100, 16, 1, 0, 1})),
      strength_(new NumberSlider({0, 1, 1, 0.05, 2, 0.75})), clipSkip_(new NumberSlider({1, 12, 4, 1, 0, 1})) {
    source_ = makeSourceRow();
    auto* content = new QWidget;
    content->setLayout(form_);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what it holds has it
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    form_->addField(tr("Model"), {}, tr("The network that paints. Each has learned its own world of pictures."),
                    makeModelRow());
    modelFacts_->setProperty("role", QStringLiteral("dim"));
    modelFacts_->setWordWrap(true);
    form_->addRow(QString(), modelFacts_);
    form_->addField(tr("Size"), {},
                    tr("Width and height in pixels. Models paint best near the size they were trained at."),
                    makeSizeRow());
    memoryNote_->setObjectName(QStringLiteral("memoryNote"));
    memoryNote_->setProperty("role", QStringLiteral("warning"));
    memoryNote_->setWordWrap(true);
    memoryNote_->hide();
    form_->addRow(memoryNote_);
    addSlider(steps_, QStringLiteral("steps"), tr("Steps"), {},
              tr("How many times the picture is refined. More is slower; most samplers settle between 15 and 30."));
    addSlider(guidance_, QStringLiteral("guidance"), tr("Prompt strength"), tr("guidance scale"),
              tr("How strictly the picture follows the prompt. Low is free and soft, high is literal and harsh.\n"
                 "It can be moved while a picture forms."));
    for (const SamplerName& sampler : samplerNames()) {
        sampler_->addItem(text(sampler.name), text(sampler.name));
        sampler_->setItemData(sampler_->count() - 1, translated("Sampler", sampler.description), Qt::ToolTipRole);
    }
    for (const ScheduleName& schedule : scheduleNames()) {
        schedule_->addItem(translated("Schedule", schedule.name), text(schedule.name));
        schedule_->setItemData(schedule_->count() - 1, translated("Schedule", schedule.description), Qt::ToolTipRole);
    }
    sampler_->setObjectName(QStringLiteral("sampler"));
    schedule_->setObjectName(QStringLiteral("schedule"));
    form_->addField(tr("Sampler"), {}, tr("The way from noise to picture: how each step uses what the model sees."),
                    sampler_);
    form_->addField(tr("Noise schedule"), {},
                    tr("Where along the way the steps are spent: on composition or on detail."), schedule_);
    form_->addField(tr("Seed"), {},
                    tr("The number that the starting noise grows from. The same seed and settings give the "
                       "same picture."),
                    makeSeedRow());
    addSlider(count_, QStringLiteral("count"), tr("Pictures"), {},
              tr("How many pictures to paint, each with the next seed."));
    form_->addField(tr("Start from"), {},
                    tr("The picture that is changed. Drop another one on the canvas to replace it."), source_);
    addSlider(strength_, QStringLiteral("strength"), tr("Change amount"), tr("denoising strength"),
              tr("How far the picture may move from the one it starts from: 0 keeps it, 1 ignores it."));
    addSlider(clipSkip_, QStringLiteral("clipSkip"), tr("Clip skip"), tr("layers of the text encoder left out, plus 1"),
              tr("2 reads the prompt a little more loosely; some models were trained that way."));
    preview_->addItem(tr("Every step"), 1);
    preview_->addItem(tr("Every 2 steps"), 2);
    preview_->addItem(tr("Every 5 steps"), 5);
    preview_->addItem(tr("Off"), 0);
    form_->addField(tr("Preview"), {}, tr("How often the forming picture is shown. Each preview costs a little time."),
                    preview_);
    previewMethod_->addItem(tr("Quick colours"), int(PreviewMethod::LatentToRgb));
    previewMethod_->addItem(tr("Full decoder"), int(PreviewMethod::FullDecoder));
    previewMethod_->addItem(tr("Tiny decoder…"), int(PreviewMethod::TinyDecoder));
    previewMethod_->setObjectName(QStringLiteral("previewMethod"));
    form_->addField(
        tr("Preview by"), tr("preview method"),
        tr("Quick colours cost nothing but are coarse; the full decoder shows the true picture and takes its time;\n"
           "a tiny decoder (a TAESD file, which is to be had beside the models) is nearly as true and quick."),
        previewMethod_);
    precision_->addItem(tr("Automatic"), int(Precision::Auto));
    precision_->addItem(tr("Fast (8 bits)"), int(Precision::Int8));
    precision_->addItem(tr("16 bits"), int(Precision::BFloat16));
    precision_->addItem(tr("32 bits"), int(Precision::Float32));
    precision_->setObjectName(QStringLiteral("precision"));
    form_->addField(
        tr("Precision"), {},
        tr("The numbers that the model computes with. Fast more than halves the time on newer processors, and nearly\n"
           "halves the model's memory, for a difference that is hard to see. Automatic takes 16 or 32 bits, whichever\n"
           "suits this computer."),
        precision_);
    speed_ = new SpeedSettings(*form_, this);
    connect(previewMethod_, &QComboBox::activated, this, [this] {
        if (PreviewMethod(previewMethod_->currentData().toInt()) == PreviewMethod::TinyDecoder)
            Q_EMIT previewDecoderRequested();
    });

    connect(sampler_, &QComboBox::currentIndexChanged, this, [this] {
        explainSampler();
        edit(QStringLiteral("sampler"));
    });
    connect(schedule_, &QComboBox::currentIndexChanged, this, [this] { edit(QStringLiteral("schedule")); });
    connect(precision_, &QComboBox::currentIndexChanged, this, [this] { edit(QStringLiteral("precision")); });
    connect(preview_, &QComboBox::currentIndexChanged, this, [this] { edit(QStringLiteral("preview")); });
    connect(previewMethod_, &QComboBox::currentIndexChanged, this, [this] { edit(QStringLiteral("previewMethod")); });
    connect(guidance_, &NumberSlider::edited, this, &SettingsPanel::guidanceEdited);
    connect(speed_, &SpeedSettings::edited, this, &SettingsPanel::edit);
    // Once they are laid out.
    connect(speed_, &SpeedSettings::opened, this,
            [this](QWidget* last) { QTimer::singleShot(0, this, [this, last] { ensureWidgetVisible(last); }); });

    setModels({});
    readFrom({});
    setSource({});
    drawSeed();
    fitWidth();
}

bool SettingsPanel::event(QEvent* event) {
    // Words of another language may take more room.
    if (event->type() == QEvent::LayoutRequest)
        fitWidth();
    if (event->type() == QEvent::LanguageChange)
        tellModel();
    return QScrollArea::event(event);
}

// Nothing scrolls sideways: the panel is never narrower than its fields.
void SettingsPanel::fitWidth() {
    if (widget())
        setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

void SettingsPanel::addSlider(NumberSlider* slider, const QString& field, const QString& label, const QString& term,
                              const QString& help) {
    form_->addSlider(field, label, term, help, slider);
    connect(slider, &NumberSlider::edited, this, [this, field] { edit(field); });
}

void SettingsPanel::edit(const QString& field) {
    Q_EMIT edited(field);
}

void SettingsPanel::explainSampler() {
    sampler_->setToolTip(sampler_->currentData(Qt::ToolTipRole).toString());
}

void SettingsPanel::setSize(int width, int height) {
    const QSignalBlocker quiet(this);
    width_->setValue(width);
    height_->setValue(height);
    blockSignals(false);
    edit(QStringLiteral("size"));
}

void SettingsPanel::writeTo(GenerationRequest& request) const {
    request.model = model_->currentData().toString().toStdString();
    request.width = width_->value();
    request.height = height_->value();
    request.steps = int(steps_->value());
    request.guidance = guidance_->value();
    request.sampler = sampler_->currentData().toString().toStdString();
    request.schedule = schedule_->currentData().toString().toStdString();
    request.seed = seed();
    request.count = int(count_->value());
    request.strength = strength_->value();
    request.clipSkip = int(clipSkip_->value());
    request.precision = Precision(precision_->currentData().toInt());
    speed_->writeTo(request);
    request.previewInterval = preview_->currentData().toInt();
    request.preview = PreviewMethod(previewMethod_->currentData().toInt());
    request.previewDecoder = previewDecoder_.toStdString();
    // Until its file is chosen there is nothing to make previews with.
    if (request.preview == PreviewMethod::TinyDecoder && request.previewDecoder.empty())
        request.preview = PreviewMethod::LatentToRgb;
}

void SettingsPanel::readFrom(const GenerationRequest& request) {
    const QSignalBlocker quiet(this);
    const QString path = QString::fromStdString(request.model);
    if (model_->findData(path) < 0)
        model_->addItem(path.section(QLatin1Char('/'), -1), path);
    model_->setCurrentIndex(model_->findData(path));
    width_->setValue(request.width);
    height_->setValue(request.height);
    steps_->setValue(request.steps);
    guidance_->setValue(request.guidance);
    if (const SamplerName* sampler = lookUpSampler(request.sampler))
        sampler_->setCurrentIndex(sampler_->findData(text(sampler->name)));
    if (const ScheduleName* schedule = lookUpSchedule(request.schedule))
        schedule_->setCurrentIndex(schedule_->findData(text(schedule->name)));
    explainSampler();
    seed_->setText(QString::number(request.seed));
    count_->setValue(request.count);
    strength_->setValue(request.strength);
    clipSkip_->setValue(request.clipSkip);
    precision_->setCurrentIndex(std::max(0, precision_->findData(int(request.precision))));
    speed_->readFrom(request);
    preview_->setCurrentIndex(std::max(0, preview_->findData(request.previewInterval)));
    if (!request.previewDecoder.empty())
        setPreviewDecoder(QString::fromStdString(request.previewDecoder));
    previewMethod_->setCurrentIndex(std::max(0, previewMethod_->findData(int(request.preview))));
}

void SettingsPanel::setPreviewDecoder(const QString& path) {
    const QSignalBlocker quiet(previewMethod_);
    previewDecoder_ = path;
    const int row = previewMethod_->findData(int(PreviewMethod::TinyDecoder));
    previewMethod_->setItemText(row, path.isEmpty() ? tr("Tiny decoder…")
                                                    : tr("Tiny decoder: %1").arg(path.section(QLatin1Char('/'), -1)));
    previewMethod_->setItemData(row, path, Qt::ToolTipRole);
    if (path.isEmpty() && previewMethod_->currentIndex() == row)
        previewMethod_->setCurrentIndex(0);
}

void SettingsPanel::showMemoryNote(const QString& note) {
    memoryNote_->setText(note);
    memoryNote_->setVisible(!note.isEmpty());
}

void SettingsPanel::setStandards(int steps, double guidance) {
    steps_->setStandard(steps);
    guidance_->setStandard(guidance);
}

void SettingsPanel::setSource(const QImage& picture) {
    constexpr int side = 48;
    sourcePicture_->setPixmap(picture.isNull() ? QPixmap()
                                               : QPixmap::fromImage(picture.scaled(side, side, Qt::KeepAspectRatio,
                                                                                   Qt::SmoothTransformation)));
    for (QWidget* field : {source_, static_cast<QWidget*>(strength_)})
        form_->setRowVisible(field, !picture.isNull());
}

bool SettingsPanel::seedLocked() const {
    return lockSeed_->isChecked();
}

void SettingsPanel::setSeedLocked(bool locked) {
    lockSeed_->setChecked(locked);
}

// Ten digits are easy to read and to tell; the whole 64 bits can be typed.
void SettingsPanel::drawSeed() {
    seed_->setText(QString::number(QRandomGenerator::global()->bounded(1ull << 32)));
}

void SettingsPanel::setLastSeed(quint64 seed) {
    lastSeed_ = seed;
    reuseSeed_->setEnabled(true);
}

std::uint64_t SettingsPanel::seed() const {
    return seed_->text().toULongLong();
}

} // namespace latelier
