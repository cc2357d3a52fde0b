#pragma once

#include "core/sampling/NoiseSchedule.h"
#include "core/sampling/Samplers.h"

#include <functional>

namespace latelier {

/// Which conditionings a network call is made with.
enum class Conditioning { PositiveOnly, NegativeAndPositive };

/// x0 of x [B, C, h, w] under conditionings: [B, ...] for the positive alone, or [2B, ...] in one batched call, the
/// negative ones first.
using ConditionedDenoiser = std::function<at::Tensor(const at::Tensor& x, double sigma, Conditioning conditioning)>;

/// How strongly a step follows the prompt.
struct Guidance {
    double scale = 7.0;   ///< 1 does without the negative prompt
    double rescale = 0.0; ///< 0 off to 1 full (Lin et al. 2023, section 3.4)
};

/// The scale of a step within an interval of steps: 1 before `first` and after `last`, -1 being the last of all
/// (Kynkäänniemi et al. 2024).
double guidanceAt(int step, double scale, int first, int last);

/// Classifier-free guidance (Ho and Salimans 2022): negative + scale (positive - negative), for x0, eps and v alike.
at::Tensor combineGuidance(const at::Tensor& negative, const at::Tensor& positive, double scale);

/// Brings the spread of the guided prediction back towards that of the positive one, `amount` 0 to 1, each picture on
/// its own. In x0 here; it is done in what the network predicts, as its authors do.
at::Tensor rescaleGuidance(const at::Tensor& guided, const at::Tensor& positive, const at::Tensor& x, double sigma,
                           Prediction prediction, double amount);

/// The guided denoiser. `now` is asked before each call, so that guidance can change while a picture forms; at scale 1
/// the negative half of the batch is not computed.
Denoiser guided(ConditionedDenoiser denoise, std::function<Guidance()> now, Prediction prediction = Prediction::Eps);

} // namespace latelier
