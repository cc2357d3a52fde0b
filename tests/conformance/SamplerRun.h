#pragma once

#include "core/base/Error.h"
#include "core/sampling/Samplers.h"
#include "tests/conformance/Group.h"

#include <memory>
#include <vector>

namespace latelier::conformance {

/// The draws of the reference, in order.
class RecordedNoise final : public NoiseSource {
public:
    RecordedNoise(const Case& test, const Group& group, const std::string& role = "noise") {
        if (group.hasInput(test, role)) {
            draws_ = group.input(test, role);
        }
    }
    at::Tensor draw(const at::Tensor& like) override {
        if (!draws_.defined() || next_ >= draws_.size(0)) {
            throw Error(ErrorKind::Usage, "The sampler draws more noise than the reference recorded.");
        }
        return draws_[next_++].view(like.sizes());
    }

private:
    at::Tensor draws_;
    std::int64_t next_ = 0;
};

/// x at every call of a denoiser, with the sigma that it was called at.
struct Calls {
    std::vector<at::Tensor> x;
    std::vector<double> sigma;
};

inline Denoiser recording(Denoiser denoise, std::shared_ptr<Calls> calls) {
    return [=](const at::Tensor& x, double sigma) {
        calls->x.push_back(x);
        calls->sigma.push_back(sigma);
        return denoise(x, sigma);
    };
}

} // namespace latelier::conformance
