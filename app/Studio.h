#pragma once

#include "app/GenerationQueue.h"
#include "app/InferenceThread.h"
#include "app/UnfinishedRuns.h"
#include "ui/RunHistory.h"

#include <deque>
#include <map>

namespace latelier {

/// Carries requests from the queue through the engine into the history, one at a time.
class Studio : public QObject {
    Q_OBJECT

public:
    Studio(RunHistory& history, GenerationQueue& queue, InferenceThread& inference, UnfinishedRuns& unfinished);

    bool running() const { return job_.has_value(); }
    /// The run that forms now, or 0.
    RunId currentRun() const { return current_; }
    /// The job that forms now, or 0.
    JobId currentJob() const { return job_ ? job_->id : 0; }
    /// What the job that forms now repeats.
    Remake currentRemake() const { return job_ ? job_->remake : Remake{}; }
    /// The request that forms now, as it was handed in.
    const GenerationRequest& currentRequest() const { return job_->request; }
    /// Fraction of the whole job that is done, 0 to 1.
    double progress() const;

    /// Goes on with the run in a journal, as soon as nothing else runs.
    void resume(const GenerationRequest& request, const QString& journal, const Remake& remake = {});

Q_SIGNALS:
    void runningChanged(bool running);
    void runBegan(RunId run);
    void stepped(RunId run, int step);
    /// `journal` is to be removed when the picture has been saved.
    void pictureReady(RunId run, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal);
    void failed(ErrorKind kind, const QString& sentence, const QString& detail);
    /// What the engine does beside the steps, or seconds per step and the time that is left, in words.
    void speedChanged(const QString& text);

private:
    struct BrokenOff {
        GenerationRequest request;
        QString journal;
        Remake remake;
    };
    void beginNext();
    void begin(const GenerationQueue::Entry& entry, const QString& journal);
    RunId runOf(int picture);
    void takeSteps(JobId job, const std::vector<StepUpdate>& steps);
    void takePicture(JobId job, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal);
    void failJob(ErrorKind kind, const QString& sentence, const QString& detail);
    void finishJob(RunState rest);
    void tellSpeed(double secondsPerStep, int stepsLeft);
    void tellPhase(const QString& name, double fraction);

    RunHistory& history_;
    GenerationQueue& queue_;
    InferenceThread& inference_;
    UnfinishedRuns& unfinished_;
    std::deque<BrokenOff> brokenOff_;
    std::optional<GenerationQueue::Entry> job_;
    QString journal_;           ///< of the running job
    std::map<int, RunId> runs_; ///< of the running job, by picture
    RunId current_ = 0;
    int finished_ = 0;
    double secondsSpent_ = 0;
    int stepsSpent_ = 0;
};

} // namespace latelier
