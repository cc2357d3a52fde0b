#include "app/PictureStore.h"

#include "core/base/Error.h"
#include "core/base/RequestJson.h"

#ifdef LATELIER_HAS_GALLERY
#include "gallery/PictureFile.h"
#else
#include "ui/ImageConvert.h"

#include <QSaveFile>
#endif

#include <nlohmann/json.hpp>

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace latelier {

namespace {

/// A name that no file has yet, such as 2026-05-17-142309-1234567890.png.
QString freeName(const QString& folder, const GeneratedPicture& picture) {
    const QString stem = QStringLiteral("%1/%2-%3")
                             .arg(folder, QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")),
                                  QString::number(picture.request.seed));
    QString path = stem + QStringLiteral(".png");
    for (int again = 2; QFile::exists(path); ++again)
        path = QStringLiteral("%1-%2.png").arg(stem).arg(again);
    return path;
}

} // namespace

void writePictureFile(const QString& path, const GeneratedPicture& picture) {
    const std::string json = toText(toJson(picture.request));
#ifdef LATELIER_HAS_GALLERY
    PictureMetadata metadata;
    metadata.json = json;
    writePicture(path.toStdString(), picture.image, metadata);
#else
    QImage image = toQImage(picture.image);
    image.setText(QStringLiteral("latelier"), QString::fromStdString(json));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || !image.save(&out, "PNG") || !out.commit())
        throw Error(
            ErrorKind::Io,
            PictureStore::tr("The picture could not be saved to %1: %2.").arg(path, out.errorString()).toStdString());
#endif
}

PictureStore::PictureStore(QString folder) : folder_(std::move(folder)) {
    writer_.setMaxThreadCount(1);
}

PictureStore::~PictureStore() {
    writer_.waitForDone();
}

void PictureStore::save(quint64 key, const std::shared_ptr<const GeneratedPicture>& picture) {
    writer_.start([this, key, picture] {
        try {
            QDir().mkpath(folder_);
            const QString path = freeName(folder_, *picture);
            writePictureFile(path, *picture);
            QMetaObject::invokeMethod(
                this, [this, key, path] { Q_EMIT saved(key, path); }, Qt::QueuedConnection);
        } catch (const std::exception& error) {
            QMetaObject::invokeMethod(
                this, [this, key, text = QString::fromUtf8(error.what())] { Q_EMIT failed(key, text); },
                Qt::QueuedConnection);
        }
    });
}

} // namespace latelier
