#pragma once

#include "core/base/Engine.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace latelier {

/// Writes each finished picture to disk at once, off the GUI thread and one after the other.
class PictureStore : public QObject {
    Q_OBJECT

public:
    explicit PictureStore(QString folder);
    /// Waits until everything is written.
    ~PictureStore() override;

    const QString& folder() const { return folder_; }
    /// `key` comes back in the signals.
    void save(quint64 key, const std::shared_ptr<const GeneratedPicture>& picture);

Q_SIGNALS:
    void saved(quint64 key, const QString& file);
    void failed(quint64 key, const QString& sentence);

private:
    QString folder_;
    QThreadPool writer_;
};

/// Writes one picture with all that is needed to make it again. Throws Error{Io}.
void writePictureFile(const QString& path, const GeneratedPicture& picture);

} // namespace latelier
