#include "app/QueueFile.h"

#include "core/base/Error.h"
#include "core/base/RequestJson.h"
#include "ui/ImageConvert.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace latelier {

namespace {

QString pictureFolder(const QString& file) {
    return QFileInfo(file).path() + QStringLiteral("/queue-pictures");
}

std::string keepPicture(const QString& folder, const Image& image) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(image.pixels.data()), qsizetype(image.pixels.size())));
    hash.addData(QByteArray::number(image.width));
    const QString name = QString::fromLatin1(hash.result().toHex());
    const QString path = folder + QLatin1Char('/') + name + QStringLiteral(".png");
    if (!QFile::exists(path)) {
        QDir().mkpath(folder);
        QSaveFile out(path);
        if (!out.open(QIODevice::WriteOnly) || !toQImage(image).save(&out, "PNG") || !out.commit())
            return {};
    }
    return name.toStdString();
}

std::shared_ptr<const Image> findPicture(const QString& folder, const std::string& name) {
    const QImage picture(folder + QLatin1Char('/') + QString::fromStdString(name) + QStringLiteral(".png"));
    return picture.isNull() ? nullptr : std::make_shared<Image>(toImage(picture));
}

} // namespace

QString saveQueue(const QString& file, const std::vector<QueuedRequest>& requests) {
    const QString folder = pictureFolder(file);
    nlohmann::json list = nlohmann::json::array();
    for (const QueuedRequest& entry : requests)
        list.push_back({{"running", entry.running}, {"request", toJson(entry.request, [&](const Image& image) {
                                                         return keepPicture(folder, image);
                                                     })}});
    if (requests.empty())
        QDir(folder).removeRecursively();
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile out(file);
    const std::string text = list.dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (out.open(QIODevice::WriteOnly) && out.write(text.data(), qint64(text.size())) == qint64(text.size()) &&
        out.commit())
        return {};
    return QCoreApplication::translate("QueueFile", "The queue could not be saved to %1: %2.")
        .arg(file, out.errorString());
}

std::vector<QueuedRequest> loadQueue(const QString& file, QString& problem) {
    QFile in(file);
    if (!in.exists())
        return {};
    std::vector<QueuedRequest> requests;
    try {
        if (!in.open(QIODevice::ReadOnly))
            throw Error(ErrorKind::Io, in.errorString().toStdString());
        const auto lookup = [&](const std::string& name) { return findPicture(pictureFolder(file), name); };
        for (const nlohmann::json& entry : nlohmann::json::parse(in.readAll().toStdString()))
            requests.push_back({requestFromJson(entry.at("request"), lookup), entry.value("running", false)});
    } catch (const std::exception& error) {
        const QString aside = file + QStringLiteral(".damaged");
        QFile::remove(aside);
        in.rename(aside);
        problem =
            QCoreApplication::translate("QueueFile", "The queue of the last time cannot be read; it is kept as %1.")
                .arg(aside);
        return {};
    }
    return requests;
}

} // namespace latelier
