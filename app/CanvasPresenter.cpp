#include "app/CanvasPresenter.h"

#include "app/PaintResult.h"
#include "ui/TimelineStrip.h"

#include <QLocale>

#include <utility>

namespace latelier {

CanvasPresenter::CanvasPresenter(RunHistory& history, CanvasView& canvas, TimelineStrip& timeline)
    : history_(history), canvas_(canvas), timeline_(timeline) {
    connect(&timeline_, &TimelineStrip::stepSelected, this, [this](int step) {
        selected_ = step;
        showStep(step, CanvasView::Change::AtOnce);
    });
    connect(&history_, &RunHistory::runChanged, this, [this](RunId run) {
        if (run == run_ && selected_ == 0)
            showStep(0, CanvasView::Change::Blended);
        if (run == other_ && comparison_ != Comparison::None)
            renewComparison();
    });
}

void CanvasPresenter::show(RunId run) {
    run_ = run;
    selected_ = 0;
    timeline_.showRun(run);
    showStep(0, CanvasView::Change::AtOnce);
    Q_EMIT runShown(run);
}

void CanvasPresenter::began(RunId run, bool wanted) {
    if (wanted || run_ == 0)
        show(run);
}

void CanvasPresenter::showLoose(const QImage& picture, const QString& file) {
    const bool another = std::exchange(run_, 0) != 0;
    selected_ = 0;
    timeline_.showRun(0);
    canvas_.setCaption({});
    canvas_.setPictureFile({});
    canvas_.setPicture(picture, picture.size(), CanvasView::Change::AtOnce);
    looseFile_ = file;
    looseKey_ = picture.cacheKey();
    if (another)
        Q_EMIT runShown(0);
}

int CanvasPresenter::step() const {
    if (selected_)
        return selected_;
    const auto steps = history_.path(run_);
    return steps.empty() ? 0 : steps.back()->step;
}

QImage CanvasPresenter::picture() const {
    return run_ ? imageOf(run_, selected_) : canvas_.picture();
}

QString CanvasPresenter::file() const {
    if (!run_) // what was painted over is another picture
        return canvas_.picture().cacheKey() == looseKey_ ? looseFile_ : QString();
    const Run* run = history_.find(run_);
    const bool finished = run && !run->steps.empty() && step() == run->steps.back().step;
    return finished ? run->file : QString();
}

// The nearest step before stands in where a preview was not made.
QImage CanvasPresenter::imageOf(RunId id, int step) const {
    const Run* run = history_.find(id);
    if (!run)
        return {};
    const auto steps = history_.path(id);
    if (step == 0 || steps.empty() || step == steps.back()->step)
        if (const QImage& picture = history_.pictureOf(id); !picture.isNull())
            return picture;
    for (auto candidate = steps.rbegin(); candidate != steps.rend(); ++candidate)
        if (step == 0 || (*candidate)->step <= step) {
            if (!(*candidate)->preview.isNull())
                return (*candidate)->preview;
            if (!(*candidate)->thumbnail.isNull())
                return (*candidate)->thumbnail;
        }
    return {};
}

QString CanvasPresenter::caption(const Run& run, int step) const {
    if (step == 0 && imageOf(run.id, 0).isNull())
        return {};
    if (step == 0)
        return run.state == RunState::Stopped  ? tr("Stopped")
               : run.state == RunState::Failed ? tr("Failed")
                                               : QString();
    const RunStep* shown = history_.findStep(run.id, step);
    return shown ? tr("Step %1 of %2, noise level %3")
                       .arg(step)
                       .arg(run.totalSteps)
                       .arg(QLocale().toString(shown->sigma, 'g', 3))
                 : QString();
}

void CanvasPresenter::showStep(int step, CanvasView::Change change) {
    const Run* run = history_.find(run_);
    if (!run)
        return;
    const QImage found = imageOf(run_, step);
    const QImage image = found.cacheKey() == run->picture.cacheKey() ? found : inPlace(*run, found);
    canvas_.setCaption(caption(*run, step));
    canvas_.setPictureFile(step == 0 ? run->file : QString());
    // Before the first preview the last picture stays: an empty flash would be a jump.
    if (!image.isNull() && image.cacheKey() != canvas_.picture().cacheKey()) {
        const bool firstOfAnother = run->state == RunState::Running && run->steps.size() <= 1;
        const QSize size = run->request.mask ? image.size() : QSize(run->request.width, run->request.height);
        canvas_.setPicture(image, size, firstOfAnother ? CanvasView::Change::Blended : change);
    }
    if (comparison_ != Comparison::None)
        renewComparison();
}

const QImage& CanvasPresenter::inPlace(const Run& run, const QImage& preview) {
    if (placedKey_ != preview.cacheKey()) {
        placedKey_ = preview.cacheKey();
        placed_ = previewInPlace(run.request, preview);
    }
    return placed_;
}

RunId CanvasPresenter::usualOther() const {
    const Run* run = history_.find(run_);
    if (!run)
        return 0;
    if (run->parent)
        return run->parent;
    for (RunId candidate = run_ - 1; candidate > 0; --candidate)
        if (history_.find(candidate) && !imageOf(candidate, 0).isNull())
            return candidate;
    return 0;
}

void CanvasPresenter::compare(Comparison comparison) {
    comparison_ = comparison;
    if (comparison == Comparison::None)
        other_ = 0;
    renewComparison();
    Q_EMIT comparisonChanged(comparison_);
}

void CanvasPresenter::compareWith(RunId other) {
    other_ = other;
    if (comparison_ == Comparison::None)
        comparison_ = Comparison::Wipe;
    renewComparison();
    Q_EMIT comparisonChanged(comparison_);
}

void CanvasPresenter::renewComparison() {
    const RunId other = other_ && other_ != run_ ? other_ : usualOther();
    const Run* shown = history_.find(run_);
    const Run* against = history_.find(other);
    if (comparison_ == Comparison::None || !shown || !against) {
        canvas_.setComparison(Comparison::None);
        return;
    }
    const QString difference = describeDifference(against->request, shown->request);
    canvas_.setComparison(comparison_, imageOf(other, 0), difference.isEmpty() ? tr("This picture") : difference,
                          shown->parent == other ? tr("The run it branched from") : tr("The picture before"));
}

} // namespace latelier
