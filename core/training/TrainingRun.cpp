#include "core/training/TrainingRun.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <utility>

namespace latelier {

namespace {

constexpr double kSecondsBetweenLines = 20;

double between(std::chrono::steady_clock::time_point from, std::chrono::steady_clock::time_point to) {
    return std::chrono::duration<double>(to - from).count();
}

std::string clock(double seconds) {
    const auto whole = static_cast<long>(seconds + 0.5);
    char text[32];
    std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
    return text;
}

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.5g", value);
    return text;
}

} // namespace

TrainingRun::TrainingRun(std::string stage, const TrainingOptions& options, const TrainingHooks& hooks)
    : stage_(std::move(stage)), folder_(options.folder), steps_(options.steps), minutes_(options.minutes),
      checkpointMinutes_(options.checkpointMinutes), hooks_(hooks), processes_(options.processes),
      writes_(processes_.rank() == 0), start_(std::chrono::steady_clock::now()), lastSave_(start_), lastLine_(start_) {
    if (steps_ <= 0 && minutes_ <= 0) {
        throw Error(ErrorKind::Usage, "Say how long to train: --steps N or --minutes N.");
    }
    if (writes_) {
        std::error_code failed;
        std::filesystem::create_directories(folder_, failed);
        if (failed) {
            throw Error(ErrorKind::Io, "Cannot create the folder \"" + folder_ + "\".", failed.message());
        }
    }
}

double TrainingRun::seconds() const {
    return secondsBefore_ + between(start_, std::chrono::steady_clock::now());
}

std::optional<TensorMap> TrainingRun::resume() {
    const auto path = file(".safetensors");
    if (!std::filesystem::exists(path)) {
        return std::nullopt;
    }
    auto state = readTensors(path);
    const auto position = state.find("run.position");
    if (position == state.end() || position->second.numel() != 2) {
        throw Error(ErrorKind::BadModel, "\"" + path + "\" is no checkpoint of this trainer.");
    }
    step_ = static_cast<std::int64_t>(position->second[0].item<double>());
    secondsBefore_ = position->second[1].item<double>();
    say("resumed at step " + std::to_string(step_) + " after " + clock(secondsBefore_));
    return state;
}

bool TrainingRun::goesOn() {
    const bool wanted = !hooks_.stop() && (steps_ > 0 ? step_ < steps_ : seconds() < minutes_ * 60);
    const auto decided = processes_.ofFirst({wanted ? 1.0 : 0.0, done()});
    progress_ = decided[1];
    return decided[0] > 0;
}

double TrainingRun::done() const {
    return std::min(1.0, steps_ > 0 ? static_cast<double>(step_) / static_cast<double>(steps_)
                                    : seconds() / (minutes_ * 60));
}

void TrainingRun::finishStep(const Values& values, std::int64_t samples) {
    ++step_;
    ++stepsSinceLine_;
    samplesSinceLine_ += samples;
    for (const auto& [name, value] : values) {
        sums_[name] += value;
    }
    const auto now = std::chrono::steady_clock::now();
    const double since = between(lastLine_, now);
    if (since < kSecondsBetweenLines && done() < 1) {
        return;
    }
    const double speed = static_cast<double>(samplesSinceLine_) / std::max(since, 1e-9);
    std::string line = "step " + std::to_string(step_);
    std::string row = std::to_string(step_) + "," + number(seconds()) + "," + number(speed);
    std::string header = "step,seconds,samples_per_second";
    for (const auto& [name, sum] : sums_) {
        const auto mean = number(sum / static_cast<double>(stepsSinceLine_));
        line += "  " + name + " " + mean;
        row += "," + mean;
        header += "," + name;
    }
    const double done = this->done();
    line += "  " + number(speed) + "/s  " + std::to_string(static_cast<int>(100 * done)) + " %, " +
            clock(done > 0 ? seconds() * (1 - done) / done : 0) + " to go";
    say(line);
    if (writes_) {
        const auto path = file(".csv");
        std::ofstream log(path, std::ios::app);
        if (header != logHeader_) { // the first line, or a part of the loss has joined
            log << header << "\n";
            logHeader_ = header;
        }
        log << row << "\n";
    }
    lastLine_ = now;
    stepsSinceLine_ = samplesSinceLine_ = 0;
    sums_.clear();
}

bool TrainingRun::checkpointDue() const {
    return writes_ && between(lastSave_, std::chrono::steady_clock::now()) >= checkpointMinutes_ * 60;
}

void TrainingRun::save(TensorMap state) {
    lastSave_ = std::chrono::steady_clock::now();
    if (!writes_) {
        return;
    }
    state["run.position"] = at::tensor({static_cast<double>(step_), seconds()}, at::kDouble);
    writeTensors(file(".safetensors"), state);
}

void TrainingRun::say(const std::string& line) const {
    if (writes_) {
        hooks_.say(stage_ + ": " + line);
    }
}

} // namespace latelier
