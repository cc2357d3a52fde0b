#include "app/InferenceThread.h"

#include "ui/language/ErrorWords.h"

#include <QMetaObject>

#include <sys/resource.h>

#include <filesystem>

namespace latelier {

namespace {

/// How far the engine's threads step back behind the window's. The threads that the engine starts inherit it.
constexpr int engineNiceness = 5;

} // namespace

/// Turns what the engine reports into queued calls on the GUI thread.
class InferenceThread::Observer : public GenerationObserver {
public:
    Observer(InferenceThread& owner, std::shared_ptr<Job> job) : owner_(owner), job_(std::move(job)) {}

    void phase(const std::string& name, double fraction) override {
        owner_.report([&owner = owner_, name = QString::fromStdString(name), fraction] {
            Q_EMIT owner.phaseChanged(name, fraction);
        });
    }
    void step(const StepUpdate& update) override { owner_.collect(job_->id, update); }
    void notice(const Sentence& sentence) override {
        owner_.report([&owner = owner_, sentence = inWords(sentence)] { Q_EMIT owner.noticed(sentence); });
    }
    void finished(const GeneratedPicture& picture) override {
        if (job_->stopAfterPicture)
            job_->controls.cancel();
        owner_.report([&owner = owner_, id = job_->id, picture = std::make_shared<const GeneratedPicture>(picture),
                       journal = keepJournal()] {
            owner.deliverSteps();
            Q_EMIT owner.pictureFinished(id, picture, journal);
        });
    }

private:
    // The engine removes the journal of a finished picture, which is safe only when it has been saved: until then the
    // journal stays under another name.
    QString keepJournal() {
        if (job_->journal.empty())
            return {};
        const std::string kept =
            job_->journal + ".unsaved-" + std::to_string(job_->id) + '-' + std::to_string(finished_++);
        std::error_code failed;
        std::filesystem::rename(job_->journal, kept, failed);
        return failed ? QString() : QString::fromStdString(kept);
    }

    InferenceThread& owner_;
    std::shared_ptr<Job> job_;
    int finished_ = 0;
};

InferenceThread::InferenceThread(MakeEngine make)
    : make_(std::move(make)), worker_(new QObject), job_(std::make_shared<Job>()) {
    worker_->moveToThread(&thread_);
    thread_.setObjectName(QStringLiteral("engine"));
    thread_.start();
    // On Linux a process priority set from a thread is that thread's own.
    post([] { setpriority(PRIO_PROCESS, 0, engineNiceness); });
}

InferenceThread::~InferenceThread() {
    job_->controls.cancel();
    post([this] {
        engine_.reset();
        delete worker_;
    });
    thread_.quit();
    thread_.wait();
}

void InferenceThread::post(std::function<void()> onEngineThread) {
    QMetaObject::invokeMethod(worker_, std::move(onEngineThread), Qt::QueuedConnection);
}

void InferenceThread::report(std::function<void()> onGuiThread) {
    QMetaObject::invokeMethod(this, std::move(onGuiThread), Qt::QueuedConnection);
}

Engine& InferenceThread::engine() {
    if (!engine_) {
        engine_ = make_();
        report([this, versions = engine_->versions()] { Q_EMIT engineReady(versions); });
    }
    return *engine_;
}

void InferenceThread::guarded(const std::function<void(Engine&)>& work, const Failed& failed) {
    try {
        work(engine());
    } catch (const Error& error) {
        failed(error.kind(), errorInWords(error), QString::fromStdString(error.detail()));
    } catch (const std::bad_alloc& error) {
        failed(ErrorKind::OutOfMemory, tr("The memory is not enough for this picture. A smaller size may do."),
               QString::fromUtf8(error.what()));
    } catch (const std::exception& error) {
        failed(ErrorKind::Internal, tr("The engine failed. The settings are kept; try again."),
               QString::fromUtf8(error.what()));
    }
}

void InferenceThread::loadModel(const std::string& path) {
    post([this, path] {
        Observer observer(*this, std::make_shared<Job>());
        guarded(
            [&](Engine& engine) { report([this, model = engine.load(path, observer)] { Q_EMIT modelLoaded(model); }); },
            [this](ErrorKind, const QString& sentence, const QString& detail) {
                report([this, sentence, detail] { Q_EMIT modelFailed(sentence, detail); });
            });
    });
}

void InferenceThread::readJournal(const std::string& journal) {
    post([this, journal] {
        guarded(
            [&](Engine& engine) {
                const auto [request, steps] = engine.readJournal(journal);
                report([this, journal = QString::fromStdString(journal), request = request, steps = steps] {
                    Q_EMIT journalRead(journal, request, steps);
                });
            },
            [&](ErrorKind kind, const QString&, const QString&) {
                report([this, journal = QString::fromStdString(journal), kind] {
                    Q_EMIT journalUnreadable(journal, kind);
                });
            });
    });
}

void InferenceThread::generate(JobId job, const GenerationRequest& request, const std::string& journal) {
    startJob(job, journal, [request, journal](Engine& engine, GenerationObserver& observer, Controls& controls) {
        engine.generate(request, observer, controls, journal);
    });
}

void InferenceThread::resume(JobId job, const std::string& journal) {
    startJob(job, journal, [journal](Engine& engine, GenerationObserver& observer, Controls& controls) {
        engine.resume(journal, observer, controls);
    });
}

void InferenceThread::watchAttention(bool watch) {
    watchesAttention_ = watch;
    job_->controls.watchAttention(watch);
}

void InferenceThread::startJob(JobId id, const std::string& journal, JobWork work) {
    job_ = std::make_shared<Job>();
    job_->id = id;
    job_->journal = journal;
    job_->controls.watchAttention(watchesAttention_);
    busy_ = true;
    post([this, job = job_, work = std::move(work)] {
        Observer observer(*this, job);
        const auto ended = [this, job](std::function<void()> tell) {
            report([this, tell = std::move(tell)] {
                deliverSteps();
                busy_ = false;
                tell();
            });
        };
        guarded(
            [&](Engine& engine) {
                work(engine, observer, job->controls);
                ended([this, job] { Q_EMIT jobEnded(job->id); });
            },
            [&](ErrorKind kind, const QString& sentence, const QString& detail) {
                ended([this, job, kind, sentence, detail] { Q_EMIT jobFailed(job->id, kind, sentence, detail); });
            });
    });
}

void InferenceThread::collect(JobId job, const StepUpdate& update) {
    const std::scoped_lock lock(mailbox_);
    const bool waiting = !mail_.empty();
    mailJob_ = job;
    mail_.push_back(update);
    if (!waiting)
        report([this] { deliverSteps(); });
}

void InferenceThread::deliverSteps() {
    std::vector<StepUpdate> steps;
    JobId job;
    {
        const std::scoped_lock lock(mailbox_);
        steps.swap(mail_);
        job = mailJob_;
    }
    if (!steps.empty())
        Q_EMIT stepsFinished(job, steps);
}

} // namespace latelier
