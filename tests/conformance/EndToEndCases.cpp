#include "core/base/ClipTokenizer.h"
#include "core/base/Paths.h"
#include "core/generation/GuidedDenoiser.h"
#include "core/models/StableDiffusion.h"
#include "core/networks/ClipTextTransformer.h"
#include "tests/conformance/Kinds.h"
#include "tests/conformance/SamplerRun.h"
#include "tests/conformance/SamplingPlan.h"
#include "tests/conformance/ScheduleCases.h"

#include <ATen/ATen.h>

#include <cmath>
#include <map>

namespace latelier::conformance {

namespace fs = std::filesystem;

namespace {

/// CLIP's vocabulary: that of the group's model, of any other model beside it, or the one installed with the program.
std::string vocabularyFolder(const Group& group) {
    const fs::path own = group.models / group.model / "diffusers" / "tokenizer";
    if (fs::exists(own))
        return own.string();
    for (const auto& entry : fs::directory_iterator(group.models))
        if (const fs::path other = entry.path() / "diffusers" / "tokenizer"; fs::exists(other))
            return other.string();
    return clipVocabulary().string();
}

/// A model as the program has it, and its text encoder as the references use it: they know no emphasis, take every sign
/// as it stands and leave out what follows the 75th token.
struct LoadedModel {
    OpenedModel opened;
    StableDiffusion model;
    ClipTokenizer tokenizer;
    ClipTextTransformer text;

    LoadedModel(const std::string& path, const std::string& vocabulary)
        : opened(openModel(path, vocabulary)),
          model(openModel(path, vocabulary), at::Device(at::kCPU), Precision::Float32),
          tokenizer(ClipTokenizer::load(opened.description.tokenizerFolder)),
          text(opened.description.text, opened.weights) {}

    at::Tensor hidden(const std::string& prompt) const {
        return text(at::tensor(tokenizer.encodeFramed(prompt), at::kLong).unsqueeze(0));
    }
};

const LoadedModel& modelOf(const Group& group) {
    static std::map<fs::path, LoadedModel> loaded;
    const fs::path path = group.modelPath();
    const auto found = loaded.find(path);
    return found != loaded.end() ? found->second
                                 : loaded.try_emplace(path, path.string(), vocabularyFolder(group)).first->second;
}

SamplingPlan planOf(const Case& test, const NoiseSchedule& schedule) {
    return test.params.contains("schedule") ? kDiffusionPlan(test.params) : compVisPlan(test.params, schedule);
}

/// The tensor that a reference keeps as x, from ours after the last step.
at::Tensor finalLatent(const SamplingPlan& plan, const at::Tensor& x) {
    return x / plan.scale(plan.sigmas.size() - 1);
}

/// A case's run on the program's own model and guided denoiser.
struct Run {
    const Case& test;
    const Group& group;
    const LoadedModel& loaded;
    const StableDiffusion& model;
    SamplingPlan plan;

    Run(const Case& test, const Group& group)
        : test(test), group(group), loaded(modelOf(group)), model(loaded.model), plan(planOf(test, model.schedule())) {}

    at::Tensor encoded(const at::Tensor& picture) const {
        return model.encode(picture, group.input(test, "noise_posterior"), {});
    }

    at::Tensor sample(const at::Tensor& start, NoiseSource& noise, const at::Tensor& inpaint = {},
                      const StepObserver& observe = {}) const {
        GuidedDenoiser guide(model, inpaint, {});
        guide.setHidden(loaded.hidden(test.params.at("prompt")), loaded.hidden(test.params.at("negative_prompt")));
        guide.setGuidance({test.params.at("cfg_scale"), 0.0});
        const Denoiser denoise = [&](const at::Tensor& x, double sigma) { return guide(x, sigma); };
        const StepObserver nobody = [](SamplerState&, const at::Tensor&) {};
        return plan.sampler(denoise, {0, start, {}, {}}, plan.sigmas, noise, plan.options, observe ? observe : nobody);
    }

    Outputs pictures(const at::Tensor& x) const {
        const at::Tensor latent = finalLatent(plan, x);
        return {{"latent", latent}, {"image", model.decode(latent, {}, nullptr)}};
    }

    /// k-diffusion starts from unit noise times the first sigma, CompVis from unit noise as it is.
    at::Tensor startingNoise() const {
        return group.input(test, "x_T") * (plan.unitVariance ? plan.scale(0) : plan.sigmas.front());
    }
};

} // namespace

Outputs runTextToImage(const Case& test, const Group& group) {
    const Run run(test, group);
    RecordedNoise noise(test, group);
    return run.pictures(run.sample(run.startingNoise(), noise));
}

Outputs runImageToImage(const Case& test, const Group& group) {
    Run run(test, group);
    const at::Tensor z0 = run.encoded(group.input(test, "init_image"));
    const at::Tensor noise = group.input(test, "noise_encode");
    const int steps = test.params.at("t_enc");
    at::Tensor zEncoded, start;
    std::vector<double>& sigmas = run.plan.sigmas;
    if (run.plan.unitVariance) {
        // CompVis adds the noise of one DDIM timestep and starts as if it were that of the timestep below.
        const NoiseSchedule& schedule = run.model.schedule();
        const std::vector<int> timesteps = compVisTimesteps(test.params.at("steps"), schedule);
        const double a = schedule.alphasCumprod()[timesteps.at(std::min<std::size_t>(steps, timesteps.size() - 1))];
        zEncoded = z0 * std::sqrt(a) + noise * std::sqrt(1.0 - a);
        sigmas.erase(sigmas.begin(), sigmas.end() - 1 - steps);
        start = zEncoded * run.plan.scale(0);
    } else {
        sigmas.erase(sigmas.begin(), sigmas.end() - 1 - steps);
        start = zEncoded = z0 + noise * sigmas.front();
    }
    RecordedNoise draws(test, group);
    Outputs outputs = run.pictures(run.sample(start, draws));
    outputs["z0"] = z0;
    outputs["z_enc"] = zEncoded;
    return outputs;
}

Outputs runInpaintLegacy(const Case& test, const Group& group) {
    const Run run(test, group);
    const at::Tensor z0 = run.encoded(group.input(test, "init_image"));
    const at::Tensor anew = 1.0 - group.input(test, "mask");
    RecordedNoise noise(test, group), sourceNoise(test, group, "noise_q");
    // CompVis' p_sample_loop puts the source, with the noise of the step, where it is kept.
    const auto blended = [&](const at::Tensor& x, int step) {
        return x * anew + (z0 + sourceNoise.draw(x) * run.plan.sigmas[step]) * (1 - anew);
    };
    const int last = static_cast<int>(run.plan.sigmas.size()) - 1;
    const at::Tensor x =
        run.sample(blended(run.startingNoise(), 0), noise, {}, [&](SamplerState& state, const at::Tensor&) {
            if (state.step < last)
                state.x = blended(state.x, state.step);
        });
    Outputs outputs = run.pictures(x);
    outputs["z0"] = z0;
    return outputs;
}

Outputs runInpaint9(const Case& test, const Group& group) {
    const Run run(test, group);
    const at::Tensor mask = group.input(test, "mask");
    const at::Tensor picture = group.input(test, "init_image");
    const at::Tensor masked = run.encoded(picture * (mask < 0.5));
    const at::Tensor inpaint = at::cat({at::upsample_nearest2d(mask, {masked.size(2), masked.size(3)}), masked}, 1);
    RecordedNoise noise(test, group);
    Outputs outputs = run.pictures(run.sample(run.startingNoise(), noise, inpaint));
    outputs["concat"] = inpaint;
    return outputs;
}

} // namespace latelier::conformance
