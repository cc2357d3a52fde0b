#include "app/Application.h"

#include "app/RunPurpose.h"
#include "ui/ErrorBar.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"
#include "ui/ShortcutsDialog.h"

#include <QStatusBar>

namespace latelier {

namespace {

const char* const firstPrompt = "a red house beside a lake at sunset";
const char* const themeNames[] = {"themeSystem", "themeDark", "themeLight"};

} // namespace

void Application::restoreSession() {
    QSettings& values = state_.values();
    window_.restoreGeometry(values.value(QStringLiteral("geometry")).toByteArray());
    window_.restoreLayout(values.value(QStringLiteral("layout")).toByteArray());
    const QString theme = values.value(QStringLiteral("theme"), QString::fromLatin1(themeNames[0])).toString();
    for (const char* name : themeNames)
        if (theme == QLatin1String(name))
            window_.action(theme).setChecked(true);
    noteStandardKeys(window_.allActions());
    for (QAction* action : window_.allActions())
        if (const QVariant keys = values.value(QStringLiteral("shortcuts/") + action->objectName()); keys.isValid())
            MainWindow::setKeys(*action, QKeySequence::listFromString(keys.toString()));

    models_.setFolders(values.value(QStringLiteral("modelFolders")).toStringList());
    usedWords_ = values.value(QStringLiteral("usedWords")).toStringList();
    window_.prompt().setUsedWords(usedWords_);

    GenerationRequest request = state_.request().value_or(GenerationRequest{});
    if (!state_.request()) {
        request.prompt = firstPrompt;
        models_.replaceSettings();
    }
    window_.prompt().readFrom(request);
    window_.settings().readFrom(request);
    paint_.readFrom(request);
    const bool locked = values.value(QStringLiteral("seedLocked")).toBool();
    window_.settings().setSeedLocked(locked);
    if (!locked)
        window_.settings().drawSeed();
    settings_ = settingsRequest();

    paint_.setTools(readTools(values));
    queue_.restore();

    state_.setCollector([this] {
        state_.setRequest(settingsRequest());
        QSettings& values = state_.values();
        values.setValue(QStringLiteral("geometry"), window_.saveGeometry());
        if (!window_.action(QStringLiteral("fullCanvas")).isChecked())
            values.setValue(QStringLiteral("layout"), window_.layoutState());
        writeTools(values, paint_.tools());
        values.setValue(QStringLiteral("modelFolders"), models_.folders());
        values.setValue(QStringLiteral("usedWords"), usedWords_);
        values.setValue(QStringLiteral("seedLocked"), window_.settings().seedLocked());
        for (const char* name : themeNames)
            if (window_.action(QString::fromLatin1(name)).isChecked())
                values.setValue(QStringLiteral("theme"), QString::fromLatin1(name));
    });
    connect(&window_, &MainWindow::layoutChanged, &state_, &SessionState::noteChange);
    connect(&window_, &MainWindow::aboutToClose, &state_, &SessionState::saveNow);
}

// A journal that is there at the start belongs to a picture that was broken off, or that was not saved any more.
void Application::offerUnfinishedRuns() {
    const QString broken = unfinished_.setAside();
    connect(&inference_, &InferenceThread::journalRead, this,
            [this, broken](const QString& journal, const GenerationRequest& request, int steps) {
                if (journal == broken)
                    noteRunPurpose(journal, queue_.dropBrokenOff());
                const Remake remake = runPurpose(journal);
                const auto resume = [this, request, journal, remake] { studio_.resume(request, journal, remake); };
                const auto discard = [this, journal] { unfinished_.discard(journal); };
                window_.errorBar().ask(
                    tr("A picture was broken off after step %1 of %2.").arg(steps).arg(plannedSteps(request)),
                    {{tr("Go on with it"), resume}, {tr("Keep for later"), [] {}}, {tr("Discard"), discard}});
                if (journal == broken)
                    offerQueue();
            });
    connect(&inference_, &InferenceThread::journalUnreadable, this,
            [this, broken](const QString& journal, ErrorKind kind) {
                // It was broken off before its first word: the request still stands in the queue.
                if (kind == ErrorKind::Io)
                    unfinished_.discard(journal);
                if (journal == broken)
                    offerQueue();
            });
    for (const QString& journal : unfinished_.waiting())
        inference_.readJournal(journal.toStdString());
    if (broken.isEmpty())
        offerQueue();
}

void Application::offerQueue() {
    if (queue_.held() && queue_.waiting() > 0)
        window_.errorBar().ask(tr("Pictures of the last time wait in the queue: %1.").arg(queue_.waiting()),
                               {{tr("Paint them"), [this] { queue_.setHeld(false); }}});
}

void Application::connectDesks() {
    connect(&models_, &ModelDesk::ready, this, &Application::modelReady);
    connect(&models_, &ModelDesk::edited, this, &Application::settingsEdited);
    connect(&models_, &ModelDesk::foldersChanged, &state_, &SessionState::noteChange);
    connect(&models_, &ModelDesk::preferencesShown, this, [this] {
        settings_ = settingsRequest();
        state_.noteChange();
    });
    connect(&paint_, &PaintDesk::toolsEdited, &state_, &SessionState::noteChange);
    connect(&paint_, &PaintDesk::settingsEdited, this, [this] { settingsEdited(QStringLiteral("fill")); });
    connect(&paint_, &PaintDesk::noticed, this,
            [this](const QString& sentence) { window_.statusBar()->showMessage(sentence, 8000); });
    connect(&paint_, &PaintDesk::failed, this,
            [this](const QString& sentence) { window_.errorBar().showError(sentence); });
    paintFiles_.setPanels([this] { return settingsRequest(); });
    connect(&paintFiles_, &PaintFiles::opened, this, &Application::showRequest);
    connect(&files_, &FileDesk::settingsChosen, this, &Application::showRequest);
    connect(&paint_, &PaintDesk::requested, this, [this](const GenerationRequest& request) { queue_.add(request); });
}

} // namespace latelier
