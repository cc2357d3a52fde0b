#pragma once

#include "gallery/GalleryTransfer.h"
#include "ui/gallery/GalleryThread.h"

#include <QDialog>

#include <atomic>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace latelier {

/// Pictures on their way into the gallery or out of it: progress, a button that stops, and at the end what was done and
/// what could not be; also the check of the gallery, which mends what it found when asked. The rest of the window stays
/// alive; the gallery is opened once more for this alone.
class GalleryTransferDialog : public QDialog {
    Q_OBJECT

public:
    GalleryTransferDialog(const QString& galleryFolder, QWidget* parent = nullptr);
    /// Stops what is under way.
    ~GalleryTransferDialog() override;

    /// Files, and folders with all that lies below.
    void import(const QStringList& from);
    void check(bool mend = false);
    void exportTo(const QString& folder, const std::vector<PictureId>& ids, const ExportOptions& options);

    QString summary() const;
    QStringList problems() const;

Q_SIGNALS:
    /// The gallery has other pictures than before.
    void changed();
    void ended();

public Q_SLOTS:
    void reject() override;

private:
    GalleryProgress progress();
    void end(const QString& summary, const QStringList& problems);

    GalleryThread thread_;
    std::shared_ptr<std::atomic<bool>> stop_;
    QLabel* text_;
    QProgressBar* bar_;
    QListWidget* problems_;
    QPushButton* button_;
    QPushButton* mend_;
    bool running_ = false;
};

} // namespace latelier
