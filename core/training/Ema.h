#pragma once

#include "core/training/Parameters.h"

namespace latelier {

/// Exponential moving average of parameters (Karras et al. 2022 and others): what is exported and evaluated.
/// Its memory grows with the run, from a few steps to 1 / (1 - decay).
class Ema {
public:
    Ema(const Parameters& parameters, double decay);

    void update(const Parameters& parameters);

    const TensorMap& tensors() const { return averages_; }
    TensorMap state(const std::string& prefix) const;
    void load(const TensorMap& values, const std::string& prefix);

private:
    double decay_;
    std::int64_t updates_ = 0;
    TensorMap averages_;
};

} // namespace latelier
