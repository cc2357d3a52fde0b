#pragma once

#include "core/base/Engine.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace latelier {

class Gallery;

/// Writes each finished picture to disk at once, off the GUI thread and one after the other: into the gallery, or into
/// plain files where the program is built without one.
class PictureStore : public QObject {
    Q_OBJECT

public:
    explicit PictureStore(QString folder);
    /// Waits until everything is written.
    ~PictureStore() override;

    const QString& folder() const { return folder_; }
    /// `key` comes back in the signals. `journal`, from which the picture could be made again, is removed as soon as
    /// the picture is on disk.
    void save(quint64 key, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal);

Q_SIGNALS:
    void saved(quint64 key, const QString& file);
    void failed(quint64 key, const QString& sentence);

private:
    QString write(const GeneratedPicture& picture);

    QString folder_;
    std::shared_ptr<Gallery> gallery_; ///< opened and used by the writer alone
    QThreadPool writer_;
};

/// The request that a picture file carries, its own or one in the text that other programs write; none when it carries
/// none.
std::optional<GenerationRequest> requestInFile(const QString& path);

} // namespace latelier
