#pragma once

#include "app/InferenceThread.h"
#include "app/QueueFile.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace latelier {

/// The requests that wait to be carried out, and the one that is; shown by the queue panel and written to disk at each
/// change. GUI thread only.
class GenerationQueue : public QAbstractListModel {
    Q_OBJECT

public:
    struct Entry {
        JobId id = 0;
        GenerationRequest request;
        bool running = false;
        int finished = 0;       ///< pictures of a running entry that are finished
        bool brokenOff = false; ///< it ran when the program ended
        Remake remake;
    };

    /// `file` is where the queue is kept; empty keeps it in memory alone.
    explicit GenerationQueue(QString file, QObject* parent = nullptr);

    JobId add(const GenerationRequest& request, const Remake& remake = {});
    /// The id that the next entry will get.
    JobId nextId() const { return last_ + 1; }
    void duplicate(int row);
    void remove(int row);
    /// Moves a waiting entry by so many rows; never before the running one.
    void move(int row, int by);
    void setHeld(bool held);
    bool held() const { return held_; }

    /// Marks the first waiting entry as running and hands it out; nothing while held or while another one runs.
    std::optional<Entry> begin();
    /// One more picture of the running entry is finished.
    void noteFinished(JobId id);
    /// Takes the running entry out.
    void end(JobId id);
    /// What the running entry's row says besides its prompt.
    void setProgress(const QString& text);

    /// Reads the queue of the last time. What is found waits: the queue is held. Of the entry that ran then, the
    /// pictures that were finished are left out.
    void restore();
    /// Leaves out the picture that formed when the program ended, because its journal goes on with it; says what it
    /// repeats.
    Remake dropBrokenOff();
    int waiting() const;
    /// How much work waits: pixels times steps.
    double waitingPixelSteps() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Something may be begun now.
    void ready();
    void heldChanged(bool held);
    /// The queue could not be written; the sentence says why.
    void saveFailed(const QString& sentence);

private:
    int firstWaiting() const { return !entries_.empty() && entries_.front().running ? 1 : 0; }
    bool isWaiting(int row) const { return row >= firstWaiting() && row < int(entries_.size()); }
    void insert(int row, GenerationRequest request, Remake remake);
    void save();

    QString file_;
    std::vector<Entry> entries_;
    KeptPictures kept_;
    QString progress_;
    JobId last_ = 0;
    bool held_ = false;
};

} // namespace latelier
