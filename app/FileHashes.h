#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <mutex>

namespace latelier {

/// SHA-256 of model files, computed in the background and kept on disk by path, size and time of change, so that no
/// file is read twice.
class FileHashes : public QObject {
    Q_OBJECT

public:
    /// `file` is where the hashes are kept.
    explicit FileHashes(QString file);
    /// Gives up what is being read.
    ~FileHashes() override;

    /// Hashes the file unless that was done before; either way `hashed` says so, from the GUI thread's event loop.
    void request(const QString& path);
    /// The hash in hexadecimal; empty when it is not known (yet). Any thread may ask.
    QString find(const QString& path) const;

Q_SIGNALS:
    void progressed(const QString& path, double fraction);
    void hashed(const QString& path, const QString& sha256);

private:
    void hash(const QString& path);
    void save();

    QString file_;
    mutable std::mutex mutex_;
    std::map<QString, QString> known_; ///< by path, size and time
    std::atomic<bool> stop_{false};
    QThreadPool reader_;
};

} // namespace latelier
