#pragma once

#include "ui/paint/Patch.h"

#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QFile;

namespace latelier {

/// Keeps the document on disk as it changes, for after a crash: a file that begins with the whole state and goes on
/// with each change. Writing happens on a thread of its own, in order, and never holds up a stroke; a process that is
/// killed loses at most the change that was being written.
class PaintJournal {
public:
    /// Nothing is touched on disk before the first begin().
    explicit PaintJournal(QString file);
    /// Waits until everything is written.
    ~PaintJournal();

    /// Begins the file anew with this state; the one before stays until the new one is whole.
    void begin(const PaintState& state);
    /// Adds a change; `after` is the state that it led to, for when the file has grown long and is begun anew.
    void add(const Patch& patch, const PaintState& after);
    /// The document was put away: there is nothing to restore.
    void remove();
    /// Waits until everything so far is written.
    void flush();

private:
    void later(std::function<void()> work);

    QString file_;
    std::unique_ptr<QFile> out_; ///< used by the writer, or by the caller while nothing waits there
    qint64 grown_ = 0;
    bool begun_ = false;
    std::atomic<int> waiting_{0};
    QThreadPool writer_;
};

/// The last state in a journal; damaged and half-written ends are left out. Nothing when there is none.
std::optional<PaintState> readJournal(const QString& file);

} // namespace latelier
