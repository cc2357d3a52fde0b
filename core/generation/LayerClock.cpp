#include "core/generation/LayerClock.h"

#include <ATen/record_function.h>

#include <chrono>
#include <memory>

namespace latelier {

namespace {

using Clock = std::chrono::steady_clock;

struct Begun : at::ObserverContext {
    Clock::time_point at = Clock::now();
};

thread_local LayerSeconds* listening = nullptr; // LibTorch takes no callback with a state of its own

std::unique_ptr<at::ObserverContext> begin(const at::RecordFunction&) {
    return std::make_unique<Begun>();
}

void end(const at::RecordFunction& layer, at::ObserverContext* begun) {
    if (listening)
        (*listening)[layer.name()] +=
            std::chrono::duration<double>(Clock::now() - static_cast<const Begun*>(begun)->at).count();
}

} // namespace

LayerClock::LayerClock(LayerSeconds& seconds) {
    listening = &seconds;
    handle_ =
        at::addThreadLocalCallback(at::RecordFunctionCallback(&begin, &end).scopes({at::RecordScope::USER_SCOPE}));
}

LayerClock::~LayerClock() {
    at::removeCallback(handle_);
    listening = nullptr;
}

} // namespace latelier
