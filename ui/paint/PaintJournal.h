#pragma once

#include "ui/paint/Document.h"

#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

class QFile;

namespace latelier {

/// Keeps the document and its past on disk as they change, for after a crash: a file that begins with the whole state
/// and goes on with each change. Changes are packed and written on a thread of their own, one at a time: a process that
/// is killed loses at most the last one, when settle() is called before each next one is begun. The disk hears of each
/// change at once as well, so that a power cut loses seconds at most.
///
/// Whole states are large: they are written beside the file that they replace, on another thread. Changes go into both
/// meanwhile. Use it from one thread.
class PaintJournal {
public:
    /// Nothing is touched on disk before the first change. The file is begun anew when changes of `longest` bytes
    /// have been added.
    explicit PaintJournal(QString file, qint64 longest = qint64(128) << 20);
    /// Waits until everything is written.
    ~PaintJournal();

    /// `document` is what the change led to; put away, there is nothing to restore and the file is removed.
    void add(const DocumentChange& change, const Document& document);
    /// Removes the file; the next change begins it anew.
    void remove();
    /// Waits until the changes so far are in the file.
    void settle() { appender_.waitForDone(); }
    /// Waits until everything so far is on the disk.
    void flush();

private:
    void begin(const PaintState& state, const DocumentPast& past);
    void append(const QByteArray& record);
    void requestSync(int handle);

    const QString file_;
    const qint64 longest_;
    // The appender's; others look at them when it is settled.
    qint64 grown_ = 0;
    bool begun_ = false;

    std::mutex mutex_;           ///< guards what follows
    std::unique_ptr<QFile> out_; ///< the whole file so far; null before there is one
    quint64 writing_ = 0;        ///< counts the states that were begun; only the newest takes the file's place
    bool beginning_ = false;     ///< a state is being written
    QByteArray meanwhile_;       ///< the changes since it was taken

    // One thread each.
    QThreadPool appender_;
    QThreadPool writer_;
    QThreadPool syncer_;
    std::atomic<bool> syncWaits_{false};
};

/// A document as the journal knows it.
struct KeptDocument {
    PaintState state;
    DocumentPast past;
};

/// The last state in a journal and how it came about; damaged and half-written ends are left out. Nothing when there is
/// none.
std::optional<KeptDocument> readJournal(const QString& file);

} // namespace latelier
