#include "tests/conformance/ReferenceModel.h"

#include "core/networks/UNet.h"
#include "core/sampling/Guidance.h"
#include "core/weights/LoadModel.h"

#include <ATen/ATen.h>

#include <cmath>
#include <map>
#include <memory>

namespace latelier::conformance {

namespace {

/// The analytic model as a network in variance-preserving form: eps or v for x = sqrt(a) x0 + sqrt(1 - a) eps, with a
/// at a fractional timestep from sigma interpolated linearly in log sigma.
Network gaussianNetwork(at::Tensor mu, at::Tensor s, Prediction prediction) {
    const NoiseSchedule trained; // whatever schedule a sampler is configured with
    return [=](const at::Tensor& x, double timestep) {
        const double sigma = trained.sigma(timestep);
        const double a = 1.0 / (1.0 + sigma * sigma);
        const at::Tensor spread = s * s * a + (1.0 - a);
        const at::Tensor off = x - mu * std::sqrt(a);
        const at::Tensor eps = off / spread * std::sqrt(1.0 - a);
        if (prediction == Prediction::Eps) {
            return eps;
        }
        const at::Tensor x0 = mu + s * s * off / spread * std::sqrt(a);
        return eps * std::sqrt(a) - x0 * std::sqrt(1.0 - a);
    };
}

/// The U-Net of the group's model, read once per group.
std::shared_ptr<const UNet> unetOf(const Group& group) {
    static std::map<std::filesystem::path, std::shared_ptr<const UNet>> loaded;
    auto& unet = loaded[group.modelPath()];
    if (!unet) {
        OpenedModel model = openModel(group.modelPath().string(), "");
        unet = std::make_shared<const UNet>(model.description.unet, model.weights);
    }
    return unet;
}

Network unetNetwork(std::shared_ptr<const UNet> unet, const at::Tensor& hidden) {
    const auto context = std::make_shared<const UNet::Context>(unet->prepare(hidden));
    return [=](const at::Tensor& x, double timestep) {
        return (*unet)(x, at::full({x.size(0)}, timestep, at::TensorOptions(at::kFloat)), *context);
    };
}

} // namespace

bool isAnalytic(const Case& test) {
    return test.params.value("model", "") == "analytic";
}

Denoiser gaussianDenoiser(at::Tensor mu, at::Tensor s) {
    const at::Tensor variance = s * s;
    return [=](const at::Tensor& x, double sigma) {
        return (variance * x + mu * (sigma * sigma)) / (variance + sigma * sigma);
    };
}

Denoiser unguidedDenoiser(const Case& test, const Group& group, Prediction prediction, TimestepOf timestepOf) {
    return makeDenoiser(unetNetwork(unetOf(group), group.input(test, "cond")), prediction, std::move(timestepOf));
}

Denoiser caseDenoiser(const Case& test, const Group& group, Prediction prediction, TimestepOf timestepOf) {
    if (isAnalytic(test)) {
        return makeDenoiser(gaussianNetwork(group.input(test, "mu"), group.input(test, "s"), prediction), prediction,
                            std::move(timestepOf));
    }
    const Guidance guidance{test.params.value("cfg_scale", 1.0), 0.0};
    const auto unet = unetOf(group);
    const at::Tensor positive = group.input(test, "cond");
    const Network one = unetNetwork(unet, positive);
    const Network both = unetNetwork(unet, at::cat({group.input(test, "uncond"), positive}));
    const ConditionedDenoiser denoise = [=](const at::Tensor& x, double sigma, Conditioning conditioning) {
        const bool pair = conditioning == Conditioning::NegativeAndPositive;
        return makeDenoiser(pair ? both : one, prediction, timestepOf)(pair ? at::cat({x, x}) : x, sigma);
    };
    return guided(
        denoise, [guidance] { return guidance; }, prediction);
}

} // namespace latelier::conformance
