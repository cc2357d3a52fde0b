#pragma once

#include "core/base/GenerationRequest.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace latelier {

/// The one live channel into a running generation. Any thread may call the setters; the engine reads at each step
/// boundary, and looks for a cancel between the blocks of the network as well.
class Controls {
public:
    /// Asks for another guidance scale from the next step on.
    void setGuidance(double guidance);
    /// Asks for other prompts from the next step on.
    void setPrompts(std::string prompt, std::string negativePrompt);
    void pause();
    void resume();
    /// Stops at once, inside a step; what was made is dropped.
    void cancel();
    /// Stops after the step in progress and keeps what is there as a picture.
    void finishNow();

    /// Asks for the attention of each word in the reports of the steps from the next one on. It costs time and changes
    /// nothing in the picture.
    void watchAttention(bool watch) { attention_.store(watch, std::memory_order_relaxed); }

    bool attentionWatched() const { return attention_.load(std::memory_order_relaxed); }
    bool cancelled() const { return cancelled_.load(std::memory_order_relaxed); }
    bool finishRequested() const { return finish_.load(std::memory_order_relaxed); }

    /// For the engine: the changes asked for since the last call, with `step` set; empty when there are none.
    std::optional<LiveChange> takeChange(int step);
    /// For the engine: waits while paused. Returns at once when cancelled.
    void waitWhilePaused();

private:
    std::atomic<bool> cancelled_{false};
    std::atomic<bool> finish_{false};
    std::atomic<bool> attention_{false};
    std::mutex mutex_;
    std::condition_variable wake_;
    bool paused_ = false;
    std::optional<LiveChange> change_;
};

} // namespace latelier
