#include "core/generation/TorchEngine.h"

#include "core/base/Error.h"
#include "core/base/Paths.h"
#include "core/generation/Journal.h"
#include "core/kernels/Device.h"
#include "core/models/ModelFamilies.h"
#include "core/tensors/TensorImage.h"

#include <ATen/ATen.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <new>
#include <numeric>
#include <utility>

namespace latelier {

namespace fs = std::filesystem;

namespace {

/// Runs `work` without gradients and words what LibTorch throws.
template <typename Work>
auto guarded(const GenerationRequest& request, Work work) {
    const auto outOfMemory = [&](const std::string& detail) {
        return Error(ErrorKind::OutOfMemory,
                     Sentence("There is not enough memory for %1x%2; choose a smaller size or close other programs.",
                              request.width, request.height),
                     detail);
    };
    try {
        const c10::InferenceMode inference;
        return work();
    } catch (const c10::Error& error) {
        const std::string text = error.what();
        if (text.find("out of memory") != std::string::npos || text.find("can't allocate memory") != std::string::npos)
            throw outOfMemory(text);
        throw Error(ErrorKind::Internal,
                    Sentence("The model could not be computed: %1", error.what_without_backtrace()), text);
    } catch (const std::bad_alloc& error) {
        throw outOfMemory(error.what());
    }
}

std::string modelPath(const GenerationRequest& request) {
    return request.model.empty() ? starterModel().string() : request.model;
}

/// Another text whenever a file that the model is loaded from was written anew.
std::string stampOf(const fs::path& model) {
    std::string stamp;
    const auto add = [&](const fs::path& file) {
        std::error_code gone; // loading tells what is wrong with it
        const auto written = fs::last_write_time(file, gone).time_since_epoch().count();
        stamp +=
            file.string() + '\n' + std::to_string(fs::file_size(file, gone)) + '\n' + std::to_string(written) + '\n';
    };
    std::error_code problem;
    fs::recursive_directory_iterator place(model, fs::directory_options::skip_permission_denied, problem), end;
    if (problem)
        add(model);
    for (std::error_code hidden; !problem && place != end; place.increment(problem)) {
        const std::string ending = place->path().extension().string();
        if (place->is_directory(hidden) && place.depth() > 0) // weights lie in unet/, vae/ and text_encoder/
            place.disable_recursion_pending();
        else if (ending == ".safetensors" || ending == ".bin" || ending == ".json")
            add(place->path());
    }
    return stamp;
}

/// Later pictures of a request go on with what was changed while an earlier one formed.
void foldChanges(GenerationRequest& request, const std::vector<LiveChange>& changes) {
    for (std::size_t i = request.changes.size(); i < changes.size(); ++i) {
        request.guidance = changes[i].guidance.value_or(request.guidance);
        request.prompt = changes[i].prompt.value_or(request.prompt);
        request.negativePrompt = changes[i].negativePrompt.value_or(request.negativePrompt);
    }
}

/// Writes a run's journal. Where it cannot be written, such as on a full disk, that is told once and the picture goes
/// on; what was written stays good.
std::function<void(const Trajectory&)> journalTo(const std::string& folder, GenerationObserver& observer) {
    return [folder, &observer, lost = false](const Trajectory& run) mutable {
        if (lost)
            return;
        try {
            run.steps.empty() ? beginJournal(folder, run) : appendToJournal(folder, run);
        } catch (const Error& error) {
            lost = true;
            observer.notice(Sentence("A crash could cost this picture its last steps. %1", error.sentence()));
        }
    };
}

} // namespace

ModelInfo TorchEngine::load(const std::string& path, GenerationObserver& observer) {
    GenerationRequest request;
    request.model = path;
    return guarded(request, [&] {
        const ModelInfo& info = prepare(request, observer).info();
        request.width = request.height = info.preferredSize;
        prepareLayers(request, observer, {});
        return info;
    });
}

const DiffusionModel& TorchEngine::prepare(const GenerationRequest& request, GenerationObserver& observer) {
    threads_ = prepareThread(request.threads);
    const at::Device device = resolveDevice(request.device);
    const std::string path = modelPath(request);
    const std::string wanted = path + '\n' + device.str() + '\n' + stampOf(path);
    if (wanted == loaded_ && model_->resolve(request.precision) == model_->precision())
        return *model_;
    model_.reset();
    loaded_.clear();
    prepared_ = {};
    runs_.clear();
    returnFreeMemory();
    observer.phase("Loading", 0);
    model_ = loadModel(path, device, request.precision, [&](double share) { observer.phase("Loading", share); });
    loaded_ = wanted;
    for (const Sentence& note : model_->info().notes)
        observer.notice(note);
    return *model_;
}

void TorchEngine::prepareLayers(const GenerationRequest& request, GenerationObserver& observer,
                                const Checkpoint& checkpoint) {
    const int batch = request.guidance == 1 ? 1 : 2;
    const bool encodes = request.source != nullptr;
    const std::tuple wanted{batch, request.height, request.width, encodes, threads_, request.tokenMerging};
    if (wanted == prepared_)
        return;
    observer.phase("Loading", -1);
    const int factor = model_->latents().factor;
    model_->prepareFor(batch, request.height / factor, request.width / factor, encodes, checkpoint,
                       request.tokenMerging);
    prepared_ = wanted;
}

void TorchEngine::generate(const GenerationRequest& asked, GenerationObserver& observer, Controls& controls,
                           const std::string& journal) {
    guarded(asked, [&] {
        const DiffusionModel& model = prepare(asked, observer);
        std::vector<Sentence> notices;
        GenerationRequest request = carriedOut(asked, model, notices);
        for (const Sentence& notice : notices)
            observer.notice(notice);
        prepareLayers(request, observer, cancelCheck(controls));
        for (int picture = 0; picture < asked.count; ++picture) {
            GenerationRequest single = request;
            single.count = 1;
            single.seed = request.seed + static_cast<std::uint64_t>(picture);
            RunLink link{observer, controls, picture, {}};
            const RunSource source = encodeSource(model, single, link);
            Trajectory run = startRun(model, single, source, runs_, link);
            if (!journal.empty())
                link.keep = journalTo(journal, observer);
            const GenerationRequest done = complete(model, std::move(run), source, link, notices);
            if (!journal.empty())
                removeJournal(journal);
            foldChanges(request, done.changes);
        }
    });
}

void TorchEngine::resume(const std::string& journal, GenerationObserver& observer, Controls& controls) {
    Trajectory run = readJournalFolder(journal);
    guarded(run.request, [&] {
        const DiffusionModel& model = prepare(run.request, observer);
        prepareLayers(run.request, observer, cancelCheck(controls));
        RunLink link{observer, controls, 0, journalTo(journal, observer)};
        const RunSource source = encodeSource(model, run.request, link);
        complete(model, std::move(run), source, link, {});
        removeJournal(journal);
    });
}

GenerationRequest TorchEngine::complete(const DiffusionModel& model, Trajectory run, const RunSource& source,
                                        RunLink& link, std::vector<Sentence> notices) {
    const auto began = std::chrono::steady_clock::now();
    at::Tensor latent;
    try {
        latent = finishRun(model, run, source, link);
    } catch (const Error&) {
        // What was done can still be looked at and branched from.
        runs_.keep(std::make_shared<const Trajectory>(std::move(run)));
        throw;
    }
    const auto kept = std::make_shared<const Trajectory>(std::move(run));
    runs_.keep(kept);
    if (!kept->request.check.dump.empty())
        dumpRun(*kept, latent);

    GeneratedPicture picture;
    try {
        guarded(kept->request, [&] {
            const at::Tensor decoded = decodeRun(model, kept->request, latent, source, link, notices);
            picture.image = tensorToPicture(decoded);
            picture.precise = std::make_shared<const FloatImage>(tensorToFloatPicture(decoded));
        });
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Cancelled)
            throw;
        throw Error(error.kind(),
                    Sentence("%1 The steps of the picture are kept and can be decoded again.", error.sentence()),
                    error.detail());
    }
    picture.request = kept->request;
    picture.model = model.info();
    for (const KeptStep& step : kept->steps)
        picture.stepSeconds.push_back(step.seconds);
    picture.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    picture.notices = std::move(notices);
    picture.versions = versionLine(model);
    link.observer.finished(picture);
    return kept->request;
}

std::string TorchEngine::versionLine(const DiffusionModel& model) const {
    return std::string("Latelier ") + LATELIER_VERSION + ", LibTorch " + libTorchVersion() + ", " +
           model.device().str() + ", " + formatName(model.precision()) + ", " + std::to_string(threads_) + " threads";
}

std::pair<GenerationRequest, int> TorchEngine::readJournal(const std::string& journal) {
    const Trajectory run = readJournalFolder(journal);
    return {run.request, run.firstStep + static_cast<int>(run.steps.size())};
}

Image TorchEngine::decodeStep(const GenerationRequest& request, int step, GenerationObserver& observer,
                              Controls& controls) {
    return guarded(request, [&] {
        const DiffusionModel& model = prepare(request, observer);
        const std::shared_ptr<const Trajectory> run = runs_.find(request, step);
        if (!run || step <= run->firstStep)
            throw Error(ErrorKind::Usage,
                        Sentence("Step %1 of this picture is no longer in memory; make it again first.", step));
        RunLink link{observer, controls, 0, {}};
        const RunSource source = encodeSource(model, request, link);
        std::vector<Sentence> notices;
        return tensorToPicture(
            decodeRun(model, request, run->steps[step - run->firstStep - 1].denoised, source, link, notices));
    });
}

std::vector<std::pair<std::string, std::string>> TorchEngine::versions() const {
    std::vector<std::pair<std::string, std::string>> list = {{"Latelier", LATELIER_VERSION}};
    for (auto& entry : computeVersions())
        list.push_back(std::move(entry));
    return list;
}

extern "C" Engine* latelierCreateEngine() {
    return new TorchEngine;
}

} // namespace latelier
