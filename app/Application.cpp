#include "app/Application.h"

#include "app/SettingsCommand.h"
#include "core/base/Error.h"
#include "core/base/Paths.h"
#include "ui/BranchesPanel.h"
#include "ui/ErrorBar.h"
#include "ui/ImageConvert.h"
#include "ui/Memory.h"
#include "ui/PromptPanel.h"
#include "ui/PromptText.h"
#include "ui/QueuePanel.h"
#include "ui/SettingsPanel.h"
#include "ui/TimelineStrip.h"
#include "ui/canvas/CanvasView.h"
#include "ui/language/ErrorWords.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QStatusBar>
#include <QTimer>

namespace latelier {

namespace {

constexpr int memoryInterval = 2000; ///< milliseconds

QString translationFolder() {
    return QString::fromStdString((dataFolder() / "translations").string());
}

} // namespace

Application::Application(QApplication& application, ApplicationOptions options)
    : options_(std::move(options)), theme_(application), state_(options_.stateFolder + QStringLiteral("/window.ini")),
      language_(translationFolder(), options_.language.isEmpty()
                                         ? state_.values().value(QStringLiteral("language")).toString()
                                         : options_.language),
      queue_(options_.stateFolder + QStringLiteral("/queue.json")), window_(history_),
      drops_(window_, window_.canvas()), unfinished_(options_.stateFolder), inference_(options_.makeEngine),
      studio_(history_, queue_, inference_, unfinished_), presenter_(history_, window_.canvas(), window_.timeline()),
      hashes_(options_.stateFolder + QStringLiteral("/hashes.json")),
      store_(options_.pictureFolder, [this](const std::string& model) { return hashes_.of(model); }),
      inspector_(history_, window_.canvas()), grid_(window_, history_, queue_, studio_),
      paint_(window_, history_, presenter_, studio_, undo_), paintFiles_(window_, paint_, options_.stateFolder),
      models_(window_, inference_, hashes_, options_.stateFolder + QStringLiteral("/models"), options_.freeMemory),
      files_(window_, drops_, presenter_, paint_, paintFiles_, models_, options_.pictureFolder) {
    QDir().mkpath(options_.stateFolder);
    connectPanels();
    connectRun();
    connectView();
    connectInspector();
    connectQueue();
    connectDesks();
    connectGallery();
    connectHelp();
    connectLanguage();
    restoreSession();
    models_.scanFolders();
    // The engine is asked for only when the window stands on the screen.
    connect(&window_, &MainWindow::firstPainted, this, [this] {
        QTimer::singleShot(0, this, [this] {
            offerUnfinishedRuns();
            paintFiles_.offerKept();
            models_.load();
        });
    });
}

Application::~Application() = default;

GenerationRequest Application::settingsRequest() const {
    auto& window = const_cast<MainWindow&>(window_);
    GenerationRequest request;
    window.prompt().writeTo(request);
    window.settings().writeTo(request);
    paint_.writeSettings(request);
    return request;
}

GenerationRequest Application::panelRequest() {
    GenerationRequest request = settingsRequest();
    paint_.writeTo(request);
    return request;
}

void Application::connectPanels() {
    PromptPanel& prompt = window_.prompt();
    SettingsPanel& settings = window_.settings();
    connect(&prompt, &PromptPanel::generateRequested, this, &Application::generate);
    connect(&prompt, &PromptPanel::stopRequested, this, [this] { inference_.controls().cancel(); });
    connect(&prompt, &PromptPanel::applyRequested, this, &Application::applyPrompt);
    connect(&prompt, &PromptPanel::edited, &state_, &SessionState::noteChange);
    connect(&prompt, &PromptPanel::edited, this, &Application::offerApply);
    connect(&settings, &SettingsPanel::edited, this, &Application::settingsEdited);
    connect(&settings, &SettingsPanel::guidanceEdited, this, [this](double guidance) {
        if (studio_.running())
            inference_.controls().setGuidance(guidance);
    });

    auto* undo = new QAction(tr("Undo"), &window_);
    auto* redo = new QAction(tr("Redo"), &window_);
    connect(undo, &QAction::triggered, &undo_, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &undo_, &QUndoStack::redo);
    const auto showUndo = [this, undo, redo] {
        const QString back = language_.again(undo_.undoText()), forth = language_.again(undo_.redoText());
        undo->setText(back.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(back));
        redo->setText(forth.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(forth));
        undo->setEnabled(undo_.canUndo());
        redo->setEnabled(undo_.canRedo());
    };
    connect(&undo_, &QUndoStack::indexChanged, this, showUndo);
    connect(&language_, &Language::changed, this, showUndo);
    showUndo();
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    auto* edit = window_.findChild<QMenu*>(QStringLiteral("editMenu"));
    edit->insertActions(edit->actions().value(0), {undo, redo, edit->insertSeparator(edit->actions().value(0))});
}

void Application::connectRun() {
    const auto on = [this](const char* name, auto&& slot) {
        connect(&window_.action(QString::fromLatin1(name)), &QAction::triggered, this, slot);
    };
    on("generate", [this] { generate(); });
    on("stop", [this] { inference_.controls().cancel(); });
    on("keep", [this] { inference_.controls().finishNow(); });
    on("stopAfter", [this] { inference_.stopAfterPicture(); });
    on("apply", [this] { applyPrompt(); });
    on("branch", [this] { branch(); });
    on("pause", [this] { Q_EMIT window_.timeline().pauseRequested(!window_.timeline().paused()); });
    on("again", [this] {
        if (const Run* run = history_.find(presenter_.run()))
            showRequest(run->request);
    });
    TimelineStrip& timeline = window_.timeline();
    connect(&timeline, &TimelineStrip::branchRequested, this, &Application::branch);
    connect(&timeline, &TimelineStrip::keepRequested, this, [this] { inference_.controls().finishNow(); });
    connect(&timeline, &TimelineStrip::pauseRequested, this, [this](bool pause) {
        pause ? inference_.controls().pause() : inference_.controls().resume();
        window_.timeline().setPaused(pause);
        window_.action(QStringLiteral("pause")).setText(pause ? tr("Continue") : tr("Pause"));
    });

    connect(&studio_, &Studio::runningChanged, this, &Application::runningChanged);
    connect(&studio_, &Studio::runBegan, this, [this](RunId run) {
        // A run that follows another one by itself takes the view only from one that was being followed.
        const bool following = presenter_.run() + 1 == run || presenter_.run() == 0;
        presenter_.began(run, following && window_.timeline().selected() == 0);
        window_.settings().setLastSeed(history_.find(run)->request.seed);
    });
    connect(&studio_, &Studio::stepped, this, [this] {
        window_.canvas().setProgress(studio_.progress());
        window_.setWindowTitle(tr("%1 % – Latelier").arg(qRound(studio_.progress() * 100)));
        notices_.showProgress(studio_.progress());
    });
    connect(&studio_, &Studio::speedChanged, &window_, &MainWindow::setSpeedText);
    connect(&studio_, &Studio::failed, this, [this](ErrorKind, const QString& sentence, const QString& detail) {
        if (sentence != models_.problem()) // which stands there with what to do
            window_.errorBar().showError(sentence, detail);
        notices_.noticeInBackground(window_, tr("The picture failed."), sentence);
    });
    connect(&studio_, &Studio::pictureReady, this,
            [this](RunId run, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal) {
                store(run, picture, journal);
                notices_.noticeInBackground(window_, tr("The picture is ready."),
                                            promptInBrief(picture->request.prompt));
                for (const Sentence& notice : picture->notices)
                    window_.statusBar()->showMessage(inWords(notice), 8000);
            });
    connect(&store_, &PictureStore::saved, this,
            [this](RunId run, const QString& file) { history_.setFile(run, file); });
    connect(&store_, &PictureStore::failed, this, [this](RunId, const QString& sentence) {
        window_.errorBar().showError(sentence, {},
                                     {{tr("Save as…"), [this] { window_.action(QStringLiteral("save")).trigger(); }}});
    });

    connect(&inference_, &InferenceThread::noticed, this,
            [this](const QString& sentence) { window_.statusBar()->showMessage(sentence, 8000); });
    connect(&inference_, &InferenceThread::engineReady, this,
            [this](const std::vector<std::pair<std::string, std::string>>& versions) {
                versions_ = versions;
                showDevice();
            });
}

void Application::connectView() {
    connect(&window_.branches(), &BranchesPanel::runChosen, &presenter_, &CanvasPresenter::show);
    connect(&window_.branches(), &BranchesPanel::compareRequested, &presenter_, &CanvasPresenter::compareWith);
    connect(&presenter_, &CanvasPresenter::runShown, &window_.branches(), &BranchesPanel::setCurrent);
    QAction& sides = window_.action(QStringLiteral("sideBySide"));
    QAction& wipe = window_.action(QStringLiteral("wipe"));
    connect(&sides, &QAction::triggered, this,
            [this](bool on) { presenter_.compare(on ? Comparison::SideBySide : Comparison::None); });
    connect(&wipe, &QAction::triggered, this,
            [this](bool on) { presenter_.compare(on ? Comparison::Wipe : Comparison::None); });
    connect(&presenter_, &CanvasPresenter::comparisonChanged, this, [&sides, &wipe](Comparison comparison) {
        sides.setChecked(comparison == Comparison::SideBySide);
        wipe.setChecked(comparison == Comparison::Wipe);
    });
    const std::pair<const char*, ThemeChoice> themes[] = {
        {"themeSystem", ThemeChoice::System}, {"themeDark", ThemeChoice::Dark}, {"themeLight", ThemeChoice::Light}};
    for (const auto& [name, choice] : themes)
        connect(&window_.action(QString::fromLatin1(name)), &QAction::toggled, this, [this, choice = choice](bool on) {
            if (!on)
                return;
            theme_.setChoice(choice);
            state_.noteChange();
        });
    connect(&window_.action(QStringLiteral("grid")), &QAction::triggered, this, [this] { grid_.open(panelRequest()); });
    connect(&grid_, &GridRun::runChosen, &presenter_, &CanvasPresenter::show);
    memoryClock_.setInterval(memoryInterval);
    connect(&memoryClock_, &QTimer::timeout, this,
            [this] { window_.setMemoryText(tr("Memory: %1").arg(dataSize(std::int64_t(memoryUse().resident)))); });
    memoryClock_.start();
}

void Application::connectQueue() {
    QueuePanel& panel = window_.queue();
    panel.setModel(&queue_);
    connect(&panel, &QueuePanel::moveRequested, &queue_, &GenerationQueue::move);
    connect(&panel, &QueuePanel::duplicateRequested, &queue_, &GenerationQueue::duplicate);
    connect(&panel, &QueuePanel::removeRequested, &queue_, &GenerationQueue::remove);
    connect(&panel, &QueuePanel::holdRequested, &queue_, &GenerationQueue::setHeld);
    connect(&queue_, &GenerationQueue::heldChanged, &panel, &QueuePanel::setHeld);
    connect(&queue_, &GenerationQueue::saveFailed, this,
            [this](const QString& sentence) { window_.errorBar().showError(sentence); });
}

void Application::generate() {
    paint_.applyFrame();
    const GenerationRequest request = panelRequest();
    const auto startIt = [this](const GenerationRequest& chosen) { start(chosen); };
    if (!models_.asksAboutMemory(request, startIt))
        start(request);
}

void Application::start(const GenerationRequest& request) {
    SettingsPanel& settings = window_.settings();
    grid_.close();
    // What it lacked may be there by now.
    if (!models_.problem().isEmpty() && !studio_.running())
        models_.load();
    // Back to following: the user asked for this picture.
    if (!studio_.running())
        window_.timeline().select(0);
    const bool startsNow = !studio_.running() && !queue_.held();
    if (startsNow && history_.rowCount() > 0)
        presenter_.show(presenter_.run());
    queue_.add(request);
    if (queue_.held())
        window_.statusBar()->showMessage(tr("The queue is held; the picture waits in it."), 8000);
    rememberWords(request);
    if (startsNow && studio_.currentRun())
        presenter_.show(studio_.currentRun());
    if (!settings.seedLocked())
        settings.drawSeed();
    settings_ = settingsRequest();
    state_.noteChange();
}

void Application::branch() {
    const RunStep* from = history_.findStep(presenter_.run(), presenter_.step());
    if (!from || !from->request)
        return;
    GenerationRequest request = panelRequest();
    // The way so far is that of the parent: its size and start cannot be others.
    request.count = 1;
    request.width = from->request->width;
    request.height = from->request->height;
    request.source = from->request->source;
    request.mask = from->request->mask;
    request.sourceScaling = from->request->sourceScaling;
    request.strength = from->request->strength;
    request.maskBlur = from->request->maskBlur;
    request.maskedContent = from->request->maskedContent;
    request.inpaintArea = from->request->inpaintArea;
    request.maskedPadding = from->request->maskedPadding;
    request.branch = BranchPoint{from->request, from->step};
    if (!window_.settings().seedLocked())
        request.seed = from->request->seed;
    const bool startsNow = !studio_.running() && !queue_.held();
    queue_.add(request);
    if (startsNow && studio_.currentRun())
        presenter_.show(studio_.currentRun());
}

void Application::applyPrompt() {
    if (!studio_.running())
        return;
    GenerationRequest request;
    window_.prompt().writeTo(request);
    inference_.controls().setPrompts(request.prompt, request.negativePrompt);
    window_.prompt().setApplyOffered(false);
    window_.action(QStringLiteral("apply")).setEnabled(false);
}

void Application::offerApply() {
    bool differs = false;
    if (studio_.running()) {
        GenerationRequest request;
        window_.prompt().writeTo(request);
        differs = request.prompt != studio_.currentRequest().prompt ||
                  request.negativePrompt != studio_.currentRequest().negativePrompt;
    }
    window_.prompt().setApplyOffered(differs);
    window_.action(QStringLiteral("apply")).setEnabled(differs);
}

void Application::runningChanged(bool running) {
    window_.prompt().setRunning(running);
    window_.timeline().setRunning(running);
    for (const char* name : {"stop", "keep", "stopAfter", "pause"})
        window_.action(QString::fromLatin1(name)).setEnabled(running);
    window_.action(QStringLiteral("pause")).setText(tr("Pause"));
    window_.canvas().setProgress(running ? 0 : -1);
    if (!running) {
        window_.setWindowTitle(tr("Latelier"));
        window_.setSpeedText({});
        notices_.showProgress(-1);
    }
    offerApply();
}

void Application::settingsEdited(const QString& field) {
    const GenerationRequest now = settingsRequest();
    undo_.push(new SettingsCommand(field, settings_, now, [this](const GenerationRequest& request) {
        const bool steers = studio_.running() && request.guidance != settings_.guidance;
        window_.settings().readFrom(request);
        paint_.readFrom(request);
        if (steers)
            inference_.controls().setGuidance(request.guidance);
        settingsChanged();
    }));
    settingsChanged();
}

void Application::settingsChanged() {
    settings_ = settingsRequest();
    models_.loadChosen();
    models_.tellMemory();
    state_.noteChange();
}

void Application::showRequest(const GenerationRequest& shown) {
    GenerationRequest request = shown;
    // How a picture is watched while it forms is no setting of that picture.
    request.previewInterval = settings_.previewInterval;
    request.preview = settings_.preview;
    request.previewDecoder = settings_.previewDecoder;
    window_.prompt().readFrom(request);
    window_.settings().readFrom(request);
    paint_.readFrom(request);
    window_.settings().setSeedLocked(true);
    settingsEdited(QStringLiteral("request"));
}

} // namespace latelier
