#include "app/RunPurpose.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace latelier {

namespace {

/// The journal of a picture that is finished and not saved yet has a longer name, and the same purpose.
QString purposeFile(const QString& journal) {
    const QFileInfo file(journal);
    return file.path() + QStringLiteral("/purpose-of-") + file.fileName().section(QStringLiteral(".unsaved-"), 0, 0) +
           QStringLiteral(".ini");
}

} // namespace

void noteRunPurpose(const QString& journal, const Remake& remake) {
    if (remake.sha256.empty())
        return;
    QSettings file(purposeFile(journal), QSettings::IniFormat);
    file.setValue(QStringLiteral("remakes"), QString::fromStdString(remake.sha256));
    file.setValue(QStringLiteral("verify"), remake.verify);
}

Remake runPurpose(const QString& journal) {
    const QSettings file(purposeFile(journal), QSettings::IniFormat);
    return {file.value(QStringLiteral("remakes")).toString().toStdString(),
            file.value(QStringLiteral("verify")).toBool()};
}

void forgetRunPurpose(const QString& journal) {
    QFile::remove(purposeFile(journal));
}

} // namespace latelier
