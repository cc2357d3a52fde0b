#include "app/cli/Interrupt.h"

#include "core/base/Error.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace latelier {

namespace {

constexpr char interrupted = 'i';
constexpr char ended = 'e';

// A handler may only touch such a variable, and write to a pipe: the thread on its other end does the rest.
volatile std::sig_atomic_t pipeEnd = -1;

void handle(int) {
    const int error = errno;
    if (write(pipeEnd, &interrupted, 1) != 1)
        _exit(130);
    errno = error;
}

void setHandler(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

InterruptWatcher::InterruptWatcher(std::function<void()> onInterrupt) {
    if (pipe2(pipe_, O_CLOEXEC) != 0)
        throw Error(ErrorKind::Io, "No pipe for signals can be opened; close some programs and try again.",
                    std::strerror(errno));
    pipeEnd = pipe_[1];
    thread_ = std::thread([read = pipe_[0], onInterrupt = std::move(onInterrupt)] {
        char event = ended;
        for (bool first = true; ::read(read, &event, 1) == 1 && event == interrupted; first = false) {
            if (!first)
                _exit(130);
            onInterrupt();
        }
    });
    setHandler(handle);
}

InterruptWatcher::~InterruptWatcher() {
    setHandler(SIG_DFL);
    // If even this byte cannot be written, the pipe is gone and the thread has ended.
    if (write(pipe_[1], &ended, 1) == 1)
        thread_.join();
    else
        thread_.detach();
    close(pipe_[0]);
    close(pipe_[1]);
}

} // namespace latelier
