// What connects the gallery with the panels and the queue.
#include "app/Application.h"

#ifdef LATELIER_HAS_GALLERY

#include "app/GalleryDesk.h"
#include "ui/ErrorBar.h"
#include "ui/ImageConvert.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/TimelineStrip.h"
#include "ui/gallery/SavingDialog.h"

#include <QStatusBar>

namespace latelier {

namespace {

Saving savingOf(const QSettings& values) {
    Saving saving;
    saving.format = values.value(QStringLiteral("saving/format"), saving.format).toString();
    saving.quality = values.value(QStringLiteral("saving/quality"), saving.quality).toInt();
    saving.steps = values.value(QStringLiteral("saving/steps"), saving.steps).toBool();
    return saving;
}

/// The run of a kept picture; made anew from its steps unless it is there from before.
RunId runOf(RunHistory& history, const KeptRun& kept) {
    for (RunId id = 1; const Run* run = history.find(id); ++id)
        if (run->file == kept.file && run->steps.size() >= kept.steps.size())
            return id;
    const GenerationRequest& request = kept.record.request;
    const RunId id = history.add(request);
    for (const KeptStepView& view : kept.steps) {
        StepUpdate update;
        update.step = view.step;
        update.steps = kept.steps.back().step;
        update.sigma = view.sigma;
        update.guidance = view.guidance;
        update.seconds = view.seconds;
        update.preview = view.preview;
        update.request = std::make_shared<const GenerationRequest>(requestAtStep(request, view.step));
        history.addStep(id, update);
    }
    GeneratedPicture picture;
    picture.image = kept.picture;
    picture.request = request;
    picture.seconds = kept.record.seconds;
    history.finish(id, picture);
    history.setFile(id, kept.file);
    return id;
}

} // namespace

void Application::connectGallery() {
    store_.setSaving(savingOf(state_.values()));
    connect(&store_, &PictureStore::noticed, this,
            [this](const QString& sentence) { window_.statusBar()->showMessage(sentence, 15000); });
    connect(&window_.action(QStringLiteral("saving")), &QAction::triggered, this, [this] {
        SavingDialog dialog(savingOf(state_.values()), gallery_->commands(), &window_);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const Saving saving = dialog.saving();
        state_.values().setValue(QStringLiteral("saving/format"), saving.format);
        state_.values().setValue(QStringLiteral("saving/quality"), saving.quality);
        state_.values().setValue(QStringLiteral("saving/steps"), saving.steps);
        store_.setSaving(saving);
    });
    gallery_ = std::make_shared<GalleryDesk>(window_, queue_, options_.pictureFolder);
    connect(&store_, &PictureStore::saved, &gallery_->thread(), &GalleryThread::changed);
    connect(gallery_.get(), &GalleryDesk::failed, this,
            [this](const QString& sentence) { window_.errorBar().showError(sentence); });
    connect(gallery_.get(), &GalleryDesk::noticed, this,
            [this](const QString& sentence) { window_.statusBar()->showMessage(sentence, 15000); });
    connect(gallery_.get(), &GalleryDesk::sourceChosen, &paint_, &PaintDesk::open);
    connect(gallery_.get(), &GalleryDesk::runChosen, this, [this](const KeptRun& kept) {
        presenter_.show(runOf(history_, kept));
        window_.timeline().select(0);
    });
    connect(gallery_.get(), &GalleryDesk::requestChosen, this, &Application::showPart);
}

void Application::showPart(const GenerationRequest& stored, SettingsPart part) {
    GenerationRequest wanted = settingsRequest();
    const GenerationRequest before = wanted;
    if (part == SettingsPart::All || part == SettingsPart::Settings)
        wanted = stored;
    if (part == SettingsPart::All)
        showSource(stored);
    if (part == SettingsPart::Settings) {
        wanted.prompt = before.prompt;
        wanted.negativePrompt = before.negativePrompt;
        wanted.seed = before.seed;
    }
    if (part == SettingsPart::Prompt) {
        wanted.prompt = stored.prompt;
        wanted.negativePrompt = stored.negativePrompt;
    }
    if (part == SettingsPart::Seed)
        wanted.seed = stored.seed;
    const bool locked = window_.settings().seedLocked();
    showRequest(wanted);
    // A seed that was asked for stays for the next picture; one that was not is drawn anew as before.
    window_.settings().setSeedLocked(locked || part == SettingsPart::All || part == SettingsPart::Seed);
}

// The picture and mask that it was made from come with it, as steps that can be undone.
void Application::showSource(const GenerationRequest& stored) {
    if (!stored.source) {
        if (!paint_.document().empty())
            paint_.close();
        return;
    }
    paint_.open(toQImage(*stored.source));
    if (!stored.mask)
        return;
    PaintState state = paint_.document().state();
    state.mask = toQImage(*stored.mask).convertToFormat(QImage::Format_Grayscale8);
    if (state.mask.size() == state.picture.size())
        paint_.document().change(tr("mask of the picture"), state);
}

void Application::store(RunId run, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal) {
    const Remake remake = studio_.currentRemake();
    if (remake.verify)
        store_.verify(remake.sha256, picture, journal,
                      [this](PictureId id, const Verification& verdict) { gallery_->tellVerdict(id, verdict); });
    else
        store_.save(run, picture, journal, remake.sha256);
}

} // namespace latelier

#else

namespace latelier {

void Application::connectGallery() {
    for (const char* name : {"gallery", "saving", "checkGallery"})
        window_.action(QString::fromLatin1(name)).setVisible(false);
}

void Application::store(RunId run, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal) {
    store_.save(run, picture, journal);
}

} // namespace latelier

#endif
