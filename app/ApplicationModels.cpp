#include "app/Application.h"

#include "core/base/Error.h"
#include "core/base/ModelFiles.h"
#include "core/base/ModelGlance.h"
#include "core/base/Paths.h"
#include "ui/ErrorBar.h"
#include "ui/Memory.h"
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

} // namespace

void Application::connectModels() {
    SettingsPanel& settings = window_.settings();
    connect(&settings, &SettingsPanel::modelFolderRequested, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(&window_, tr("Folder of models"));
        if (folder.isEmpty() || modelFolders_.contains(folder))
            return;
        modelFolders_ << folder;
        state_.noteChange();
        scanModelFolders();
    });
    connect(&settings, &SettingsPanel::previewDecoderRequested, this, [this] {
        SettingsPanel& settings = window_.settings();
        const QString file =
            QFileDialog::getOpenFileName(&window_, tr("Tiny decoder for previews"), settings.previewDecoder(),
                                         tr("Tiny decoders (*.safetensors *.pth *.pt *.ckpt)"));
        settings.setPreviewDecoder(file.isEmpty() ? settings.previewDecoder() : file);
        settingsEdited(QStringLiteral("previewDecoder"));
    });
    connect(&inference_, &InferenceThread::modelLoaded, this, &Application::modelLoaded);
    connect(&inference_, &InferenceThread::modelFailed, this, &Application::modelFailed);
    connect(&hashes_, &ModelHasher::progressed, this, [this](const QString& path, double fraction) {
        if (path == hashedModel_)
            window_.settings().showFingerprint(fraction);
    });
    connect(&hashes_, &ModelHasher::hashed, this, [this](const QString& path, const QString& hash) {
        if (path == hashedModel_)
            window_.settings().showFingerprint(1, hash);
    });
}

void Application::loadModel() {
    loadedModel_ = settingsRequest().model;
    window_.errorBar().withdraw(std::exchange(modelProblem_, {}));
    window_.setModelText(tr("Loading the model"));
    window_.prompt().setTokenizerFolder(tokenizerOf(loadedModel_));
    takePreferences();
    inference_.loadModel(loadedModel_);
}

void Application::modelLoaded(const ModelInfo& model) {
    window_.settings().showModel(model);
    takePreferredSize(model.preferredSize);
    window_.prompt().setVocabulary(model.vocabulary);
    window_.setModelText(model.path.empty() || model.path == starterModel() ? SettingsPanel::tr("Starter model")
                                                                            : QString::fromStdString(model.name));
    window_.setSpeedText({});
    memory_ = model.memory;
    residentWithModel_ = memoryUse().resident;
    tellMemory();
    hashedModel_ = QString::fromStdString(model.path);
    hashes_.request(hashedModel_);
    Q_EMIT modelReady();
}

void Application::modelFailed(const QString& sentence, const QString& detail) {
    modelProblem_ = sentence;
    hashedModel_.clear();
    window_.settings().showNoModel();
    window_.setModelText(tr("No model"));
    window_.setSpeedText({});
    std::vector<ErrorBar::Action> actions{{tr("Try again"), [this] { loadModel(); }}};
    if (!loadedModel_.empty())
        actions.push_back({tr("Use the starter model"), [this] {
                               GenerationRequest request = settingsRequest();
                               request.model.clear();
                               window_.settings().readFrom(request);
                               settingsEdited(QStringLiteral("model"));
                           }});
    window_.errorBar().showError(sentence, detail, actions);
}

void Application::scanModelFolders() {
    QStringList folders = modelFolders_;
    folders << options_.stateFolder + QStringLiteral("/models");
    const auto show = [application = QPointer(this)](const std::vector<ModelEntry>& models) {
        QMetaObject::invokeMethod(
            qApp,
            [application, models] {
                if (application)
                    application->window_.settings().setModels(models);
            },
            Qt::QueuedConnection);
    };
    // Names at once, then what the headers say.
    QThreadPool::globalInstance()->start([show, folders] {
        std::vector<ModelEntry> models = scanModels(folders);
        show(models);
        for (ModelEntry& model : models)
            describeModel(model);
        show(models);
    });
}

// Each model paints best with its own settings; what the user chose stays. The file says them at once, so that a
// picture that is asked for while the model is loaded has them already.
void Application::takePreferences() {
    PreferredSettings wanted;
    try {
        const nlohmann::json facts = ownFacts(loadedModel_.empty() ? starterModel() : fs::path(loadedModel_));
        wanted = preferredSettings(facts);
        if (preferredSize_)
            takePreferredSize(ownFact(facts, "preferred_size", GenerationRequest{}.width));
    } catch (const Error& error) {
        window_.statusBar()->showMessage(errorInWords(error), 8000);
    }
    window_.settings().setStandards(wanted.steps, wanted.guidance);
    if (preferred_) {
        GenerationRequest request = settingsRequest();
        const auto take = [&](auto& value, const auto& before, const auto& now) {
            if (value == before)
                value = now;
        };
        take(request.steps, preferred_->steps, wanted.steps);
        take(request.guidance, preferred_->guidance, wanted.guidance);
        take(request.sampler, preferred_->sampler, wanted.sampler);
        take(request.schedule, preferred_->schedule, wanted.schedule);
        showTaken(request);
    }
    preferred_ = wanted;
}

void Application::takePreferredSize(int side) {
    GenerationRequest request = settingsRequest();
    if (preferredSize_ && request.width == preferredSize_ && request.height == preferredSize_) {
        request.width = request.height = side;
        showTaken(request);
    }
    preferredSize_ = side;
}

void Application::showTaken(const GenerationRequest& request) {
    window_.settings().readFrom(request);
    settings_ = settingsRequest();
    state_.noteChange();
}

// A file that cannot paint is refused here, so that the model in use stays.
void Application::openModel(const QString& path) {
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
    GenerationRequest request = settingsRequest();
    request.model = path.toStdString();
    window_.settings().readFrom(request);
    settingsEdited(QStringLiteral("model"));
}

// What the allocator keeps of earlier pictures is used again, so it counts as free.
std::optional<std::size_t> Application::freeMemory() const {
    if (options_.freeMemory)
        return options_.freeMemory();
    const MemoryUse use = memoryUse();
    if (!use.available)
        return std::nullopt;
    return *use.available + (use.resident > residentWithModel_ ? use.resident - residentWithModel_ : 0);
}

std::optional<Application::TooLarge> Application::tooLarge(const GenerationRequest& request) const {
    const std::size_t needed = bytesNeeded(memory_, request.width, request.height);
    const std::optional<std::size_t> free = freeMemory();
    if (!free || needed <= *free)
        return std::nullopt;
    const auto [width, height] = largestSize(memory_, request.width, request.height, *free);
    return TooLarge{{request.width, request.height}, {width, height}, needed, *free};
}

QString Application::TooLarge::inWords() const {
    QString words = tr("A picture of %1 × %2 needs about %3 of memory, and %4 are free.")
                        .arg(wanted.width())
                        .arg(wanted.height())
                        .arg(dataSize(std::int64_t(needed)), dataSize(std::int64_t(free)));
    if (!fits.isEmpty())
        words += QLatin1Char('\n') + tr("%1 × %2 would fit.").arg(fits.width()).arg(fits.height());
    return words;
}

void Application::tellMemory() {
    const std::optional<TooLarge> answer = tooLarge(settingsRequest());
    window_.settings().showMemoryNote(answer ? answer->inWords() : QString());
}

bool Application::asksAboutMemory(const GenerationRequest& request) {
    const std::optional<TooLarge> answer = tooLarge(request);
    if (!answer)
        return false;
    std::vector<ErrorBar::Action> actions;
    if (!answer->fits.isEmpty())
        actions.push_back({tr("Use %1 × %2").arg(answer->fits.width()).arg(answer->fits.height()),
                           [this, request = GenerationRequest(request), size = answer->fits]() mutable {
                               request.width = size.width();
                               request.height = size.height();
                               window_.settings().readFrom(request);
                               settingsEdited(QStringLiteral("size"));
                               start(request);
                           }});
    actions.push_back({tr("Try it"), [this, request] { start(request); }});
    window_.errorBar().ask(answer->inWords(), actions, [answer] { return answer->inWords(); });
    return true;
}

} // namespace latelier
