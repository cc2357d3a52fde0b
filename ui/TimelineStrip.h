#pragma once

#include "ui/RunHistory.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QToolButton;

namespace latelier {

class TimelineCells;

/// The steps of one run from noise to picture: what each looked like, its noise level and time. A click or the arrow
/// keys show a step at once, a long press plays on from it.
class TimelineStrip : public QWidget {
    Q_OBJECT

public:
    explicit TimelineStrip(RunHistory& history, QWidget* parent = nullptr);

    void showRun(RunId run);
    RunId run() const { return run_; }
    /// The step that is looked at; 0 follows the latest.
    void select(int step);
    int selected() const { return selected_; }
    void setRunning(bool running);
    void setPaused(bool paused);
    bool paused() const { return paused_; }

Q_SIGNALS:
    /// The user looks at this step; 0 is the latest, as it comes.
    void stepSelected(int step);
    void branchRequested();
    void pauseRequested(bool pause);
    void keepRequested();

private:
    friend class TimelineCells;
    void choose(int step);
    void setPlaying(bool playing);
    void playOn();
    void renew();
    int lastStep() const;

    RunHistory& history_;
    RunId run_ = 0;
    int selected_ = 0;
    bool running_ = false;
    bool paused_ = false;
    QScrollArea* area_;
    TimelineCells* cells_;
    QToolButton* pause_;
    QToolButton* keep_;
    QToolButton* play_;
    QToolButton* branch_;
    QTimer player_;
};

} // namespace latelier
