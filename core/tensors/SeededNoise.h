#pragma once

#include "core/sampling/NoiseSource.h"

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace latelier {

/// Noise of a batch, each picture from a generator of its own on the CPU: what a picture gets depends neither on the
/// batch that it is in nor on the device. The first draw for a seed has the bits of
/// `torch.manual_seed(seed); torch.randn(1, C, h, w)`, and later draws go on as torch does. Not thread-safe.
class SeededNoise final : public NoiseSource {
public:
    /// One seed per picture. A seed uses all its 64 bits.
    explicit SeededNoise(const std::vector<std::uint64_t>& seeds);
    /// Seeds `first`, `first` + 1, ... of `count` pictures.
    SeededNoise(std::uint64_t first, int count);

    /// Standard normal noise in float32 on the CPU, then converted to what `like` [B, ...] is; B is the number of
    /// seeds.
    at::Tensor draw(const at::Tensor& like) override;
    /// The same for a shape [B, ...], in float32 on the CPU.
    at::Tensor draw(at::IntArrayRef shape);

    /// The generators' state as plain bytes; restoring it repeats the draws that follow. Throws Error{Internal} for
    /// bytes that `save` did not make for as many pictures.
    std::string save() const;
    void restore(const std::string& state);

private:
    std::vector<at::Generator> generators_;
};

/// Starting noise [B, C, h, w] turned from one seed's towards a variation seed's: spherical interpolation along the
/// rows, as AUTOMATIC1111's front end does. `strength` 0 gives `noise`, 1 gives `variation`.
at::Tensor varyNoise(const at::Tensor& noise, const at::Tensor& variation, double strength);

} // namespace latelier
