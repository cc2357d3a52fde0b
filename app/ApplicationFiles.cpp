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

namespace latelier {

namespace {

/// Pictures for print are large; Qt's own limit refuses 8000 x 8000 pixels.
constexpr int largestPictureMegabytes = 2048;
/// How long a passing sentence stays in the status line, in milliseconds.
constexpr int passing = 8000;

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
        if (data && data->hasImage())
            paint_.open(data->imageData().value<QImage>());
    });
    connect(&drops_, &DropArea::filesDropped, this, &Application::openFiles);
    connect(&drops_, &DropArea::pictureDropped, &paint_, &PaintDesk::open);
}

void Application::savePicture() {
    const QImage picture = presenter_.picture();
    if (picture.isNull())
        return;
    const Run* run = history_.find(presenter_.run());
    // A finished picture is copied as it was saved, with everything needed to make it again.
    const bool finished = run && !run->steps.empty() && presenter_.step() == run->steps.back().step;
    const QString file = finished ? run->file : QString();
    const QString name = file.isEmpty() ? QStringLiteral("latelier.png") : QFileInfo(file).fileName();
    const QString path =
        askWhereToSave(&window_, tr("Save picture as"), name, tr("Pictures (*.png *.jpg *.jpeg *.webp *.exr)"));
    if (path.isEmpty())
        return;
    try {
        file.isEmpty() ? writePictureFile(path, picture) : copyPicture(file, path);
        window_.statusBar()->showMessage(tr("Saved to %1.").arg(path), passing);
    } catch (const std::exception& error) {
        window_.errorBar().showError(errorInWords(error));
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
            OpenedPicture opened{pictureInFile(path), {}, {}};
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
            window_.errorBar().showError(sentence, problems.size() == 1 ? QString() : problems.join(QLatin1Char('\n')));
        });
}

void Application::showOpened(const OpenedPicture& opened) {
    window_.statusBar()->showMessage(opened.problem, passing);
    if (!opened.settings)
        return paint_.open(opened.picture);
    GenerationRequest request = opened.settings->request;
    // Another program's model may not be here; then the chosen one stays.
    if (opened.settings->otherModel)
        request.model =
            window_.settings().modelNamed(*opened.settings->otherModel).value_or(window_.settings().chosenModel());
    showRequest(request);
    presenter_.showLoose(opened.picture);
    window_.errorBar().showNote(
        tr("The settings of this picture are in the panels now."),
        {tr("Start from the picture"), [this, picture = opened.picture] { paint_.open(picture); }});
}

} // namespace latelier
