#include "app/PictureStore.h"

#include "app/UnfinishedRuns.h"
#include "core/base/ParametersText.h"
#include "core/base/RequestJson.h"
#include "ui/ImageConvert.h"
#include "ui/language/ErrorWords.h"
#ifdef LATELIER_HAS_GALLERY
#include "gallery/Gallery.h"
#include "gallery/KeptSteps.h"
#include "gallery/PictureFile.h"
#include "gallery/Verification.h"
#else
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#endif

#include <nlohmann/json.hpp>

namespace latelier {

PictureStore::PictureStore(QString folder, ModelHash modelHash)
    : folder_(std::move(folder)), modelHash_(std::move(modelHash)) {
    writer_.setMaxThreadCount(1);
    // The gallery belongs to one thread for good.
    writer_.setExpiryTimeout(-1);
}

PictureStore::~PictureStore() {
    writer_.waitForDone();
}

void PictureStore::save(quint64 key, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal,
                        const std::string& rerunOf) {
    writer_.start([this, key, picture, journal, rerunOf, saving = saving_] {
        try {
            const QString path = write(*picture, journal, rerunOf, saving);
            UnfinishedRuns::discard(journal);
            QMetaObject::invokeMethod(
                this, [this, key, path] { Q_EMIT saved(key, path); }, Qt::QueuedConnection);
        } catch (const std::exception& error) {
            QMetaObject::invokeMethod(
                this, [this, key, text = errorInWords(error)] { Q_EMIT failed(key, text); }, Qt::QueuedConnection);
        }
    });
}

std::string PictureStore::hashOf(const ModelInfo& model) const {
    return modelHash_ ? modelHash_(model.path) : std::string();
}

std::string PictureStore::parameters(const GeneratedPicture& picture) const {
    ParameterPairs more;
    if (const std::string hash = hashOf(picture.model); !hash.empty())
        more.emplace_back("Model hash", hash);
    more.emplace_back("Model", picture.model.name);
    return writeParameters(picture.request, more);
}

#ifdef LATELIER_HAS_GALLERY

namespace {

PictureFormat formatOf(const Saving& saving) {
    if (saving.format == QLatin1String("jpg"))
        return PictureFormat::Jpeg;
    if (saving.format == QLatin1String("webp"))
        return PictureFormat::WebP;
    return saving.format == QLatin1String("exr") ? PictureFormat::OpenExr : PictureFormat::Png;
}

} // namespace

void PictureStore::openGallery() {
    if (gallery_)
        return;
    gallery_ = std::make_shared<Gallery>(folder_.toStdString());
}

QString PictureStore::write(const GeneratedPicture& picture, const QString& journal, const std::string& rerunOf,
                            const Saving& saving) {
    openGallery();
    NewPicture added;
    added.format = formatOf(saving);
    added.options = {saving.format == QLatin1String("png16"), saving.quality};
    try {
        if (saving.steps && !journal.isEmpty())
            added.trajectory = packSteps(journal.toStdString(), picture.image, picture.request);
    } catch (const Error& error) {
        // The picture matters more than the way to it.
        QMetaObject::invokeMethod(
            this, [this, text = errorInWords(error)] { Q_EMIT noticed(text); }, Qt::QueuedConnection);
    }
    added.picture = picture;
    added.modelHash = hashOf(picture.model);
    if (!rerunOf.empty())
        added.parents = {{rerunOf, ParentKind::Rerun, 0}};
    const PictureId id = gallery_->add(added);
    return QString::fromStdString(gallery_->file(gallery_->entry(id)).string());
}

void PictureStore::verify(const std::string& sha256, const std::shared_ptr<const GeneratedPicture>& picture,
                          const QString& journal, std::function<void(std::int64_t, const Verification&)> then) {
    writer_.start([this, sha256, picture, journal, then = std::move(then)] {
        try {
            UnfinishedRuns::discard(journal);
            openGallery();
            const auto id = gallery_->withHash(sha256);
            if (!id)
                throw WordedError(ErrorKind::Usage, tr("The picture to compare with is no longer in the gallery."));
            const Verification verdict = latelier::verify(*gallery_, *id, *picture, hashOf(picture->model));
            QMetaObject::invokeMethod(
                this, [id = *id, verdict, then] { then(id, verdict); }, Qt::QueuedConnection);
        } catch (const std::exception& error) {
            QMetaObject::invokeMethod(
                this, [this, text = errorInWords(error)] { Q_EMIT failed(0, text); }, Qt::QueuedConnection);
        }
    });
}

#else

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

void PictureStore::openGallery() {}

void PictureStore::verify(const std::string&, const std::shared_ptr<const GeneratedPicture>&, const QString&,
                          std::function<void(std::int64_t, const Verification&)>) {}

QString PictureStore::write(const GeneratedPicture& picture, const QString&, const std::string&, const Saving&) {
    QDir().mkpath(folder_);
    const QString path = freeName(folder_, picture);
    QImage image = toQImage(picture.image);
    image.setText(QStringLiteral("parameters"), QString::fromStdString(parameters(picture)));
    image.setText(QStringLiteral("latelier"), QString::fromStdString(toText(toJson(picture.request))));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || !image.save(&out, "PNG") || !out.commit())
        throw WordedError(ErrorKind::Io, tr("The picture could not be saved to %1: %2.").arg(path, out.errorString()));
    return path;
}

#endif

} // namespace latelier
