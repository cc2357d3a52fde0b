#include "app/FileHashes.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace latelier {

namespace {

constexpr qint64 blockSize = qint64(4) << 20;

/// Another size or time of change is another file.
QString keyOf(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    return QStringLiteral("%1|%2|%3")
        .arg(info.canonicalFilePath())
        .arg(info.size())
        .arg(info.lastModified().toMSecsSinceEpoch());
}

} // namespace

FileHashes::FileHashes(QString file) : file_(std::move(file)) {
    reader_.setMaxThreadCount(1);
    reader_.setThreadPriority(QThread::IdlePriority);
    QFile in(file_);
    if (!in.open(QIODevice::ReadOnly))
        return;
    // A damaged file costs no more than hashing once again.
    const QJsonObject kept = QJsonDocument::fromJson(in.readAll()).object();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry)
        known_[entry.key()] = entry.value().toString();
}

FileHashes::~FileHashes() {
    stop_ = true;
    reader_.clear();
    reader_.waitForDone();
}

QString FileHashes::find(const QString& path) const {
    const QString key = keyOf(path);
    const std::scoped_lock lock(mutex_);
    const auto found = known_.find(key);
    return key.isEmpty() || found == known_.end() ? QString() : found->second;
}

void FileHashes::request(const QString& path) {
    if (!QFileInfo(path).isFile())
        return;
    reader_.start([this, path] { hash(path); });
}

void FileHashes::hash(const QString& path) {
    const auto tell = [&](const QString& sha256) {
        QMetaObject::invokeMethod(
            this, [this, path, sha256] { Q_EMIT hashed(path, sha256); }, Qt::QueuedConnection);
    };
    if (const QString known = find(path); !known.isEmpty())
        return tell(known);
    const QString key = keyOf(path);
    QFile file(path);
    if (key.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    int percent = 0;
    for (qint64 done = 0; done < file.size();) {
        const qint64 count = stop_ ? -1 : file.read(block.data(), block.size());
        if (count <= 0)
            return;
        hash.addData(QByteArrayView(block.constData(), count));
        done += count;
        if (const int now = int(100 * done / file.size()); now != percent) {
            percent = now;
            QMetaObject::invokeMethod(
                this, [this, path, now] { Q_EMIT progressed(path, now / 100.0); }, Qt::QueuedConnection);
        }
    }
    const QString sha256 = QString::fromLatin1(hash.result().toHex());
    {
        const std::scoped_lock lock(mutex_);
        known_[key] = sha256;
    }
    save();
    tell(sha256);
}

void FileHashes::save() {
    QJsonObject kept;
    {
        const std::scoped_lock lock(mutex_);
        for (const auto& [key, sha256] : known_)
            kept[key] = sha256;
    }
    QDir().mkpath(QFileInfo(file_).path());
    QSaveFile out(file_);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(QJsonDocument(kept).toJson());
        out.commit();
    }
}

} // namespace latelier
