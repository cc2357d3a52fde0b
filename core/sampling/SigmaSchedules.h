#pragma once

#include <string_view>
#include <vector>

namespace latelier {

class NoiseSchedule;

// Where the steps of a sampler lie. Every function returns descending sigmas and a final 0: `steps` + 1 values, except
// where said.

/// Even in timesteps from the last to the first (k-diffusion's get_sigmas).
std::vector<double> uniformSigmas(int steps, const NoiseSchedule& schedule);
/// Karras et al. 2022, equation 5.
std::vector<double> karrasSigmas(int steps, double sigmaMin, double sigmaMax, double rho = 7.0);
/// Even in log sigma.
std::vector<double> exponentialSigmas(int steps, double sigmaMin, double sigmaMax);
/// A power of the step in log sigma; rho 1 is exponential.
std::vector<double> polyexponentialSigmas(int steps, double sigmaMin, double sigmaMax, double rho = 1.0);
/// Even in timesteps, without the first timestep (Stability's generative-models).
std::vector<double> sgmUniformSigmas(int steps, const NoiseSchedule& schedule);
/// Every T/steps-th sigma of the table, from its end.
std::vector<double> simpleSigmas(int steps, const NoiseSchedule& schedule);
/// Timesteps 1, 1 + k, 1 + 2k, ... with k = T / steps rounded down, as DDIM was published: where steps does not divide
/// T there are more of them than asked for.
std::vector<double> ddimSigmas(int steps, const NoiseSchedule& schedule);
/// Quantiles of Beta(alpha, beta) between the ends (Lee et al. 2024, "Beta Sampling is All You Need").
std::vector<double> betaSigmas(int steps, double sigmaMin, double sigmaMax, double alpha = 0.6, double beta = 0.6);
/// Even in arctan sigma (Sabour et al. 2024, "Align Your Steps", section 3.2, the KL-optimal one for Gaussian data).
std::vector<double> klOptimalSigmas(int steps, double sigmaMin, double sigmaMax);
/// The table of Sabour et al. 2024 for Stable Diffusion 1.5, interpolated in log sigma.
std::vector<double> alignYourStepsSigmas(int steps);
/// Trailing timesteps (Lin et al. 2023, table 2), as SD Turbo was distilled with.
std::vector<double> turboSigmas(int steps, const NoiseSchedule& schedule);

/// Sigmas of the schedule with that id (core/base/SamplerNames.h; not "automatic"), between the schedule's own ends.
/// With `dropNextToLast` it is made one step longer and its next-to-last sigma dropped. Throws Error{Usage}.
std::vector<double> makeSigmas(std::string_view scheduleId, int steps, const NoiseSchedule& schedule,
                               bool dropNextToLast = false);

/// What a request's two names mean: "Automatic" resolved, and the next-to-last sigma dropped where the sampler wants
/// it.
std::vector<double> sigmasFor(std::string_view sampler, std::string_view scheduleName, int steps,
                              const NoiseSchedule& schedule);

} // namespace latelier
