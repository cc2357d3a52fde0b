#include "core/base/Controls.h"

#include <utility>

namespace latelier {

void Controls::setGuidance(double guidance) {
    std::lock_guard lock(mutex_);
    if (!change_)
        change_.emplace();
    change_->guidance = guidance;
}

void Controls::setPrompts(std::string prompt, std::string negativePrompt) {
    std::lock_guard lock(mutex_);
    if (!change_)
        change_.emplace();
    change_->prompt = std::move(prompt);
    change_->negativePrompt = std::move(negativePrompt);
}

void Controls::pause() {
    std::lock_guard lock(mutex_);
    paused_ = true;
}

void Controls::resume() {
    {
        std::lock_guard lock(mutex_);
        paused_ = false;
    }
    wake_.notify_all();
}

void Controls::cancel() {
    {
        std::lock_guard lock(mutex_);
        cancelled_ = true;
    }
    wake_.notify_all();
}

void Controls::finishNow() {
    {
        std::lock_guard lock(mutex_);
        finish_ = true;
    }
    wake_.notify_all();
}

std::optional<LiveChange> Controls::takeChange(int step) {
    std::lock_guard lock(mutex_);
    std::optional<LiveChange> taken = std::exchange(change_, std::nullopt);
    if (taken)
        taken->step = step;
    return taken;
}

void Controls::waitWhilePaused() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return !paused_ || cancelled_ || finish_; });
}

} // namespace latelier
