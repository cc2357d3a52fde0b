#pragma once

#include <QObject>

#include <algorithm>
#include <chrono>
#include <thread>
#include <vector>

namespace latelier::test {

/// How long an event waits until the thread that made the probe handles it: another thread sends one every few
/// milliseconds, also while the loop stalls, so that a stall weighs as much as it lasts.
class EventLoopProbe : public QObject {
public:
    explicit EventLoopProbe(std::chrono::milliseconds every = std::chrono::milliseconds(4))
        : sender_([this, every](const std::stop_token& stop) {
              while (!stop.stop_requested()) {
                  const auto sent = Clock::now();
                  QMetaObject::invokeMethod(
                      this,
                      [this, sent] {
                          waits_.push_back(std::chrono::duration<double, std::milli>(Clock::now() - sent).count());
                      },
                      Qt::QueuedConnection);
                  std::this_thread::sleep_until(sent + every);
              }
          }) {}

    std::size_t count() const { return waits_.size(); }
    /// Milliseconds that the given share of the events waited at most.
    double quantile(double share) const {
        if (waits_.empty())
            return 0;
        std::vector<double> sorted = waits_;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, std::size_t(share * double(sorted.size())))];
    }

private:
    using Clock = std::chrono::steady_clock;

    std::vector<double> waits_;
    std::jthread sender_; ///< last, so that it ends before what it fills
};

} // namespace latelier::test
