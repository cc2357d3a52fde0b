#pragma once

#include "app/PictureFiles.h"
#include "core/base/GenerationRequest.h"

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <optional>

namespace latelier {

class CanvasPresenter;
class DropArea;
class MainWindow;
class ModelDesk;
class PaintDesk;
class PaintFiles;

/// The ways of pictures, documents and models from the user's folders, other programs and the clipboard into the
/// studio, and of pictures out of it.
class FileDesk : public QObject {
    Q_OBJECT

public:
    FileDesk(MainWindow& window, DropArea& drops, CanvasPresenter& presenter, PaintDesk& paint, PaintFiles& documents,
             ModelDesk& models, const QString& pictureFolder);

    /// Opens pictures, documents and models, each for what it is; empty paths are passed over.
    void open(const QStringList& paths);

Q_SIGNALS:
    /// The settings in an opened picture are wanted in the panels.
    void settingsChosen(const GenerationRequest& request);

private:
    struct OpenedPicture {
        QString file;
        QImage picture;
        std::optional<SettingsInFile> settings;
        QString problem; ///< why there are no settings, where something is wrong with them
    };
    void openByDialog();
    void save();
    void copy();
    void paste();
    /// Runs on the reader's thread.
    void read(const QStringList& pictures);
    void show(const OpenedPicture& opened);
    void tellFailure(const QString& sentence, const QString& detail = {});
    /// What was said of a file before is over.
    void tellSuccess();

    MainWindow& window_;
    DropArea& drops_;
    CanvasPresenter& presenter_;
    PaintDesk& paint_;
    PaintFiles& documents_;
    ModelDesk& models_;
    QString pictureFolder_;
    QString problem_;    ///< why the last one could not be opened or saved; empty where it could
    QThreadPool reader_; ///< of pictures that are opened, one after the other
};

} // namespace latelier
