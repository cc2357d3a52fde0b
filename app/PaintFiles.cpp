#include "app/PaintFiles.h"

#include "app/PictureFiles.h"
#include "ui/language/ErrorWords.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

namespace latelier {

namespace {

QString journalFile(const QString& stateFolder) {
    return stateFolder + QStringLiteral("/painting.journal");
}

/// What earlier starts left, newest first.
QStringList keptFiles(const QString& stateFolder) {
    QStringList files;
    const QDir folder(stateFolder);
    for (const QString& name : folder.entryList({QStringLiteral("painting-kept*.journal")}, QDir::Files, QDir::Time))
        files << folder.filePath(name);
    return files;
}

/// Out of the way of the new journal, beside those that the user has not decided about.
void keepJournal(const QString& stateFolder) {
    const QString journal = journalFile(stateFolder);
    QString to = stateFolder + QStringLiteral("/painting-kept.journal");
    for (int number = 2; QFile::exists(to); ++number)
        to = QStringLiteral("%1/painting-kept-%2.journal").arg(stateFolder).arg(number);
    QFile::rename(journal, to);
}

} // namespace

PaintFiles::PaintFiles(MainWindow& window, PaintDesk& desk, const QString& stateFolder)
    : window_(window), desk_(desk), stateFolder_(stateFolder), journal_(journalFile(stateFolder)) {
    keepJournal(stateFolder);
    connect(&desk_.document(), &Document::changed, this, [this](const DocumentChange& change) {
        saved_ = false;
        journal_.add(change, desk_.document());
    });
    connect(&desk_.document(), &Document::begun, this, [this] { journal_.settle(); });
    connect(&desk_, &PaintDesk::opened, this, [this] { file_.clear(); });
    connect(&window_.action(QStringLiteral("saveDocument")), &QAction::triggered, this,
            [this] { file_.isEmpty() ? askAndSave() : void(save(file_)); });
    connect(&window_.action(QStringLiteral("saveDocumentAs")), &QAction::triggered, this, &PaintFiles::askAndSave);
}

PaintFiles::~PaintFiles() {
    if (saved_ && QFile::exists(file_))
        journal_.remove();
}

void PaintFiles::askAndSave() {
    if (desk_.document().empty()) {
        window_.statusBar()->showMessage(tr("There is no picture that is worked on."), 8000);
        return;
    }
    const QString file = askWhereToSave(&window_, tr("Save the document as"),
                                        file_.isEmpty() ? QStringLiteral("picture.latelier") : file_,
                                        tr("Latelier documents (*.latelier)"));
    if (!file.isEmpty())
        save(file);
}

bool PaintFiles::save(const QString& file) {
    try {
        writeDocument(file, {desk_.document().state(), desk_.document().past(), readPanels_()});
    } catch (const std::exception& error) {
        Q_EMIT failed(errorInWords(error));
        return false;
    }
    file_ = file;
    saved_ = true;
    window_.statusBar()->showMessage(tr("Saved to %1.").arg(file), 8000);
    return true;
}

void PaintFiles::open(const QString& file) {
    try {
        const DocumentContent content = readDocument(file);
        Q_EMIT opened(content.panels);
        desk_.restore(content);
        file_ = file;
        saved_ = true;
    } catch (const std::exception& error) {
        Q_EMIT failed(errorInWords(error));
    }
}

void PaintFiles::offerKept() {
    for (const QString& file : keptFiles(stateFolder_))
        if (const std::optional<KeptDocument> kept = readJournal(file))
            return offer(file, *kept);
}

void PaintFiles::offer(const QString& file, const KeptDocument& kept) {
    auto* question = new QMessageBox(&window_);
    question->setObjectName(QStringLiteral("restoreDialog"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Latelier"));
    question->setText(tr("The picture that you worked on the last time is kept, to the last stroke."));
    question->setIconPixmap(
        QPixmap::fromImage(flattened(kept.state).scaled(128, 128, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    auto* again = question->addButton(tr("Go on with it"), QMessageBox::AcceptRole);
    auto* away = question->addButton(tr("Put it away"), QMessageBox::DestructiveRole);
    question->setDefaultButton(again);
    question->setEscapeButton(question->addButton(tr("Ask again next time"), QMessageBox::RejectRole));
    connect(again, &QPushButton::clicked, this, [this, file, kept] {
        desk_.restore({kept.state, kept.past, {}});
        journal_.flush();
        QFile::remove(file);
    });
    connect(away, &QPushButton::clicked, this, [this, file] {
        QFile::remove(file);
        offerKept();
    });
    question->open();
}

} // namespace latelier
