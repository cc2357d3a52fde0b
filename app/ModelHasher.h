#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <string>

namespace latelier {

class ModelHashes;

/// Reads models in the background for the hash that names them; kept on disk, so that no file is read twice. Without
/// the gallery, which knows how to, no model has a hash.
class ModelHasher : public QObject {
    Q_OBJECT

public:
    /// `file` is where the hashes are kept.
    explicit ModelHasher(const QString& file);
    /// Gives up what is being read.
    ~ModelHasher() override;

    /// Reads the model unless that was done before; either way `hashed` says so, from the GUI thread's event loop.
    void request(const QString& model);
    /// The hash, read now if it has to be; for any other thread than the GUI's. Empty when there is none.
    std::string of(const std::string& model);

Q_SIGNALS:
    void progressed(const QString& model, double fraction);
    void hashed(const QString& model, const QString& hash);

private:
    std::shared_ptr<ModelHashes> hashes_;
    std::atomic<bool> stop_{false};
    QThreadPool reader_;
};

} // namespace latelier
