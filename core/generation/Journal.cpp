#include "core/generation/Journal.h"

#include "core/base/Error.h"
#include "core/base/RequestJson.h"
#include "core/base/SystemReason.h"
#include "core/tensors/TensorFileIo.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace latelier {

namespace fs = std::filesystem;

namespace {

fs::path startFile(const std::string& folder) {
    return fs::path(folder) / "run.safetensors";
}

fs::path stepFile(const std::string& folder, int step) {
    char name[32];
    std::snprintf(name, sizeof(name), "step-%05d.safetensors", step);
    return fs::path(folder) / name;
}

at::Tensor byteTensor(const void* data, std::size_t size) {
    at::Tensor tensor = at::empty({static_cast<std::int64_t>(size)}, at::kByte);
    std::memcpy(tensor.data_ptr(), data, size);
    return tensor;
}

at::Tensor numberTensor(const std::vector<double>& numbers) {
    return at::tensor(numbers, at::kDouble);
}

std::vector<double> numbers(const at::Tensor& tensor) {
    return {tensor.data_ptr<double>(), tensor.data_ptr<double>() + tensor.numel()};
}

std::string text(const at::Tensor& tensor) {
    return {static_cast<const char*>(tensor.data_ptr()), static_cast<std::size_t>(tensor.numel())};
}

void putState(TensorMap& map, const SamplerState& state, const std::string& noise) {
    map["x"] = state.x;
    for (std::size_t i = 0; i < state.history.size(); ++i)
        map["history." + std::to_string(i)] = state.history[i];
    map["numbers"] = numberTensor(state.numbers);
    map["noise"] = byteTensor(noise.data(), noise.size());
}

SamplerState takeState(const TensorMap& map, int step) {
    SamplerState state;
    state.step = step;
    state.x = map.at("x");
    for (std::size_t i = 0; map.contains("history." + std::to_string(i)); ++i)
        state.history.push_back(map.at("history." + std::to_string(i)));
    state.numbers = numbers(map.at("numbers"));
    return state;
}

/// Every picture that a request and its parents refer to, in a fixed order.
void visitPictures(GenerationRequest& request, const std::function<void(std::shared_ptr<const Image>&)>& visit) {
    visit(request.source);
    visit(request.mask);
    if (request.branch && request.branch->parent) {
        auto parent = std::make_shared<GenerationRequest>(*request.branch->parent);
        visitPictures(*parent, visit);
        request.branch->parent = std::move(parent);
    }
}

void putPictures(TensorMap& map, GenerationRequest request) {
    int index = 0;
    visitPictures(request, [&](std::shared_ptr<const Image>& picture) {
        if (picture)
            map["picture." + std::to_string(index)] = byteTensor(picture->pixels.data(), picture->pixels.size())
                                                          .view({picture->height, picture->width, picture->channels});
        ++index;
    });
}

void takePictures(const TensorMap& map, GenerationRequest& request) {
    int index = 0;
    visitPictures(request, [&](std::shared_ptr<const Image>& picture) {
        if (const auto found = map.find("picture." + std::to_string(index)); found != map.end()) {
            const at::Tensor& pixels = found->second;
            auto image = std::make_shared<Image>(static_cast<int>(pixels.size(1)), static_cast<int>(pixels.size(0)),
                                                 static_cast<int>(pixels.size(2)));
            std::memcpy(image->pixels.data(), pixels.data_ptr(), image->pixels.size());
            picture = std::move(image);
        }
        ++index;
    });
}

GenerationRequest takeRequest(const TensorMetadata& metadata) {
    return requestFromJson(nlohmann::json::parse(metadata.at("request")));
}

/// Adds the steps up to the first that is missing or damaged.
void takeSteps(const std::string& folder, Trajectory& run) {
    std::error_code hidden;
    for (int step = run.firstStep + 1; fs::exists(stepFile(folder, step), hidden); ++step) {
        try {
            TensorMetadata metadata;
            const TensorMap map = readTensors(stepFile(folder, step), &metadata);
            const std::vector<double> facts = numbers(map.at("facts"));
            GenerationRequest request = takeRequest(metadata);
            run.steps.push_back({takeState(map, step), map.at("denoised"), text(map.at("noise")), facts.at(0),
                                 facts.at(1), facts.at(2)});
            run.request = std::move(request);
        } catch (const std::exception&) {
            return; // it is made again, to the same bits
        }
    }
}

} // namespace

void beginJournal(const std::string& folder, const Trajectory& run) {
    removeJournal(folder);
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        throw Error(ErrorKind::Io, Sentence("The folder '%1' for the unfinished run cannot be made (%2); check the "
                                            "disk's free space and the folder's rights.",
                                            folder, systemReason(failed.value())));
    TensorMap map;
    putState(map, run.start, run.startNoise);
    putPictures(map, run.request);
    map["sigmas"] = numberTensor(run.sigmas);
    writeTensors(startFile(folder), map,
                 {{"request", toText(toJson(run.request))}, {"first_step", std::to_string(run.firstStep)}});
}

void appendToJournal(const std::string& folder, const Trajectory& run) {
    const KeptStep& step = run.steps.back();
    TensorMap map;
    putState(map, step.state, step.noise);
    map["denoised"] = step.denoised;
    map["facts"] = numberTensor({step.sigma, step.guidance, step.seconds});
    writeTensors(stepFile(folder, step.state.step), map, {{"request", toText(toJson(run.request))}});
}

Trajectory readJournalFolder(const std::string& folder) {
    std::error_code hidden;
    if (!fs::exists(startFile(folder), hidden))
        throw Error(ErrorKind::Io, Sentence("The folder '%1' holds no unfinished run.", folder), hidden.message());
    try {
        TensorMetadata metadata;
        const TensorMap start = readTensors(startFile(folder), &metadata);
        Trajectory run;
        run.firstStep = std::stoi(metadata.at("first_step"));
        run.start = takeState(start, run.firstStep);
        run.startNoise = text(start.at("noise"));
        run.sigmas = numbers(start.at("sigmas"));
        run.request = takeRequest(metadata);
        takeSteps(folder, run);
        takePictures(start, run.request);
        return run;
    } catch (const std::exception& error) {
        throw Error(ErrorKind::Io, Sentence("The unfinished run in '%1' cannot be read.", folder), error.what());
    }
}

void removeJournal(const std::string& folder) {
    std::error_code ignored; // a file that stays behind is overwritten or reported by the next run's first write
    fs::remove(startFile(folder), ignored);
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().filename().string().starts_with("step-"))
            fs::remove(entry.path(), ignored);
    fs::remove(folder, ignored);
}

} // namespace latelier
