#include "app/ModelDesk.h"

#include "app/InferenceThread.h"
#include "app/ModelHasher.h"
#include "core/base/Error.h"
#include "core/base/ModelFiles.h"
#include "core/base/ModelGlance.h"
#include "core/base/Paths.h"
#include "ui/ErrorBar.h"
#include "ui/MainWindow.h"
#include "ui/ModelFolders.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/language/ErrorWords.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStatusBar>
#include <QThreadPool>

#include <filesystem>
#include <utility>

namespace latelier {

namespace {

namespace fs = std::filesystem;

/// The vocabulary that the engine takes for a model: its own, or CLIP's.
QString tokenizerOf(const std::string& model) {
    std::string own;
    try {
        own = tokenizerFolderOf(locateModel(model.empty() ? starterModel().string() : model));
    } catch (const Error&) {
        // The engine says what is wrong with the model.
    }
    return QString::fromStdString(own.empty() ? clipVocabulary().string() : own);
}

GenerationRequest settingsIn(const SettingsPanel& panel) {
    GenerationRequest request;
    panel.writeTo(request);
    return request;
}

} // namespace

ModelDesk::ModelDesk(MainWindow& window, InferenceThread& inference, ModelHasher& hashes, const QString& ownFolder,
                     std::function<std::size_t()> freeMemory)
    : window_(window), inference_(inference), hashes_(hashes), ownFolder_(ownFolder), memory_(std::move(freeMemory)) {
    SettingsPanel& settings = window_.settings();
    connect(&settings, &SettingsPanel::modelFolderRequested, this, &ModelDesk::addFolder);
    connect(&settings, &SettingsPanel::previewDecoderRequested, this, &ModelDesk::choosePreviewDecoder);
    connect(&inference_, &InferenceThread::modelLoaded, this, &ModelDesk::loaded);
    connect(&inference_, &InferenceThread::modelFailed, this, &ModelDesk::failed);
    connect(&hashes_, &ModelHasher::progressed, this, [this](const QString& path, double fraction) {
        if (path == hashed_)
            window_.settings().showFingerprint(fraction);
    });
    connect(&hashes_, &ModelHasher::hashed, this, [this](const QString& path, const QString& hash) {
        if (path == hashed_)
            window_.settings().showFingerprint(1, hash);
    });
}

void ModelDesk::addFolder() {
    const QString folder = QFileDialog::getExistingDirectory(&window_, tr("Folder of models"));
    if (folder.isEmpty() || folders_.contains(folder))
        return;
    folders_ << folder;
    Q_EMIT foldersChanged();
    scanFolders();
}

void ModelDesk::choosePreviewDecoder() {
    SettingsPanel& settings = window_.settings();
    const QString file =
        QFileDialog::getOpenFileName(&window_, tr("Tiny decoder for previews"), settings.previewDecoder(),
                                     tr("Tiny decoders (*.safetensors *.pth *.pt *.ckpt)"));
    settings.setPreviewDecoder(file.isEmpty() ? settings.previewDecoder() : file);
    Q_EMIT edited(QStringLiteral("previewDecoder"));
}

void ModelDesk::load() {
    loaded_ = window_.settings().chosenModel();
    window_.errorBar().withdraw(std::exchange(problem_, {}));
    window_.setModelText(tr("Loading the model"));
    window_.prompt().setTokenizerFolder(tokenizerOf(loaded_));
    takePreferences();
    inference_.loadModel(loaded_);
}

void ModelDesk::loadChosen() {
    if (window_.settings().chosenModel() != loaded_)
        load();
}

void ModelDesk::loaded(const ModelInfo& model) {
    window_.settings().showModel(model);
    takePreferredSize(model.preferredSize);
    window_.prompt().setVocabulary(model.vocabulary);
    window_.setModelText(model.path.empty() || model.path == starterModel() ? SettingsPanel::tr("Starter model")
                                                                            : QString::fromStdString(model.name));
    window_.setSpeedText({});
    memory_.takeModel(model.memory);
    tellMemory();
    hashed_ = QString::fromStdString(model.path);
    hashes_.request(hashed_);
    Q_EMIT ready();
}

void ModelDesk::failed(const QString& sentence, const QString& detail) {
    problem_ = sentence;
    hashed_.clear();
    window_.settings().showNoModel();
    window_.setModelText(tr("No model"));
    window_.setSpeedText({});
    std::vector<ErrorBar::Action> actions{{tr("Try again"), [this] { load(); }}};
    if (!loaded_.empty())
        actions.push_back({tr("Use the starter model"), [this] { choose({}); }});
    window_.errorBar().showError(sentence, detail, actions);
}

void ModelDesk::scanFolders() {
    const auto show = [desk = QPointer(this)](const std::vector<ModelEntry>& models) {
        QMetaObject::invokeMethod(
            qApp,
            [desk, models] {
                if (desk)
                    desk->window_.settings().setModels(models);
            },
            Qt::QueuedConnection);
    };
    // Names at once, then what the headers say.
    QThreadPool::globalInstance()->start([show, folders = folders_ + QStringList(ownFolder_)] {
        std::vector<ModelEntry> models = scanModels(folders);
        show(models);
        for (ModelEntry& model : models)
            describeModel(model);
        show(models);
    });
}

void ModelDesk::replaceSettings() {
    preferred_.emplace();
    preferredSize_ = GenerationRequest{}.width;
}

// Each model paints best with its own settings; what the user chose stays. The file says them at once, so that a
// picture that is asked for while the model is loaded has them already.
void ModelDesk::takePreferences() {
    PreferredSettings wanted;
    try {
        const nlohmann::json facts = ownFacts(loaded_.empty() ? starterModel() : fs::path(loaded_));
        wanted = preferredSettings(facts);
        if (preferredSize_)
            takePreferredSize(ownFact(facts, "preferred_size", GenerationRequest{}.width));
    } catch (const Error& error) {
        window_.statusBar()->showMessage(errorInWords(error), 8000);
    }
    window_.settings().setStandards(wanted.steps, wanted.guidance);
    if (preferred_) {
        GenerationRequest request = settingsIn(window_.settings());
        const auto take = [](auto& value, const auto& before, const auto& now) {
            if (value == before)
                value = now;
        };
        take(request.steps, preferred_->steps, wanted.steps);
        take(request.guidance, preferred_->guidance, wanted.guidance);
        take(request.sampler, preferred_->sampler, wanted.sampler);
        take(request.schedule, preferred_->schedule, wanted.schedule);
        show(request);
    }
    preferred_ = wanted;
}

void ModelDesk::takePreferredSize(int side) {
    GenerationRequest request = settingsIn(window_.settings());
    if (preferredSize_ && request.width == preferredSize_ && request.height == preferredSize_) {
        request.width = request.height = side;
        show(request);
    }
    preferredSize_ = side;
}

void ModelDesk::show(const GenerationRequest& request) {
    window_.settings().readFrom(request);
    Q_EMIT preferencesShown();
}

void ModelDesk::open(const QString& path) {
    try {
        if (const ModelGlance glance = glanceAtModel(path.toStdString()); !glance.paints) {
            window_.errorBar().showError(
                tr("%1 is nothing to paint with: it holds %2.")
                    .arg(QFileInfo(path).fileName(), QCoreApplication::translate("Error", glance.family.c_str())));
            return;
        }
    } catch (const Error& error) {
        window_.errorBar().showError(errorInWords(error), QString::fromStdString(error.detail()));
        return;
    }
    choose(path.toStdString());
}

void ModelDesk::choose(const std::string& model) {
    GenerationRequest request = settingsIn(window_.settings());
    request.model = model;
    window_.settings().readFrom(request);
    Q_EMIT edited(QStringLiteral("model"));
}

void ModelDesk::tellMemory() {
    const std::optional<TooLarge> answer = memory_.tooLarge(settingsIn(window_.settings()));
    window_.settings().showMemoryNote(answer ? answer->inWords() : QString());
}

bool ModelDesk::asksAboutMemory(const GenerationRequest& request,
                                const std::function<void(const GenerationRequest&)>& start) {
    const std::optional<TooLarge> answer = memory_.tooLarge(request);
    if (!answer)
        return false;
    std::vector<ErrorBar::Action> actions;
    if (!answer->fits.isEmpty())
        actions.push_back({tr("Use %1 × %2").arg(answer->fits.width()).arg(answer->fits.height()),
                           [this, start, request = GenerationRequest(request), size = answer->fits]() mutable {
                               request.width = size.width();
                               request.height = size.height();
                               window_.settings().readFrom(request);
                               Q_EMIT edited(QStringLiteral("size"));
                               start(request);
                           }});
    actions.push_back({tr("Try it"), [start, request] { start(request); }});
    window_.errorBar().ask(answer->inWords(), actions, [answer] { return answer->inWords(); });
    return true;
}

} // namespace latelier
