#pragma once

#include "core/base/Controls.h"
#include "core/base/Engine.h"
#include "core/base/Error.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace latelier {

using JobId = quint64;

/// The one thread that owns the engine. Its methods are called on the GUI thread and return at once; its signals are
/// emitted there. Only values cross.
class InferenceThread : public QObject {
    Q_OBJECT

public:
    /// Makes the engine; called on the engine's thread, so that loading libraries never holds up the window.
    using MakeEngine = std::function<std::unique_ptr<Engine>()>;

    explicit InferenceThread(MakeEngine make);
    /// Stops what runs, and waits for it.
    ~InferenceThread() override;

    void loadModel(const std::string& path);
    void generate(JobId job, const GenerationRequest& request, const std::string& journal);
    void resume(JobId job, const std::string& journal);

    /// Asks what an unfinished run in a journal was; answered by journalRead or journalUnreadable.
    void readJournal(const std::string& journal);

    /// The live channel into the latest job. Harmless when it has ended.
    Controls& controls() { return job_->controls; }
    /// Gathers the attention of each word from the next step on, in this job and in later ones.
    void watchAttention(bool watch);
    /// Stops after the picture that forms; later ones of the same job are not begun.
    void stopAfterPicture() { job_->stopAfterPicture = true; }
    /// From the call that starts a job until its end was reported.
    bool busy() const { return busy_; }

Q_SIGNALS:
    void engineReady(const std::vector<std::pair<std::string, std::string>>& versions);
    void modelLoaded(const ModelInfo& model);
    void modelFailed(const QString& sentence, const QString& detail);
    void phaseChanged(const QString& name, double fraction);
    void noticed(const QString& sentence);
    /// Steps that have finished since the last time, in order. When steps come faster than the window paints, several
    /// come at once, so that at most one signal waits.
    void stepsFinished(JobId job, const std::vector<StepUpdate>& steps);
    /// `journal` is what the picture can be made again from until it has been saved; whoever saves it removes that.
    void pictureFinished(JobId job, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal);
    void journalRead(const QString& journal, const GenerationRequest& request, int steps);
    void journalUnreadable(const QString& journal, ErrorKind kind);
    /// The last signal of a job that went through.
    void jobEnded(JobId job);
    /// The last signal of a job that did not; the kind is Cancelled when it was stopped.
    void jobFailed(JobId job, ErrorKind kind, const QString& sentence, const QString& detail);

private:
    class Observer;

    /// What the GUI thread and the engine's thread share of one job.
    struct Job {
        JobId id = 0;
        std::string journal;
        Controls controls;
        std::atomic<bool> stopAfterPicture{false};
    };
    using JobWork = std::function<void(Engine&, GenerationObserver&, Controls&)>;
    using Failed = std::function<void(ErrorKind, const QString&, const QString&)>;

    void startJob(JobId id, const std::string& journal, JobWork work);
    /// On the engine's thread: makes the engine when it is not there yet, runs the work, and words what it throws.
    void guarded(const std::function<void(Engine&)>& work, const Failed& failed);
    Engine& engine();
    void post(std::function<void()> onEngineThread);
    void report(std::function<void()> onGuiThread);
    void collect(JobId job, const StepUpdate& update);
    void deliverSteps();

    MakeEngine make_;
    QThread thread_;
    QObject* worker_;                ///< lives on the thread; what is posted to it runs there
    std::unique_ptr<Engine> engine_; ///< made, used and destroyed on the thread
    std::shared_ptr<Job> job_;
    bool busy_ = false;
    bool watchesAttention_ = false;

    std::mutex mailbox_;
    JobId mailJob_ = 0;
    std::vector<StepUpdate> mail_;
};

} // namespace latelier
