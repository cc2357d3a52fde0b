// Pictures, documents and models that come from the user's folders, and copies that go there.
#include "app/Application.h"

#include "app/PictureFiles.h"
#include "ui/ErrorBar.h"
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
    return Application::tr("The settings of this picture are in the panels now.");
}

} // namespace

void Application::connectFiles() {
    QImageReader::setAllocationLimit(largestPictureMegabytes);
    reader_.setMaxThreadCount(1);
    const auto on = [this](const char* name, auto&& slot) {
        connect(&window_.action(QString::fromLatin1(name)), &QAction::triggered, this, slot);
    };
    on("open", [this] {
        openFiles(
            {QFileDialog::getOpenFileName(&window_, tr("Open picture"), options_.pictureFolder,
                                          tr("Pictures and documents (*.png *.jpg *.jpeg *.webp *.exr *.latelier)"))});
    });
    on("save", [this] { savePicture(); });
    on("copy", [this] {
        if (const QImage picture = presenter_.picture(); !picture.isNull())
            QGuiApplication::clipboard()->setImage(picture);
    });
    on("paste", [this] {
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        if (const QImage picture = data ? data->imageData().value<QImage>() : QImage(); !picture.isNull())
            paint_.open(picture);
        else if (!data || !drops_.take(*data)) // file managers copy files
            window_.statusBar()->showMessage(tr("There is no picture on the clipboard."), passing);
    });
    connect(&drops_, &DropArea::filesDropped, this, &Application::openFiles);
    connect(&drops_, &DropArea::pictureDropped, &paint_, &PaintDesk::open);
    const auto anotherIsShown = [this] { window_.errorBar().withdraw(settingsNote()); };
    connect(&paint_, &PaintDesk::opened, this, anotherIsShown);
    connect(&presenter_, &CanvasPresenter::runShown, this, anotherIsShown);
}

void Application::savePicture() {
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
        fileWorked();
        window_.statusBar()->showMessage(tr("Saved to %1.").arg(path), passing);
    } catch (const std::exception& error) {
        fileFailed(errorInWords(error));
    }
}

void Application::openFiles(const QStringList& paths) {
    QStringList pictures;
    for (const QString& path : paths) {
        const bool folder = QFileInfo::exists(path + QStringLiteral("/model_index.json"));
        if (folder || path.endsWith(QLatin1String(".safetensors")) || path.endsWith(QLatin1String(".ckpt")))
            openModel(path);
        else if (path.endsWith(QLatin1String(".latelier")))
            paintFiles_.open(path);
        else if (!path.isEmpty())
            pictures << path;
    }
    if (pictures.isEmpty())
        return;
    window_.statusBar()->showMessage(tr("Opening %1…").arg(QFileInfo(pictures.first()).fileName()));
    reader_.start([this, pictures] { readPictures(pictures); });
}

void Application::readPictures(const QStringList& paths) {
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
            onTheWindowsThread([this, opened] { showOpened(opened); });
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
            fileFailed(sentence, problems.size() == 1 ? QString() : problems.join(QLatin1Char('\n')));
        });
}

void Application::fileFailed(const QString& sentence, const QString& detail) {
    fileProblem_ = sentence;
    window_.errorBar().showError(sentence, detail);
}

void Application::fileWorked() {
    window_.errorBar().withdraw(std::exchange(fileProblem_, {}));
}

void Application::showOpened(const OpenedPicture& opened) {
    fileWorked();
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
    showRequest(request);
    presenter_.showLoose(opened.picture, opened.file);
    window_.errorBar().showNote(
        settingsNote(), {tr("Start from the picture"), [this, picture = opened.picture] { paint_.open(picture); }});
}

} // namespace latelier
