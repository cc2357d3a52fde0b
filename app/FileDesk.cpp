#include "app/FileDesk.h"

#include "app/CanvasPresenter.h"
#include "app/ModelDesk.h"
#include "app/PaintDesk.h"
#include "app/PaintFiles.h"
#include "ui/DropArea.h"
#include "ui/ErrorBar.h"
#include "ui/MainWindow.h"
#include "ui/SettingsPanel.h"
#include "ui/language/ErrorWords.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QStatusBar>

#include <utility>

namespace latelier {

namespace {

/// Pictures for print are large; Qt's own limit refuses 8000 x 8000 pixels.
constexpr int largestPictureMegabytes = 2048;

/// How long a passing sentence stays in the status line, in milliseconds.
constexpr int passing = 8000;

QString settingsNote() {
    return FileDesk::tr("The settings of this picture are in the panels now.");
}

} // namespace

FileDesk::FileDesk(MainWindow& window, DropArea& drops, CanvasPresenter& presenter, PaintDesk& paint,
                   PaintFiles& documents, ModelDesk& models, const QString& pictureFolder)
    : window_(window), drops_(drops), presenter_(presenter), paint_(paint), documents_(documents), models_(models),
      pictureFolder_(pictureFolder) {
    QImageReader::setAllocationLimit(largestPictureMegabytes);
    reader_.setMaxThreadCount(1);
    const auto on = [this](const char* name, void (FileDesk::*slot)()) {
        connect(&window_.action(QString::fromLatin1(name)), &QAction::triggered, this, slot);
    };
    on("open", &FileDesk::openByDialog);
    on("save", &FileDesk::save);
    on("copy", &FileDesk::copy);
    on("paste", &FileDesk::paste);
    connect(&drops_, &DropArea::filesDropped, this, &FileDesk::open);
    connect(&drops_, &DropArea::pictureDropped, &paint_, &PaintDesk::open);
    connect(&documents_, &PaintFiles::failed, this, [this](const QString& sentence) { tellFailure(sentence); });
    connect(&documents_, &PaintFiles::opened, this, &FileDesk::tellSuccess);
    const auto anotherIsShown = [this] { window_.errorBar().withdraw(settingsNote()); };
    connect(&paint_, &PaintDesk::opened, this, anotherIsShown);
    connect(&presenter_, &CanvasPresenter::runShown, this, anotherIsShown);
}

void FileDesk::openByDialog() {
    open({QFileDialog::getOpenFileName(&window_, tr("Open picture"), pictureFolder_,
                                       tr("Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)"))});
}

void FileDesk::copy() {
    if (const QImage picture = presenter_.picture(); !picture.isNull())
        QGuiApplication::clipboard()->setImage(picture);
}

void FileDesk::paste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (const QImage picture = data ? data->imageData().value<QImage>() : QImage(); !picture.isNull())
        paint_.open(picture);
    else if (!data || !drops_.take(*data)) // file managers copy files
        window_.statusBar()->showMessage(tr("There is no picture on the clipboard."), passing);
}

void FileDesk::save() {
    const QImage picture = presenter_.picture();
    if (picture.isNull())
        return;
    const QString file = presenter_.file();
    const QString name = file.isEmpty() ? QStringLiteral("latelier.png") : QFileInfo(file).fileName();
    const QString path =
        askWhereToSave(&window_, tr("Save picture as"), name, tr("Pictures (*.png *.jpg *.jpeg *.webp *.exr)"));
    if (path.isEmpty())
        return;
    try {
        file.isEmpty() ? writePictureFile(path, picture) : copyPicture(file, path);
        tellSuccess();
        window_.statusBar()->showMessage(tr("Saved to %1.").arg(path), passing);
    } catch (const std::exception& error) {
        tellFailure(errorInWords(error));
    }
}

void FileDesk::open(const QStringList& paths) {
    QStringList pictures;
    for (const QString& path : paths) {
        const bool folder = QFileInfo::exists(path + QStringLiteral("/model_index.json"));
        if (folder || path.endsWith(QLatin1String(".safetensors")) || path.endsWith(QLatin1String(".ckpt")))
            models_.open(path);
        else if (path.endsWith(QLatin1String(".latelier")))
            documents_.open(path);
        else if (!path.isEmpty())
            pictures << path;
    }
    if (pictures.isEmpty())
        return;
    window_.statusBar()->showMessage(tr("Opening %1…").arg(QFileInfo(pictures.first()).fileName()));
    reader_.start([this, pictures] { read(pictures); });
}

void FileDesk::read(const QStringList& paths) {
    const auto onTheWindowsThread = [this](auto&& work) {
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    };
    QStringList problems;
    for (const QString& path : paths) {
        try {
            OpenedPicture opened{path, pictureInFile(path), {}, {}};
            try {
                opened.settings = settingsInFile(path);
            } catch (const std::exception& error) {
                // The picture itself can be read, which is enough to start from it.
                opened.problem = errorInWords(error);
            }
            onTheWindowsThread([this, opened] { show(opened); });
        } catch (const std::exception& error) {
            problems << errorInWords(error);
        }
    }
    if (!problems.isEmpty())
        onTheWindowsThread([this, problems] {
            window_.statusBar()->clearMessage();
            const QString sentence = problems.size() == 1
                                         ? problems.first()
                                         : tr("%n files could not be opened.", nullptr, int(problems.size()));
            tellFailure(sentence, problems.size() == 1 ? QString() : problems.join(QLatin1Char('\n')));
        });
}

void FileDesk::tellFailure(const QString& sentence, const QString& detail) {
    problem_ = sentence;
    window_.errorBar().showError(sentence, detail);
}

void FileDesk::tellSuccess() {
    window_.errorBar().withdraw(std::exchange(problem_, {}));
}

void FileDesk::show(const OpenedPicture& opened) {
    tellSuccess();
    window_.statusBar()->showMessage(opened.problem, passing);
    if (!opened.settings)
        return paint_.open(opened.picture);
    GenerationRequest request = opened.settings->request;
    // Another program's model may not be here; then the chosen one stays.
    if (opened.settings->otherModel)
        request.model =
            window_.settings().modelNamed(*opened.settings->otherModel).value_or(window_.settings().chosenModel());
    // What is painted with its settings starts where it started.
    if (!paint_.document().empty())
        paint_.close();
    Q_EMIT settingsChosen(request);
    presenter_.showLoose(opened.picture, opened.file);
    window_.errorBar().showNote(
        settingsNote(), {tr("Start from the picture"), [this, picture = opened.picture] { paint_.open(picture); }});
}

} // namespace latelier
