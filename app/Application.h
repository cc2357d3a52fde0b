#pragma once

#include "app/CanvasPresenter.h"
#include "app/GenerationQueue.h"
#include "app/GridRun.h"
#include "app/InferenceThread.h"
#include "app/ModelHasher.h"
#include "app/PaintDesk.h"
#include "app/PaintFiles.h"
#include "app/PictureFiles.h"
#include "app/PictureStore.h"
#include "app/SessionState.h"
#include "app/Studio.h"
#include "core/base/OwnFacts.h"
#include "ui/DesktopNotices.h"
#include "ui/DropArea.h"
#include "ui/MainWindow.h"
#include "ui/RunHistory.h"
#include "ui/Theme.h"
#include "ui/canvas/Inspector.h"
#include "ui/language/Language.h"

#include <QPointer>
#include <QThreadPool>
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
    /// Bytes that a picture may take; what the system says where it is not given.
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
    /// Null where the program is built without the gallery.
    GalleryDesk* gallery() { return gallery_.get(); }
    Inspector& inspector() { return inspector_; }

    /// The request that the panels stand for now.
    GenerationRequest panelRequest();
    /// The same without the picture that is worked on.
    GenerationRequest settingsRequest() const;

    /// Opens pictures, models and whatever else was dropped on the window or named when the program started.
    void openFiles(const QStringList& paths);

Q_SIGNALS:
    void modelReady();

private:
    void connectPanels();
    void connectRun();
    void connectView();
    void connectInspector();
    void connectQueue();
    void connectFiles();
    void connectHelp();
    void showManual(const QString& place);
    void connectLanguage();
    void showDevice();
    void nameKeys();
    void connectModels();
    void connectGallery();
    void scanModelFolders();
    void restoreSession();
    void offerUnfinishedRuns();
    void offerQueue();

    /// A request that memory does not suffice for, and what would do; an empty size is none.
    struct TooLarge {
        QSize wanted;
        QSize fits;
        std::size_t needed = 0; ///< bytes
        std::size_t free = 0;

        QString inWords() const;
    };
    std::optional<std::size_t> freeMemory() const;
    std::optional<TooLarge> tooLarge(const GenerationRequest& request) const;
    void tellMemory();
    /// Asks before a run that will not fit; false when it will.
    bool asksAboutMemory(const GenerationRequest& request);

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
    void loadModel();
    void modelLoaded(const ModelInfo& model);
    void modelFailed(const QString& sentence, const QString& detail);
    void offerApply();
    void takePreferences();
    void takePreferredSize(int side);
    void showTaken(const GenerationRequest& request);
    /// Runs on the reader's thread.
    void readPictures(const QStringList& paths);
    struct OpenedPicture {
        QString file;
        QImage picture;
        std::optional<SettingsInFile> settings;
        QString problem; ///< why there are no settings, where something is wrong with them
    };
    void showOpened(const OpenedPicture& opened);
    void savePicture();
    void fileFailed(const QString& sentence, const QString& detail = {});
    /// What was said of a file before is over.
    void fileWorked();
    void openModel(const QString& path);
    void connectPaint();

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
    DesktopNotices notices_;
    QTimer memoryClock_;
    GenerationRequest settings_; ///< as the settings panel stood before the edit in progress
    std::string loadedModel_;
    QString fileProblem_;  ///< why the last one could not be opened or saved; empty where it could
    QString modelProblem_; ///< why it could not be loaded; empty where it could
    /// What the chosen model prefers: what equals it is not the user's choice. None at a restart, where all of it is.
    std::optional<PreferredSettings> preferred_;
    std::optional<int> preferredSize_;  ///< the same of a picture's side, known when the model is loaded
    MemoryNeed memory_;                 ///< of the loaded model
    std::size_t residentWithModel_ = 0; ///< bytes, before the first picture
    QString hashedModel_;
    QStringList modelFolders_;
    QStringList usedWords_;
    std::vector<std::pair<std::string, std::string>> versions_;
    QThreadPool reader_;                   ///< of pictures that are opened, one after the other
    std::shared_ptr<GalleryDesk> gallery_; ///< goes first: it uses the window
};

} // namespace latelier
