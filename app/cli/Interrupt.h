#pragma once

#include <functional>
#include <thread>

namespace latelier {

/// While it lives, the first Ctrl+C (SIGINT) or SIGTERM calls `onInterrupt` on a thread of its own, and a second one
/// ends the process with exit code 130 at once. One at a time in a process, since signals belong to the process.
class InterruptWatcher {
public:
    explicit InterruptWatcher(std::function<void()> onInterrupt);
    ~InterruptWatcher();
    InterruptWatcher(const InterruptWatcher&) = delete;
    InterruptWatcher& operator=(const InterruptWatcher&) = delete;

private:
    int pipe_[2] = {-1, -1};
    std::thread thread_;
};

} // namespace latelier
