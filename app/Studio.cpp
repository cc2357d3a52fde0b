#include "app/Studio.h"

#include "app/RunPurpose.h"

#include <QLocale>

namespace latelier {

namespace {

QString duration(double seconds) {
    const int whole = qRound(seconds);
    return whole < 60 ? Studio::tr("%1 s").arg(whole)
                      : Studio::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

/// What GenerationObserver::phase names, for people.
QString phaseInWords(const QString& name) {
    const std::pair<const char*, QString> phases[] = {
        {"Loading", Studio::tr("Loading the model")},
        {"Encoding", Studio::tr("Reading the start picture")},
        {"Repeating", Studio::tr("Repeating the steps before the branch")},
        {"Decoding", Studio::tr("Turning the last step into the picture")},
    };
    for (const auto& [phase, words] : phases)
        if (name == QLatin1String(phase))
            return words;
    return name;
}

} // namespace

Studio::Studio(RunHistory& history, GenerationQueue& queue, InferenceThread& inference, UnfinishedRuns& unfinished)
    : history_(history), queue_(queue), inference_(inference), unfinished_(unfinished) {
    connect(&queue_, &GenerationQueue::ready, this, &Studio::beginNext);
    connect(&inference_, &InferenceThread::stepsFinished, this, &Studio::takeSteps);
    connect(&inference_, &InferenceThread::phaseChanged, this, &Studio::tellPhase);
    connect(&inference_, &InferenceThread::pictureFinished, this, &Studio::takePicture);
    connect(&inference_, &InferenceThread::jobEnded, this, [this] { finishJob(RunState::Stopped); });
    connect(&inference_, &InferenceThread::jobFailed, this,
            [this](JobId, ErrorKind kind, const QString& sentence, const QString& detail) {
                failJob(kind, sentence, detail);
            });
}

void Studio::beginNext() {
    if (running() || inference_.busy())
        return;
    if (!brokenOff_.empty()) {
        const BrokenOff next = std::move(brokenOff_.front());
        brokenOff_.pop_front();
        begin({0, next.request, true, 0, false, next.remake}, next.journal);
        inference_.resume(0, next.journal.toStdString());
        return;
    }
    const std::optional<GenerationQueue::Entry> entry = queue_.begin();
    if (!entry)
        return;
    begin(*entry, unfinished_.running());
    inference_.generate(entry->id, entry->request, journal_.toStdString());
}

void Studio::begin(const GenerationQueue::Entry& entry, const QString& journal) {
    job_ = entry;
    journal_ = journal;
    runs_.clear();
    finished_ = 0;
    secondsSpent_ = 0;
    stepsSpent_ = 0;
    runOf(0);
    Q_EMIT runningChanged(true);
}

void Studio::resume(const GenerationRequest& request, const QString& journal, const Remake& remake) {
    brokenOff_.push_back({request, journal, remake});
    beginNext();
}

RunId Studio::runOf(int picture) {
    const auto known = runs_.find(picture);
    if (known != runs_.end())
        return known->second;
    GenerationRequest request = job_->request;
    request.count = 1;
    request.seed += std::uint64_t(picture);
    const RunId run = history_.add(request);
    runs_[picture] = run;
    current_ = run;
    Q_EMIT runBegan(run);
    return run;
}

void Studio::takeSteps(JobId job, const std::vector<StepUpdate>& steps) {
    if (!job_ || job != job_->id)
        return;
    for (const StepUpdate& step : steps) {
        const RunId run = runOf(step.picture);
        history_.addStep(run, step);
        secondsSpent_ += step.seconds;
        ++stepsSpent_;
        Q_EMIT stepped(run, step.step);
    }
    const StepUpdate& latest = steps.back();
    tellSpeed(secondsSpent_ / stepsSpent_,
              latest.steps - latest.step + (job_->request.count - latest.picture - 1) * latest.steps);
    queue_.setProgress(tr("step %1 of %2").arg(latest.step).arg(latest.steps));
}

void Studio::takePicture(JobId job, const std::shared_ptr<const GeneratedPicture>& picture, const QString& journal) {
    if (!job_ || job != job_->id)
        return;
    const RunId run = runOf(finished_++);
    history_.finish(run, *picture);
    // The queue forgets it now, and it is not on disk yet.
    if (!journal.isEmpty())
        noteRunPurpose(journal, job_->remake);
    queue_.noteFinished(job);
    Q_EMIT pictureReady(run, picture, journal);
}

// What the user stopped is given up; what failed may go on after the next start, when there is more memory perhaps.
void Studio::failJob(ErrorKind kind, const QString& sentence, const QString& detail) {
    const bool stopped = kind == ErrorKind::Cancelled;
    if (job_ && stopped)
        unfinished_.discard(journal_);
    else if (job_ && journal_ == unfinished_.running())
        noteRunPurpose(unfinished_.setAside(), job_->remake);
    finishJob(stopped ? RunState::Stopped : RunState::Failed);
    if (!stopped)
        Q_EMIT failed(kind, sentence, detail);
}

void Studio::finishJob(RunState rest) {
    if (!job_)
        return;
    for (const auto& [picture, run] : runs_)
        if (history_.find(run)->state == RunState::Running)
            history_.end(run, rest);
    const JobId job = job_->id;
    job_.reset();
    current_ = 0;
    // Whether another one follows is known only after the queue has heard of the end.
    queue_.end(job);
    if (!running())
        beginNext();
    if (!running())
        Q_EMIT runningChanged(false);
}

double Studio::progress() const {
    if (!job_)
        return -1;
    const Run* run = history_.find(current_);
    const int steps = std::max(1, run->totalSteps);
    const int step = run->steps.empty() ? run->branchStep : run->steps.back().step;
    return (int(runs_.size()) - 1 + double(step) / steps) / std::max(1, job_->request.count);
}

void Studio::tellSpeed(double secondsPerStep, int stepsLeft) {
    const QString pace = tr("%1 s per step").arg(QLocale().toString(secondsPerStep, 'f', secondsPerStep < 10 ? 2 : 1));
    const double left = secondsPerStep * stepsLeft;
    QString time = tr("%1 left").arg(duration(left));
    const double pixels = double(job_->request.width) * job_->request.height;
    if (const double waiting = queue_.waitingPixelSteps(); waiting > 0 && pixels > 0)
        time += QStringLiteral(", ") + tr("%1 with the queue").arg(duration(left + secondsPerStep * waiting / pixels));
    Q_EMIT speedChanged(QStringLiteral("%1 · %2").arg(pace, time));
}

void Studio::tellPhase(const QString& name, double fraction) {
    QString text = phaseInWords(name);
    if (fraction >= 0)
        text = tr("%1, %2 %").arg(text).arg(qRound(fraction * 100));
    if (running())
        queue_.setProgress(text);
    Q_EMIT speedChanged(text);
}

} // namespace latelier
