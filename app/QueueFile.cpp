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

#include <algorithm>

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

void keepPictures(const QString& folder, const GenerationRequest& request, KeptPictures& kept, KeptPictures& needed) {
    const auto same = [](const std::shared_ptr<const Image>& picture) {
        return [&picture](const auto& entry) { return entry.first == picture; };
    };
    for (const std::shared_ptr<const Image>& picture : {request.source, request.mask}) {
        if (!picture || std::any_of(needed.begin(), needed.end(), same(picture)))
            continue;
        const auto known = std::find_if(kept.begin(), kept.end(), same(picture));
        needed.emplace_back(picture, known != kept.end() ? known->second : keepPicture(folder, *picture));
    }
    if (request.branch && request.branch->parent)
        keepPictures(folder, *request.branch->parent, kept, needed);
}

} // namespace

QString saveQueue(const QString& file, const std::vector<QueuedRequest>& requests, KeptPictures& kept) {
    const QString folder = pictureFolder(file);
    KeptPictures needed;
    for (const QueuedRequest& entry : requests)
        keepPictures(folder, entry.request, kept, needed);
    kept = std::move(needed);
    const auto nameOf = [&kept](const Image& image) {
        const auto known =
            std::find_if(kept.begin(), kept.end(), [&](const auto& entry) { return entry.first.get() == &image; });
        return known == kept.end() ? std::string() : known->second;
    };
    nlohmann::json list = nlohmann::json::array();
    for (const QueuedRequest& entry : requests)
        list.push_back({{"running", entry.running},
                        {"finished", entry.finished},
                        {"remakes", entry.remake.sha256},
                        {"verify", entry.remake.verify},
                        {"request", toJson(entry.request, nameOf)}});
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile out(file);
    const std::string text = list.dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), qint64(text.size())) != qint64(text.size()) ||
        !out.commit())
        return QCoreApplication::translate("QueueFile", "The queue could not be saved to %1: %2.")
            .arg(file, out.errorString());
    if (requests.empty()) // only now does no file name them
        QDir(folder).removeRecursively();
    return {};
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
            requests.push_back({requestFromJson(entry.at("request"), lookup),
                                entry.value("running", false),
                                entry.value("finished", 0),
                                {entry.value("remakes", ""), entry.value("verify", false)}});
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
