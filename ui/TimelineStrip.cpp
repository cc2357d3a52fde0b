#include "ui/TimelineStrip.h"

#include "ui/Icons.h"
#include "ui/TimelineCells.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace latelier {

namespace {

constexpr int playInterval = 90; ///< milliseconds per step

} // namespace

TimelineStrip::TimelineStrip(RunHistory& history, QWidget* parent)
    : QWidget(parent), history_(history), area_(new QScrollArea), cells_(new TimelineCells) {
    setObjectName(QStringLiteral("timeline"));
    setFixedHeight(cells_->sizeHint().height());
    const auto button = [this](const QString& icon, const QString& name) {
        auto* result = new QToolButton(this);
        result->setIcon(themedIcon(icon));
        result->setIconSize(QSize(20, 20));
        result->setToolTip(name);
        result->setAccessibleName(name);
        result->setFocusPolicy(Qt::TabFocus);
        return result;
    };
    pause_ = button(QStringLiteral("pause"), tr("Pause"));
    pause_->setObjectName(QStringLiteral("pauseButton"));
    keep_ = button(QStringLiteral("keep"), tr("Stop now and keep this step as the picture"));
    keep_->setObjectName(QStringLiteral("keepButton"));
    play_ = button(QStringLiteral("play"), tr("Play the steps"));
    play_->setCheckable(true);
    play_->setObjectName(QStringLiteral("playButton"));
    branch_ =
        button(QStringLiteral("branch"), tr("Branch from here: go on from this step with the settings shown now"));
    branch_->setObjectName(QStringLiteral("branchButton"));

    area_->setWidget(cells_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(cells_); // what one comes for; the buttons are a Tab away

    auto* buttons = new QGridLayout;
    buttons->setSpacing(4);
    buttons->addWidget(pause_, 0, 0);
    buttons->addWidget(keep_, 0, 1);
    buttons->addWidget(play_, 1, 0);
    buttons->addWidget(branch_, 1, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addLayout(buttons);
    row->addWidget(area_, 1);

    connect(cells_, &TimelineCells::chosen, this, &TimelineStrip::choose);
    connect(cells_, &TimelineCells::held, this, [this] { setPlaying(true); });
    connect(cells_, &TimelineCells::released, this, [this] { setPlaying(false); });
    connect(play_, &QToolButton::toggled, this, &TimelineStrip::setPlaying);
    connect(branch_, &QToolButton::clicked, this, &TimelineStrip::branchRequested);
    connect(keep_, &QToolButton::clicked, this, &TimelineStrip::keepRequested);
    connect(pause_, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(!paused_); });
    connect(&history_, &RunHistory::runChanged, this, [this](RunId id) {
        if (id == run_)
            renew();
    });
    player_.setInterval(playInterval);
    connect(&player_, &QTimer::timeout, this, &TimelineStrip::playOn);
    renew();
}

void TimelineStrip::showRun(RunId run) {
    run_ = run;
    selected_ = 0;
    setPlaying(false);
    renew();
}

void TimelineStrip::select(int step) {
    selected_ = step;
    renew();
}

void TimelineStrip::setRunning(bool running) {
    running_ = running;
    if (!running)
        paused_ = false;
    renew();
}

void TimelineStrip::setPaused(bool paused) {
    paused_ = paused;
    renew();
}

int TimelineStrip::lastStep() const {
    const auto steps = history_.path(run_);
    return steps.empty() ? 0 : steps.back()->step;
}

// Choosing the latest step means to follow the picture as it forms.
void TimelineStrip::choose(int step) {
    const int next = step == lastStep() ? 0 : step;
    select(next);
    Q_EMIT stepSelected(next);
}

void TimelineStrip::setPlaying(bool playing) {
    if (playing && (selected_ == 0 || selected_ == lastStep())) {
        const auto steps = history_.path(run_);
        if (!steps.empty() && play_->isChecked())
            choose(steps.front()->step);
    }
    playing ? player_.start() : player_.stop();
    const QSignalBlocker quiet(play_);
    play_->setChecked(playing);
}

void TimelineStrip::playOn() {
    const int last = lastStep();
    if (selected_ == 0 || selected_ >= last)
        return setPlaying(false);
    choose(selected_ + 1);
}

void TimelineStrip::renew() {
    TimelineCells::Content content;
    content.steps = history_.path(run_);
    if (const Run* run = history_.find(run_)) {
        content.running = run->state == RunState::Running;
        content.total = run->totalSteps;
        content.inherited = run->parent ? run->branchStep : 0;
    }
    content.shown = selected_ ? selected_ : content.steps.empty() ? 0 : content.steps.back()->step;
    const bool any = !content.steps.empty();
    const QRect visible = content.shown ? cells_->cellRect(content.shown) : QRect();
    cells_->setContent(std::move(content));
    if (!visible.isNull())
        area_->ensureVisible(visible.center().x(), 0, visible.width() * 2, 0);

    pause_->setEnabled(running_);
    pause_->setIcon(themedIcon(paused_ ? QStringLiteral("resume") : QStringLiteral("pause")));
    pause_->setToolTip(paused_ ? tr("Continue") : tr("Pause"));
    pause_->setAccessibleName(pause_->toolTip());
    keep_->setEnabled(running_);
    play_->setEnabled(any);
    branch_->setEnabled(any);
}

} // namespace latelier
