#pragma once

#include "core/base/Engine.h"
#include "ui/Saving.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace latelier {

class Gallery;
struct Verification;

/// Writes each finished picture to disk at once, off the GUI thread and one after the other: into the gallery, or into
/// plain files where the program is built without one.
class PictureStore : public QObject {
    Q_OBJECT

public:
    /// Gives the hash that a model is named by, empty when it has none; asked on the writer's thread.
    using ModelHash = std::function<std::string(const std::string& path)>;

    explicit PictureStore(QString folder, ModelHash modelHash = {});
    /// Waits until everything is written.
    ~PictureStore() override;

    const QString& folder() const { return folder_; }
    /// From the next picture on. A build without the gallery writes PNG alone.
    void setSaving(const Saving& saving) { saving_ = saving; }
    /// `key` comes back in the signals. `journal`, from which the picture could be made again, is removed as soon as
    /// the picture is on disk. `rerunOf` is the SHA-256 of the file that was made again, if one was.
    void save(quint64 key, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal,
              const std::string& rerunOf = {});
    /// Compares a picture that was made again with that of the gallery whose file has this SHA-256 and which stays as
    /// it is; `then(number, verdict)` is called on this object's thread. Only where the program is built with the
    /// gallery.
    void verify(const std::string& sha256, const std::shared_ptr<const GeneratedPicture>& picture,
                const QString& journal, std::function<void(std::int64_t, const Verification&)> then);

Q_SIGNALS:
    void saved(quint64 key, const QString& file);
    void failed(quint64 key, const QString& sentence);
    /// The picture is saved, but something beside it is not.
    void noticed(const QString& sentence);

private:
    void openGallery();
    QString write(const GeneratedPicture& picture, const QString& journal, const std::string& rerunOf,
                  const Saving& saving);
    std::string hashOf(const ModelInfo& model) const;
    std::string parameters(const GeneratedPicture& picture) const;

    QString folder_;
    ModelHash modelHash_;
    Saving saving_;
    std::shared_ptr<Gallery> gallery_; ///< opened and used by the writer alone
    QThreadPool writer_;
};

} // namespace latelier
