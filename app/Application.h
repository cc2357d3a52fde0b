#pragma once

#include "app/CanvasPresenter.h"
#include "app/FileDesk.h"
#include "app/GenerationQueue.h"
#include "app/GridRun.h"
#include "app/InferenceThread.h"
#include "app/ModelDesk.h"
#include "app/ModelHasher.h"
#include "app/PaintDesk.h"
#include "app/PaintFiles.h"
#include "app/PictureStore.h"
#include "app/SessionState.h"
#include "app/Studio.h"
#include "ui/DesktopNotices.h"
#include "ui/DropArea.h"
#include "ui/MainWindow.h"
#include "ui/RunHistory.h"
#include "ui/Theme.h"
#include "ui/canvas/Inspector.h"
#include "ui/language/Language.h"

#include <QTimer>
#include <QUndoStack>

#include <memory>

namespace latelier {

class GalleryDesk;
enum class SettingsPart;

/// Where the program keeps things, and which engine it uses.
struct ApplicationOptions {
    InferenceThread::MakeEngine makeEngine;
    QString stateFolder;   ///< window state, queue and journal
    QString pictureFolder; ///< finished pictures
    QString language;      ///< code of the window's language; empty for what was chosen last, or the desktop's
    /// As in MemoryCheck.
    std::function<std::size_t()> freeMemory;
};

/// Builds the objects of the studio and makes all connections between them.
class Application : public QObject {
    Q_OBJECT

public:
    Application(QApplication& application, ApplicationOptions options);
    ~Application() override;

    MainWindow& window() { return window_; }
    RunHistory& history() { return history_; }
    GenerationQueue& queue() { return queue_; }
    Studio& studio() { return studio_; }
    InferenceThread& inference() { return inference_; }
    CanvasPresenter& presenter() { return presenter_; }
    GridRun& grid() { return grid_; }
    Theme& theme() { return theme_; }
    Language& language() { return language_; }
    PaintDesk& paint() { return paint_; }
    PaintFiles& paintFiles() { return paintFiles_; }
    FileDesk& files() { return files_; }
    /// Null where the program is built without the gallery.
    GalleryDesk* gallery() { return gallery_.get(); }
    Inspector& inspector() { return inspector_; }

    /// The request that the panels stand for now.
    GenerationRequest panelRequest();
    /// The same without the picture that is worked on.
    GenerationRequest settingsRequest() const;

Q_SIGNALS:
    void modelReady();

private:
    void connectPanels();
    void connectRun();
    void connectView();
    void connectInspector();
    void connectQueue();
    void connectHelp();
    void showManual(const QString& place);
    void connectLanguage();
    void showDevice();
    void nameKeys();
    void connectDesks();
    void connectGallery();
    void restoreSession();
    void offerUnfinishedRuns();
    void offerQueue();

    void generate();
    void start(const GenerationRequest& request);
    void rememberWords(const GenerationRequest& request);
    void branch();
    void applyPrompt();
    void showRequest(const GenerationRequest& request);
    void showPart(const GenerationRequest& stored, SettingsPart part);
    void showSource(const GenerationRequest& stored);
    void store(RunId run, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal);
    void settingsEdited(const QString& field);
    void settingsChanged();
    void runningChanged(bool running);
    void offerApply();

    ApplicationOptions options_;
    Theme theme_;
    SessionState state_;
    Language language_; ///< before the window, which is built in it
    RunHistory history_;
    GenerationQueue queue_;
    MainWindow window_;
    DropArea drops_;
    UnfinishedRuns unfinished_;
    InferenceThread inference_;
    Studio studio_;
    CanvasPresenter presenter_;
    ModelHasher hashes_; ///< outlives the store, which asks it
    PictureStore store_;
    Inspector inspector_;
    GridRun grid_;
    QUndoStack undo_;
    PaintDesk paint_;
    PaintFiles paintFiles_;
    ModelDesk models_;
    FileDesk files_;
    DesktopNotices notices_;
    QTimer memoryClock_;
    GenerationRequest settings_; ///< as the settings panel stood before the edit in progress
    QStringList usedWords_;
    std::vector<std::pair<std::string, std::string>> versions_;
    std::shared_ptr<GalleryDesk> gallery_; ///< goes first: it uses the window
};

} // namespace latelier
