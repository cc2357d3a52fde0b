#include "tests/conformance/DiffusersPlan.h"

#include "core/sampling/SigmaSchedules.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace latelier::conformance {

namespace {

using Json = nlohmann::json;

/// Facts of one configuration that every scheduler reads.
struct Setting {
    const Json& config;
    const NoiseSchedule& schedule;
    int steps;
    int trained; ///< timesteps that the model was trained with

    double sigmaAt(double timestep) const { // linear in sigma, as numpy.interp
        const auto table = schedule.sigmas();
        const double t = std::clamp(timestep, 0.0, trained - 1.0);
        const auto low = std::min(static_cast<std::size_t>(t), table.size() - 2);
        return std::lerp(table[low], table[low + 1], t - static_cast<double>(low));
    }
};

/// Descending timesteps (Lin et al. 2023, table 2). `spare`: the DPM family spaces one step more and drops the last.
std::vector<double> spacing(const Setting& s, const std::string& usual, bool whole, bool spare) {
    const std::string kind = s.config.value("timestep_spacing", usual);
    const int n = s.steps + (spare ? 1 : 0);
    std::vector<double> timesteps;
    if (kind == "trailing") {
        const double stride = static_cast<double>(s.trained) / s.steps;
        const int count = static_cast<int>(std::ceil(s.trained / stride));
        for (int i = 0; i < count; ++i) {
            timesteps.push_back(std::nearbyint(s.trained - i * stride) - 1.0);
        }
        return timesteps;
    }
    const double stride = n > 1 ? (s.trained - 1.0) / (n - 1) : 0.0; // rounded before it is multiplied, as in numpy
    for (int i = n - 1; i >= (spare ? 1 : 0); --i) {
        if (kind == "leading") {
            timesteps.push_back(i * (s.trained / n) + s.config.value("steps_offset", 0));
        } else {
            timesteps.push_back(whole ? std::nearbyint(i * stride) : i * stride);
        }
    }
    return timesteps;
}

/// The sigmas that a configuration wants between two ends instead of those of its timesteps; none if it does not.
std::vector<double> respaced(const Setting& s, int steps, double low, double high) {
    const auto wants = [&](const char* key) { return s.config.value(key, false); };
    std::vector<double> sigmas;
    if (wants("use_karras_sigmas")) {
        sigmas = karrasSigmas(steps, low, high);
    } else if (wants("use_beta_sigmas")) {
        sigmas = betaSigmas(steps, low, high);
    } else if (wants("use_exponential_sigmas") || wants("use_lu_lambdas")) {
        sigmas = exponentialSigmas(steps, low, high);
    }
    if (!sigmas.empty()) {
        sigmas.pop_back();
    }
    return sigmas;
}

void append(std::vector<double>& list, std::initializer_list<double> values) {
    list.insert(list.end(), values);
}

/// Euler, Heun, LMS and DPM2: fractional timesteps, sigmas down to 0.
void planSigmaFamily(DiffusersPlan& plan, const Setting& s, const std::string& name) {
    const bool middle = name == "KDPM2DiscreteScheduler" || name == "KDPM2AncestralDiscreteScheduler";
    std::vector<double> timesteps = spacing(s, "linspace", false, false);
    std::vector<double> sigmas;
    std::transform(timesteps.begin(), timesteps.end(), std::back_inserter(sigmas),
                   [&](double t) { return s.sigmaAt(t); });
    const int count = static_cast<int>(sigmas.size());
    if (const std::vector<double> others = respaced(s, count, sigmas.back(), sigmas.front()); !others.empty()) {
        sigmas = others;
        const bool rounds = middle && s.config.value("use_karras_sigmas", false);
        std::transform(sigmas.begin(), sigmas.end(), timesteps.begin(), [&](double sigma) {
            const double t = s.schedule.timestep(sigma);
            return rounds ? std::nearbyint(t) : t;
        });
    }
    const bool stops = s.config.value("final_sigmas_type", "zero") == "sigma_min";
    sigmas.push_back(stops ? s.schedule.sigmaMin() : 0.0);

    plan.listedSigmas = sigmas;
    plan.timesteps = timesteps;
    Sampler sampler = sampleEuler;
    if (name == "EulerAncestralDiscreteScheduler") {
        sampler = sampleEulerAncestral;
    } else if (name == "LMSDiscreteScheduler") {
        sampler = sampleLms;
    } else if (name == "HeunDiscreteScheduler" || middle) {
        sampler = name == "HeunDiscreteScheduler"    ? sampleHeun
                  : name == "KDPM2DiscreteScheduler" ? sampleDpm2
                                                     : sampleDpm2Ancestral;
        // Each step is listed twice: its start and where its second evaluation is.
        plan.timesteps = {timesteps[0]};
        plan.listedSigmas = {sigmas[0]};
        for (std::size_t i = 1; i < sigmas.size(); ++i) {
            append(plan.listedSigmas, {sigmas[i], sigmas[i]});
            if (i < timesteps.size()) {
                const double down =
                    sampler == sampleDpm2Ancestral ? ancestralStep(sigmas[i - 1], sigmas[i], 1.0).down : sigmas[i];
                const double second = middle ? s.schedule.timestep(std::sqrt(sigmas[i - 1] * down)) : timesteps[i];
                append(plan.timesteps, {second, timesteps[i]});
            }
        }
        if (middle) {
            plan.listedSigmas.push_back(sigmas.back());
        } else {
            plan.listedSigmas.pop_back();
        }
    }
    plan.runs = {{sampler, sigmas}};
}

/// DPM-Solver multistep and singlestep, UniPC and DEIS: whole timesteps, x scaled to unit variance.
void planDpmFamily(DiffusersPlan& plan, const Setting& s, const std::string& name) {
    const Json& config = s.config;
    const bool single = name == "DPMSolverSinglestepScheduler";
    const bool deis = name == "DEISMultistepScheduler";
    const bool uniPc = name == "UniPCMultistepScheduler";
    plan.unitVariance = true;
    plan.timesteps = spacing(s, "linspace", true, true);
    double last = s.schedule.sigmaMin();
    std::vector<double> sigmas = respaced(s, s.steps, s.schedule.sigmaMin(), s.schedule.sigmaMax());
    if (!sigmas.empty()) {
        last = deis ? sigmas.back() : last;
        plan.timesteps.clear();
        const bool rounds = config.value("use_karras_sigmas", false) || config.value("use_lu_lambdas", false);
        for (const double sigma : sigmas) {
            const double t = s.schedule.timestep(sigma);
            plan.timesteps.push_back(rounds ? std::nearbyint(t) : std::floor(t));
        }
    } else {
        for (const double t : plan.timesteps) {
            sigmas.push_back(s.sigmaAt(t));
        }
    }
    if (!deis && config.value("final_sigmas_type", "zero") == "zero") {
        last = 0.0;
    }
    sigmas.push_back(last);
    plan.listedSigmas = sigmas;

    const std::string algorithm = config.value("algorithm_type", "dpmsolver++");
    if (algorithm == "sde-dpmsolver") {
        return; // there is no sampler of that kind here
    }
    const std::string variant = config.value("solver_type", uniPc ? "bh2" : "midpoint");
    SamplerOptions& options = plan.options;
    options.order = config.value("solver_order", 2);
    options.variant = variant == "heun"  ? SolverVariant::Heun
                      : variant == "bh1" ? SolverVariant::Bh1
                                         : SolverVariant::Default;
    options.predictNoise = uniPc ? !config.value("predict_x0", true) : algorithm == "dpmsolver";
    if (config.value("lower_order_final", true) && plan.timesteps.size() < 15) {
        options.loweredSteps = 2;
    } else if (config.value("euler_at_final", false)) {
        options.loweredSteps = 1;
    }
    const Sampler sampler = single                           ? sampleDpmppSinglestep
                            : deis                           ? sampleDeis
                            : uniPc                          ? sampleUniPc
                            : algorithm == "sde-dpmsolver++" ? sampleDpmpp2mSde
                                                             : sampleDpmpp2m;
    plan.runs = {{sampler, sigmas}};
}

/// The first step of PLMS where the spacing is not the stride that it steps by: `sigmas` are the ends of its Euler step
/// and those of the step that it takes instead. x keeps its value in the scale of unit variance in between.
at::Tensor sampleUnevenPlmsStart(const Denoiser& denoise, SamplerState state, std::span<const double> sigmas,
                                 NoiseSource&, const SamplerOptions&, const StepObserver& observe) {
    const auto epsOf = [&](const at::Tensor& x, double sigma) { return (x - denoise(x, sigma)) / sigma; };
    const at::Tensor first = epsOf(state.x, sigmas[0]);
    const at::Tensor second = epsOf(state.x + first * (sigmas[1] - sigmas[0]), sigmas[1]);
    const double scale = std::sqrt((1.0 + sigmas[2] * sigmas[2]) / (1.0 + sigmas[0] * sigmas[0]));
    state.history = {first};
    state.x = state.x * scale + (first + second) * (0.5 * (sigmas[3] - sigmas[2]));
    observe(state, state.x);
    return state.x;
}

/// DDIM, PNDM, DDPM and LCM: steps from a timestep to an earlier one, which need not be the next that is evaluated.
void planStepFamily(DiffusersPlan& plan, const Setting& s, const std::string& name) {
    const Json& config = s.config;
    plan.unitVariance = true;
    const auto table = s.schedule.sigmas();
    const int stride = s.trained / s.steps;
    const double end = config.value("set_alpha_to_one", name != "PNDMScheduler") ? 0.0 : table[0];
    const auto sigma = [&](double t) { return t >= 0.0 ? table[static_cast<std::size_t>(t)] : end; };
    std::vector<double> t = spacing(s, "leading", true, false);
    if (name == "LCMScheduler") {
        const int original = config.value("original_inference_steps", 50);
        t.clear();
        for (int i = 0; i < s.steps; ++i) {
            const int index = static_cast<int>(static_cast<double>(original) / s.steps * i);
            t.push_back((original - index) * (s.trained / original) - 1);
        }
        plan.consistency = true;
    }
    plan.timesteps = t;
    if (name == "LCMScheduler" || name == "DDPMScheduler") {
        plan.options.largeVariance = config.value("variance_type", "fixed_small") == "fixed_large";
        std::vector<double> sigmas;
        std::transform(t.begin(), t.end(), std::back_inserter(sigmas), sigma);
        const bool noiseless = name == "DDPMScheduler" && t.back() == 0.0; // timestep 0 gets no noise of any variance
        if (sigmas.size() > (noiseless ? 1 : 0)) {
            plan.runs.push_back({name == "LCMScheduler" ? sampleLcm : sampleDdpm, sigmas});
        }
        if (noiseless) {
            plan.runs.push_back({sampleDdim, {sigmas.back(), 0.0}});
        } else {
            plan.runs.back().sigmas.push_back(0.0);
        }
        return;
    }
    const bool pndm = name == "PNDMScheduler";
    if (pndm && plan.prediction == Prediction::V) {
        return; // averages v, which PLMS and PNDM as published do not
    }
    std::size_t first = 0;
    if (pndm && config.value("skip_prk_steps", false)) {
        if (t.size() > 1) {
            plan.timesteps.insert(plan.timesteps.begin() + 1, t[1]);
        }
        if (t.size() == 1) {
            plan.runs.push_back({sampleDdim, {sigma(t[0]), sigma(t[0] - stride)}});
            first = 1;
        } else if (t[0] - t[1] != stride) {
            plan.runs.push_back(
                {sampleUnevenPlmsStart, {sigma(t[0]), sigma(t[0] - stride), sigma(t[1] + stride), sigma(t[1])}});
            first = 1;
        }
    } else if (pndm) {
        constexpr std::size_t start = 3;
        if (t.size() <= start) {
            return;
        }
        const int half = stride / 2;
        plan.timesteps.clear();
        DiffusersRun run{samplePndmStart, {}};
        for (; first < start; ++first) {
            append(plan.timesteps, {t[first], t[first + 1] + half, t[first + 1] + half, t[first + 1]});
            append(run.sigmas, {sigma(t[first]), sigma(t[first] - half), sigma(t[first + 1] + half)});
        }
        run.sigmas.push_back(sigma(t[first]));
        plan.timesteps.insert(plan.timesteps.end(), t.begin() + start, t.end());
        plan.runs.push_back(run);
    }
    for (std::size_t i = first; i < t.size(); ++i) {
        plan.runs.push_back({pndm ? samplePlms : sampleDdim, {sigma(t[i]), sigma(t[i] - stride)}});
    }
}

NoiseSchedule scheduleOf(const Json& config, const std::string& name) {
    NoiseScheduleConfig schedule;
    schedule.betas = betaKindNamed(config.value("beta_schedule", "linear")).value();
    schedule.betaStart = config.value("beta_start", 0.0001);
    schedule.betaEnd = config.value("beta_end", 0.02);
    schedule.steps = config.value("num_train_timesteps", 1000);
    schedule.zeroTerminalSnr = config.value("rescale_betas_zero_snr", false);
    if (name == "DDIMScheduler") {
        schedule.terminalAlpha = 1e-12; // this scheduler keeps the 0, others take 2^-24 for it
    }
    return NoiseSchedule(schedule);
}

} // namespace

DiffusersPlan planDiffusers(const Json& params) {
    const std::string name = params.at("scheduler");
    const Json& config = params.at("config");
    DiffusersPlan plan;
    plan.schedule = scheduleOf(config, name);
    plan.prediction = config.value("prediction_type", "epsilon") == "v_prediction" ? Prediction::V : Prediction::Eps;
    if (params.contains("eta")) {
        plan.options.eta = params.at("eta").get<double>();
    }
    const Setting setting{config, plan.schedule, params.at("steps"), plan.schedule.steps()};
    const auto isOneOf = [&](std::initializer_list<const char*> names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (isOneOf({"EulerDiscreteScheduler", "EulerAncestralDiscreteScheduler", "HeunDiscreteScheduler",
                 "LMSDiscreteScheduler", "KDPM2DiscreteScheduler", "KDPM2AncestralDiscreteScheduler"})) {
        planSigmaFamily(plan, setting, name);
    } else if (isOneOf({"DPMSolverMultistepScheduler", "DPMSolverSinglestepScheduler", "UniPCMultistepScheduler",
                        "DEISMultistepScheduler"})) {
        planDpmFamily(plan, setting, name);
    } else if (isOneOf({"DDIMScheduler", "PNDMScheduler", "DDPMScheduler", "LCMScheduler"})) {
        planStepFamily(plan, setting, name);
    }
    return plan;
}

} // namespace latelier::conformance
