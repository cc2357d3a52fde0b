#pragma once

#include "app/GenerationQueue.h"
#include "app/InferenceThread.h"
#include "ui/RunHistory.h"

#include <map>

namespace latelier {

/// Carries requests from the queue through the engine into the history, one at a time.
class Studio : public QObject {
    Q_OBJECT

public:
    /// `journal` is the file in which the engine keeps the running picture for after a crash.
    Studio(RunHistory& history, GenerationQueue& queue, InferenceThread& inference, std::string journal);

    bool running() const { return job_.has_value(); }
    /// The run that forms now, or 0.
    RunId currentRun() const { return current_; }
    /// The job that forms now, or 0.
    JobId currentJob() const { return job_ ? job_->id : 0; }
    /// The request that forms now, as it was handed in.
    const GenerationRequest& currentRequest() const { return job_->request; }
    /// Fraction of the whole job that is done, 0 to 1.
    double progress() const;

    /// Goes on with the run in a journal.
    void resume(const GenerationRequest& request, const std::string& journal);

Q_SIGNALS:
    void runningChanged(bool running);
    void runBegan(RunId run);
    void stepped(RunId run, int step);
    void pictureReady(RunId run, const std::shared_ptr<const GeneratedPicture>& picture);
    void failed(ErrorKind kind, const QString& sentence, const QString& detail);
    /// Seconds per step and the time that is left, in words.
    void speedChanged(const QString& text);

private:
    void beginNext();
    void begin(const GenerationQueue::Entry& entry);
    RunId runOf(int picture);
    void takeSteps(JobId job, const std::vector<StepUpdate>& steps);
    void takePicture(JobId job, const std::shared_ptr<const GeneratedPicture>& picture);
    void finishJob(RunState rest);
    void tellSpeed(double secondsPerStep, int stepsLeft);

    RunHistory& history_;
    GenerationQueue& queue_;
    InferenceThread& inference_;
    std::string journal_;
    std::optional<GenerationQueue::Entry> job_;
    std::map<int, RunId> runs_; ///< of the running job, by picture
    RunId current_ = 0;
    int finished_ = 0;
    double secondsSpent_ = 0;
    int stepsSpent_ = 0;
};

} // namespace latelier
