#include "app/RunPurpose.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace latelier {

namespace {

QString purposeFile(const QString& journal) {
    const QFileInfo file(journal);
    return file.path() + QStringLiteral("/purpose-of-") + file.fileName() + QStringLiteral(".ini");
}

/// The name of a journal while its picture formed; that of a finished picture that is not saved yet is longer.
QString nameWhileItFormed(const QString& journal) {
    return journal.section(QStringLiteral(".unsaved-"), 0, 0);
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
    const QString own = purposeFile(journal);
    const QSettings file(QFileInfo::exists(own) ? own : purposeFile(nameWhileItFormed(journal)), QSettings::IniFormat);
    return {file.value(QStringLiteral("remakes")).toString().toStdString(),
            file.value(QStringLiteral("verify")).toBool()};
}

void forgetRunPurpose(const QString& journal) {
    QFile::remove(purposeFile(journal));
    QFile::remove(purposeFile(nameWhileItFormed(journal)));
}

} // namespace latelier
