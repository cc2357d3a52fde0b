#include "app/UnfinishedRuns.h"

#include "app/RunPurpose.h"

#include <QDir>

#include <filesystem>

namespace latelier {

namespace {

namespace fs = std::filesystem;

const QString runningName = QStringLiteral("running.journal");
const QString asideName = QStringLiteral("unfinished-%1.journal");

} // namespace

QString UnfinishedRuns::running() const {
    return folder_ + QLatin1Char('/') + runningName;
}

QString UnfinishedRuns::setAside() {
    const QDir folder(folder_);
    QString broken;
    int number = 0;
    for (const QString& name :
         folder.entryList({runningName + QLatin1Char('*')}, QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)) {
        QString place;
        do
            place = folder.filePath(asideName.arg(++number, 4, 10, QLatin1Char('0')));
        while (QFileInfo::exists(place));
        const QString journal = folder.filePath(name);
        forgetRunPurpose(place); // of another one that had this name
        noteRunPurpose(place, runPurpose(journal));
        std::error_code failed;
        fs::rename(journal.toStdString(), place.toStdString(), failed);
        if (failed)
            continue;
        forgetRunPurpose(journal);
        if (name == runningName)
            broken = place;
    }
    return broken;
}

QStringList UnfinishedRuns::waiting() const {
    const QDir folder(folder_);
    QStringList journals;
    for (const QString& name : folder.entryList({asideName.arg(QLatin1Char('*')) + QLatin1Char('*')},
                                                QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name))
        journals << folder.filePath(name);
    return journals;
}

void UnfinishedRuns::discard(const QString& journal) {
    if (journal.isEmpty())
        return;
    std::error_code ignored; // what cannot be removed is offered once more, which harms nobody
    fs::remove_all(journal.toStdString(), ignored);
    forgetRunPurpose(journal);
}

} // namespace latelier
