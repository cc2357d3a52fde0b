#include "app/cli/Progress.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace latelier {

namespace {

std::string decimal(double value, int places) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", places, value);
    return text;
}

std::string rate(double seconds) {
    return decimal(seconds, seconds < 10 ? 2 : 1) + " s/step";
}

std::string bar(double share, int columns, bool unicode) {
    static constexpr const char* eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const int parts = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * columns * 8));
    std::string text;
    if (!unicode) {
        const int whole = parts / 8;
        return '[' + std::string(static_cast<std::size_t>(whole), '#') +
               std::string(static_cast<std::size_t>(columns - whole), '.') + ']';
    }
    for (int i = 0; i < parts / 8; ++i)
        text += "█";
    text += eighths[parts % 8];
    return "▕" + text + std::string(static_cast<std::size_t>(columns - (parts + 7) / 8), ' ') + "▏";
}

} // namespace

std::string duration(double seconds) {
    if (seconds < 59.95)
        return decimal(seconds, 1) + " s";
    const long whole = std::lround(seconds);
    char text[32];
    if (whole < 3600)
        std::snprintf(text, sizeof text, "%ld:%02ld", whole / 60, whole % 60);
    else
        std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
    return text;
}

std::string progressBar(const Progress& progress, int width, bool unicode) {
    const std::string steps = std::to_string(progress.steps);
    std::string done = std::to_string(progress.step);
    done.insert(0, steps.size() - std::min(steps.size(), done.size()), ' ');
    std::string head = "step " + done + '/' + steps;
    if (progress.pictures > 1)
        head =
            "picture " + std::to_string(progress.picture + 1) + '/' + std::to_string(progress.pictures) + ", " + head;
    std::string tail;
    if (progress.step > 0)
        tail = rate(progress.secondsPerStep) + ", " + duration(progress.secondsLeft) + " left";

    const int text = static_cast<int>(head.size() + (tail.empty() ? 0 : tail.size() + 1));
    const int columns = std::min(40, width - 1 - text - 3);
    if (text >= width)
        return head.substr(0, static_cast<std::size_t>(std::max(0, width - 1)));
    std::string line = head;
    if (columns >= 5)
        line +=
            ' ' + bar(progress.steps > 0 ? static_cast<double>(progress.step) / progress.steps : 0, columns, unicode);
    if (!tail.empty())
        line += ' ' + tail;
    return line;
}

std::string progressText(const Progress& progress) {
    std::string line;
    if (progress.pictures > 1)
        line =
            "Picture " + std::to_string(progress.picture + 1) + " of " + std::to_string(progress.pictures) + ", step ";
    else
        line = "Step ";
    return line + std::to_string(progress.step) + " of " + std::to_string(progress.steps) + ", " +
           rate(progress.secondsPerStep) + ", " + duration(progress.secondsLeft) + " left";
}

ProgressDisplay::ProgressDisplay(Console& console, int pictures) : console_(console), pictures_(pictures) {}

ProgressDisplay::~ProgressDisplay() {
    clear();
}

void ProgressDisplay::phase(const std::string& name, double fraction) {
    if (name.empty())
        return;
    if (console_.terminal) {
        draw(name + (fraction >= 0 ? ' ' + std::to_string(std::lround(fraction * 100)) + " %" : ""));
    } else if (name != phase_) {
        console_.err << name << '\n' << std::flush;
    }
    phase_ = name;
}

void ProgressDisplay::step(const StepUpdate& update) {
    phase_.clear();
    seconds_ += update.seconds;
    ++steps_;
    Progress progress{update.picture, pictures_, update.step, update.steps};
    progress.secondsPerStep = seconds_ / steps_;
    progress.secondsLeft =
        progress.secondsPerStep * (update.steps - update.step + (pictures_ - 1 - update.picture) * update.steps);
    if (console_.terminal)
        draw(progressBar(progress, console_.width(), console_.unicode));
    else
        console_.err << progressText(progress) << '\n' << std::flush;
}

void ProgressDisplay::say(const std::string& sentence) {
    const std::string line = drawn_;
    clear();
    console_.err << sentence << '\n' << std::flush;
    if (!line.empty())
        draw(line);
}

void ProgressDisplay::clear() {
    if (drawn_.empty())
        return;
    console_.err << "\r\x1b[K" << std::flush;
    drawn_.clear();
}

void ProgressDisplay::draw(const std::string& line) {
    console_.err << '\r' << line << "\x1b[K" << std::flush;
    drawn_ = line;
}

} // namespace latelier
