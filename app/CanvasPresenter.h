#pragma once

#include "ui/RunHistory.h"
#include "ui/canvas/CanvasView.h"

namespace latelier {

class TimelineStrip;

/// Decides what the canvas and the timeline show: the picture as it forms, a step that is looked back at, another run,
/// or two runs compared. It never moves the view away from what the user has chosen to look at.
class CanvasPresenter : public QObject {
    Q_OBJECT

public:
    CanvasPresenter(RunHistory& history, CanvasView& canvas, TimelineStrip& timeline);

    /// Shows a run and follows it.
    void show(RunId run);
    /// Puts what the canvas says into the language of now.
    void renewTexts() { showStep(selected_, CanvasView::Change::AtOnce); }
    /// A run began: it is shown if the latest one was being followed, or nothing was shown.
    void began(RunId run, bool wanted);
    /// Shows a picture that belongs to no run, such as one that was dropped on the canvas.
    /// `file` holds it with its settings, if anything does.
    void showLoose(const QImage& picture, const QString& file = {});
    RunId run() const { return run_; }
    /// The step that is looked at: the latest when the run is followed; 0 when there is none.
    int step() const;
    /// What the canvas shows, at the size that it stands for; null when nothing is shown.
    QImage picture() const;
    /// The file that holds what is shown, with everything needed to make it again; empty where none does.
    QString file() const;

    void compare(Comparison comparison);
    void compareWith(RunId other);
    Comparison comparison() const { return comparison_; }

Q_SIGNALS:
    /// 0 is a picture that belongs to no run.
    void runShown(RunId run);
    void comparisonChanged(Comparison comparison);

private:
    void showStep(int step, CanvasView::Change change);
    void renewComparison();
    RunId usualOther() const;
    QImage imageOf(RunId run, int step) const;
    QString caption(const Run& run, int step) const;
    const QImage& inPlace(const Run& run, const QImage& preview);

    RunHistory& history_;
    CanvasView& canvas_;
    TimelineStrip& timeline_;
    RunId run_ = 0;
    int selected_ = 0; ///< 0 follows
    Comparison comparison_ = Comparison::None;
    RunId other_ = 0;
    QString looseFile_;
    qint64 looseKey_ = 0;  ///< of the picture that `looseFile_` holds
    qint64 placedKey_ = 0; ///< of the preview that `placed_` was made of
    QImage placed_;
};

} // namespace latelier
