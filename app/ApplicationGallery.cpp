// What connects the gallery with the panels and the queue.
#include "app/Application.h"

#ifdef LATELIER_HAS_GALLERY

#include "app/GalleryDesk.h"
#include "ui/ErrorBar.h"
#include "ui/ImageConvert.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"

#include <QStatusBar>

namespace latelier {

void Application::connectGallery() {
    gallery_ = std::make_shared<GalleryDesk>(window_, queue_, options_.pictureFolder);
    connect(&store_, &PictureStore::saved, &gallery_->thread(), &GalleryThread::changed);
    connect(gallery_.get(), &GalleryDesk::failed, this,
            [this](const QString& sentence) { window_.errorBar().showError(sentence); });
    connect(gallery_.get(), &GalleryDesk::noticed, this,
            [this](const QString& sentence) { window_.statusBar()->showMessage(sentence, 15000); });
    connect(gallery_.get(), &GalleryDesk::sourceChosen, &paint_, &PaintDesk::open);
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
    const JobId job = studio_.currentJob();
    if (const PictureId id = gallery_->takeVerification(job))
        store_.verify(id, picture, journal,
                      [this, id](const Verification& verdict) { gallery_->tellVerdict(id, verdict); });
    else
        store_.save(run, picture, journal, gallery_->rerunOf(job));
}

} // namespace latelier

#else

namespace latelier {

void Application::connectGallery() {}

void Application::store(RunId run, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal) {
    store_.save(run, picture, journal);
}

} // namespace latelier

#endif
