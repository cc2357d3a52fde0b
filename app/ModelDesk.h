#pragma once

#include "app/MemoryCheck.h"
#include "core/base/Engine.h"
#include "core/base/OwnFacts.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <string>

namespace latelier {

class InferenceThread;
class MainWindow;
class ModelHasher;

/// The models' place in the studio: which there are, which one is loaded, what it prefers, and whether a picture made
/// with it fits into memory.
class ModelDesk : public QObject {
    Q_OBJECT

public:
    /// `ownFolder` is looked through for models beside those that the user names; `freeMemory` as in MemoryCheck.
    ModelDesk(MainWindow& window, InferenceThread& inference, ModelHasher& hashes, const QString& ownFolder,
              std::function<std::size_t()> freeMemory);

    /// The user's folders of models.
    const QStringList& folders() const { return folders_; }
    void setFolders(const QStringList& folders) { folders_ = folders; }
    /// Lists the models that are in the folders now, from the background.
    void scanFolders();

    /// Says that the settings in the panels are nobody's choice, so that the model's own take their place.
    void replaceSettings();
    /// Loads the model that is chosen in the settings.
    void load();
    /// The same where another one is loaded.
    void loadChosen();
    /// Why the chosen model could not be loaded; empty where it could.
    const QString& problem() const { return problem_; }
    /// Chooses a model by its file or folder. One that cannot paint is refused, so that the one in use stays.
    void open(const QString& path);

    /// Says beside the size whether a picture of it fits into memory.
    void tellMemory();
    /// Asks before a picture that will not fit, and hands the answer to `start`; false when it will.
    bool asksAboutMemory(const GenerationRequest& request, const std::function<void(const GenerationRequest&)>& start);

Q_SIGNALS:
    void ready();
    void foldersChanged();
    /// The user changed a setting by way of the desk; `field` as in SettingsPanel::edited.
    void edited(const QString& field);
    /// The settings show what the model prefers, which is no change of the user's.
    void preferencesShown();

private:
    void addFolder();
    void choosePreviewDecoder();
    void choose(const std::string& model);
    void loaded(const ModelInfo& model);
    void failed(const QString& sentence, const QString& detail);
    void takePreferences();
    void takePreferredSize(int side);
    void show(const GenerationRequest& request);

    MainWindow& window_;
    InferenceThread& inference_;
    ModelHasher& hashes_;
    QString ownFolder_;
    QStringList folders_;
    MemoryCheck memory_;
    std::string loaded_; ///< or being loaded
    QString problem_;
    QString hashed_; ///< the file whose fingerprint is shown
    /// What the chosen model prefers: what equals it is not the user's choice. None at a restart, where all of it is.
    std::optional<PreferredSettings> preferred_;
    std::optional<int> preferredSize_; ///< the same of a picture's side, known when the model is loaded
};

} // namespace latelier
