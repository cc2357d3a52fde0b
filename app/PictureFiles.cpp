#include "app/PictureFiles.h"

#include "ui/ImageConvert.h"
#include "ui/language/ErrorWords.h"
#ifdef LATELIER_HAS_GALLERY
#include "core/base/RequestJson.h"
#include "gallery/DurableFile.h"
#include "gallery/ForeignMetadata.h"
#include "gallery/PictureFile.h"
#include "gallery/PictureRecord.h"
#else
#include "core/base/ParametersText.h"
#include "core/base/RequestJson.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QSaveFile>

#include <nlohmann/json.hpp>
#endif

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace latelier {

QString askWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QFileDialog dialog(parent, title, folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    return dialog.exec() == QFileDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

#ifdef LATELIER_HAS_GALLERY

QImage pictureInFile(const QString& path) {
    return toQImage(readPicture(path.toStdString()));
}

std::optional<SettingsInFile> settingsInFile(const QString& path) {
    const PictureMetadata metadata = readMetadata(path.toStdString());
    if (!metadata.json.empty())
        return SettingsInFile{recordFromJson(metadata.json).request, {}};
    if (const auto foreign = readForeignSettings(metadata))
        return SettingsInFile{foreign->request, foreign->modelName};
    return std::nullopt;
}

void copyPicture(const QString& from, const QString& to) {
    const std::filesystem::path source = from.toStdString();
    const std::filesystem::path copy = to.toStdString();
    if (formatForName(copy) == formatForName(source))
        writeDurably(copy, readFile(source));
    else
        writePicture(copy, readPicture(source), readMetadata(source));
}

void writePictureFile(const QString& path, const QImage& picture) {
    writePicture(path.toStdString(), toImage(picture));
}

#else

QImage pictureInFile(const QString& path) {
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        throw WordedError(
            ErrorKind::BadPicture,
            QCoreApplication::translate("PictureFiles", "%1 cannot be read: %2.").arg(path, reader.errorString()));
    return picture;
}

std::optional<SettingsInFile> settingsInFile(const QString& path) {
    const QImage image(path);
    if (const QString json = image.text(QStringLiteral("latelier")); !json.isEmpty())
        return SettingsInFile{requestFromJson(nlohmann::json::parse(json.toStdString())), {}};
    const Parameters parameters = parseParameters(image.text(QStringLiteral("parameters")).toStdString());
    if (!parameters.found)
        return std::nullopt;
    SettingsInFile settings{parameters.request, std::string()};
    for (const auto& [key, value] : parameters.extra)
        if (key == "Model")
            settings.otherModel = value;
    return settings;
}

namespace {

[[noreturn]] void failToSave(const QString& path, const QString& reason) {
    throw WordedError(
        ErrorKind::Io,
        QCoreApplication::translate("PictureFiles", "The picture could not be saved to %1: %2.").arg(path, reason));
}

} // namespace

void copyPicture(const QString& from, const QString& to) {
    if (QFileInfo(from).suffix() != QFileInfo(to).suffix())
        return writePictureFile(to, pictureInFile(from));
    QFile in(from);
    QSaveFile out(to);
    if (!in.open(QIODevice::ReadOnly))
        failToSave(to, in.errorString());
    if (!out.open(QIODevice::WriteOnly) || out.write(in.readAll()) != in.size() || !out.commit())
        failToSave(to, out.errorString());
}

void writePictureFile(const QString& path, const QImage& picture) {
    QSaveFile out(path);
    const QByteArray format = QFileInfo(path).suffix().toLatin1();
    if (!out.open(QIODevice::WriteOnly) || !picture.save(&out, format.constData()) || !out.commit())
        failToSave(path, out.errorString());
}

#endif

} // namespace latelier
