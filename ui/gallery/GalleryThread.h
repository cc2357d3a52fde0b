#pragma once

#include "gallery/GallerySearch.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace latelier {

/// The gallery of a folder, open on a thread of its own. Work goes there as a function; its result comes back as a call
/// on the GUI thread, which never waits for the disk. Work is done one after the other.
///
/// Lives on the GUI thread, as do all receivers. The destructor waits for the changes that were asked for.
class GalleryThread : public QObject {
    Q_OBJECT

public:
    explicit GalleryThread(QString folder, QObject* parent = nullptr);
    ~GalleryThread() override;

    const QString& folder() const { return folder_; }

    /// `work(gallery, search)` runs on the thread, then `then(result)` on the GUI thread, unless `receiver` is gone by
    /// then. When it throws, `then` is not called and `failed` tells why.
    template <typename Work, typename Then>
    void run(QObject* receiver, Work work, Then then) {
        post([this, guard = QPointer<QObject>(receiver), work = std::move(work),
              then = std::move(then)](Gallery& gallery, GallerySearch& search) mutable {
            if (closing_)
                return;
            auto result = std::make_shared<decltype(work(gallery, search))>(work(gallery, search));
            toGui([guard, then = std::move(then), result] {
                if (guard)
                    then(*result);
            });
        });
    }
    /// Changes the gallery: `work(gallery)`, then `changed` is emitted and, unless it threw, `then` is called.
    void change(std::function<void(Gallery&)> work, std::function<void()> then = {});

Q_SIGNALS:
    /// Something in the gallery is other than before; listings should be made anew.
    void changed();
    /// The gallery is there, with this dataVersion; the first work on it follows.
    void opened(qint64 version);
    /// One sentence for people.
    void failed(const QString& sentence);
    /// What was mended at the opening.
    void noticed(const QString& sentence);

private:
    using Work = std::function<void(Gallery&, GallerySearch&)>;
    void post(Work work);
    void toGui(std::function<void()> call);
    void open();

    QString folder_;
    QThread thread_;
    QObject* there_; ///< lives on the thread; calls reach it in order
    std::unique_ptr<Gallery> gallery_;
    std::unique_ptr<GallerySearch> search_;
    std::atomic<bool> closing_{false};
    std::string refused_; ///< why it could not be opened, told once
};

} // namespace latelier
