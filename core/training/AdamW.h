#pragma once

#include "core/training/Parameters.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace latelier {

struct AdamWOptions {
    double learningRate = 3e-4; ///< at its height
    double beta1 = 0.9;
    double beta2 = 0.99;
    double eps = 1e-8;
    double weightDecay = 0.01; ///< of weights with two or more dimensions
    double largestNorm = 1.0;  ///< gradients are scaled down to this norm; 0 does not clip
    std::int64_t warmUp = 200; ///< steps of linear rise
};

/// The learning rate at `step`, counted from 0, of a run that is done to `progress` (0 to 1): it rises over the warm-up
/// and falls to a twentieth along a cosine.
double learningRate(const AdamWOptions& options, std::int64_t step, double progress);

/// Adam with decoupled weight decay (Loshchilov & Hutter 2019). Its moments are plain tensors, so that they stand in
/// the checkpoint beside the weights and a resumed run goes on with the same bits.
class AdamW {
public:
    /// For all `parameters` but those named in `without`, which another optimiser steps.
    AdamW(Parameters& parameters, const AdamWOptions& options, const std::set<std::string>& without = {});

    /// Applies the gradients that the parameters hold, clears them and returns their norm before clipping.
    /// A step whose gradients are not finite is left out.
    double step(double rate);

    const AdamWOptions& options() const { return options_; }

    /// Moments under `prefix`, for the checkpoint.
    TensorMap state(const std::string& prefix) const;
    void load(const TensorMap& values, const std::string& prefix);

private:
    struct Moments {
        at::Tensor first;
        at::Tensor second;
    };

    Parameters& parameters_;
    AdamWOptions options_;
    std::map<std::string, Moments> moments_;
    std::int64_t updates_ = 0;
};

} // namespace latelier
