#include "core/kernels/NormGradients.h"

#include "core/kernels/LoopMath.h"
#include "core/kernels/NormLoops.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <vector>

namespace latelier {

namespace {

using namespace loops;
using torch::autograd::AutogradContext;
using torch::autograd::Variable;
using torch::autograd::variable_list;

/// d silu(h) / dh.
LATELIER_INLINE float siluSlope(float h) {
    const float s = 1.0f / (1.0f + exponential(-h));
    return s * (1.0f + h * (1.0f - s));
}

/// One value of the first pass over the gradients; returns the gradient before the activation.
LATELIER_INLINE float slopeAt(float off, float dy, float scale, float offset, bool withSilu) {
    return withSilu ? dy * siluSlope(off * scale + offset) : dy;
}

/// The gradient before the activation, and its sums per channel: of itself, of itself times x - mean, and of x - mean.
/// Four rows at once, so that the sums are not waited for at each.
template <bool withSilu>
LATELIER_INLINE void
channelGradients(const float* __restrict x, const float* __restrict dy, std::int64_t rows, std::int64_t channels,
                 const float* __restrict mean, const float* __restrict scale, const float* __restrict offset,
                 float* __restrict dh, float* __restrict sums, float* __restrict products, float* __restrict centred) {
    const auto n = channels;
    std::int64_t r = 0;
    for (; r + 4 <= rows; r += 4, x += 4 * n, dy += 4 * n, dh += 4 * n) {
        for (std::int64_t c = 0; c < n; ++c) {
            const float m = mean[c], k = scale[c], o = offset[c];
            const float x0 = x[c] - m, x1 = x[c + n] - m, x2 = x[c + 2 * n] - m, x3 = x[c + 3 * n] - m;
            const float g0 = slopeAt(x0, dy[c], k, o, withSilu), g1 = slopeAt(x1, dy[c + n], k, o, withSilu);
            const float g2 = slopeAt(x2, dy[c + 2 * n], k, o, withSilu);
            const float g3 = slopeAt(x3, dy[c + 3 * n], k, o, withSilu);
            dh[c] = g0;
            dh[c + n] = g1;
            dh[c + 2 * n] = g2;
            dh[c + 3 * n] = g3;
            sums[c] += (g0 + g1) + (g2 + g3);
            products[c] += (g0 * x0 + g1 * x1) + (g2 * x2 + g3 * x3);
            centred[c] += (x0 + x1) + (x2 + x3);
        }
    }
    for (; r < rows; ++r, x += n, dy += n, dh += n) {
        for (std::int64_t c = 0; c < n; ++c) {
            const float off = x[c] - mean[c];
            dh[c] = slopeAt(off, dy[c], scale[c], offset[c], withSilu);
            sums[c] += dh[c];
            products[c] += dh[c] * off;
            centred[c] += off;
        }
    }
}

LATELIER_VECTORISED void gradientSums(const float* x, const float* dy, std::int64_t rows, std::int64_t channels,
                                      const float* mean, const float* scale, const float* offset, bool withSilu,
                                      float* dh, float* sums) {
    if (withSilu) {
        channelGradients<true>(x, dy, rows, channels, mean, scale, offset, dh, sums, sums + channels,
                               sums + 2 * channels);
    } else {
        channelGradients<false>(x, dy, rows, channels, mean, scale, offset, dh, sums, sums + channels,
                                sums + 2 * channels);
    }
}

/// dh * scale + (x - mean) * slope + level, in place of dh.
LATELIER_VECTORISED void combine(const float* __restrict x, std::int64_t rows, std::int64_t channels,
                                 const float* __restrict mean, const float* __restrict scale,
                                 const float* __restrict slope, const float* __restrict level, float* __restrict dh) {
    for (std::int64_t r = 0; r < rows; ++r, x += channels, dh += channels) {
        for (std::int64_t c = 0; c < channels; ++c) {
            dh[c] = dh[c] * scale[c] + (x[c] - mean[c]) * slope[c] + level[c];
        }
    }
}

constexpr std::int64_t rowsPerChunk = 256;

const float* data(const at::Tensor& t) {
    return t.defined() ? t.data_ptr<float>() : nullptr;
}

/// Gradients of x, shift, weight and bias. `norm` is what the forward pass applied.
struct GroupNormGradients {
    at::Tensor x, shift, weight, bias;
};

GroupNormGradients groupNormBackward(const at::Tensor& x, const at::Tensor& dy, const GroupNormLines& norm,
                                     const at::Tensor& weight, int groups, bool silu) {
    const auto batch = x.size(0), channels = x.size(1), positions = x.size(2) * x.size(3);
    const auto chunks = (positions + rowsPerChunk - 1) / rowsPerChunk;
    auto dx = at::empty(x.sizes(), x.options(), at::MemoryFormat::ChannelsLast);
    auto sums = at::zeros({batch * chunks, 3, channels}, x.options());
    float* dxData = dx.data_ptr<float>();
    float* sumData = sums.data_ptr<float>();
    const auto forChunks = [&](const auto& work) {
        at::parallel_for(0, batch * chunks, 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = begin; i < end; ++i) {
                const auto b = i / chunks, first = (i % chunks) * rowsPerChunk;
                work(i, (b * positions + first) * channels, std::min(rowsPerChunk, positions - first), b * channels);
            }
        });
    };
    forChunks([&](std::int64_t i, std::int64_t at, std::int64_t rows, std::int64_t line) {
        gradientSums(data(x) + at, data(dy) + at, rows, channels, data(norm.mean) + line, data(norm.scale) + line,
                     data(norm.offset) + line, silu, dxData + at, sumData + i * 3 * channels);
    });

    // From here on [B, C] or [B, G, C/G]; small.
    const auto totals = sums.view({batch, chunks, 3, channels}).sum(1, false, at::kDouble);
    const auto s1 = totals.select(1, 0), s2 = totals.select(1, 1), s3 = totals.select(1, 2);
    const auto w = weight.to(at::kDouble);
    const auto rstd = norm.rstd.to(at::kDouble); // [B, G]
    const auto grouped = [&](const at::Tensor& t) { return t.view({batch, groups, channels / groups}); };
    const auto perChannel = [&](const at::Tensor& t) {
        return t.unsqueeze(-1).expand({batch, groups, channels / groups}).reshape({batch, channels});
    };
    const auto n = static_cast<double>(positions * (channels / groups));
    const auto level = perChannel(-rstd * grouped(s1 * w).sum(-1) / n);
    const auto slope = perChannel(-rstd.pow(3) * grouped(s2 * w).sum(-1) / n);
    const auto scale = norm.scale.to(at::kDouble);
    const auto levelFloats = level.to(at::kFloat).contiguous();
    const auto slopeFloats = slope.to(at::kFloat).contiguous();
    forChunks([&](std::int64_t, std::int64_t at, std::int64_t rows, std::int64_t line) {
        combine(data(x) + at, rows, channels, data(norm.mean) + line, data(norm.scale) + line, data(slopeFloats) + line,
                data(levelFloats) + line, dxData + at);
    });
    return {dx, (scale * s1 + slope * s3 + level * static_cast<double>(positions)).to(at::kFloat),
            (s2 * perChannel(rstd)).sum(0).to(at::kFloat), s1.sum(0).to(at::kFloat)};
}

struct GroupNormFunction : torch::autograd::Function<GroupNormFunction> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& input, const at::Tensor& shift,
                              const at::Tensor& weight, const at::Tensor& bias, std::int64_t groups, double eps,
                              bool silu) {
        const auto x = input.contiguous(at::MemoryFormat::ChannelsLast);
        GroupNormLines lines;
        at::Tensor y = at::empty(x.sizes(), x.options(), at::MemoryFormat::ChannelsLast);
        groupNormLoop(x, shift, weight, bias, static_cast<int>(groups), eps, silu, y, &lines);
        context->save_for_backward({x, weight, lines.mean, lines.scale, lines.offset, lines.rstd});
        context->saved_data["groups"] = groups;
        context->saved_data["silu"] = silu;
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto saved = context->get_saved_variables();
        const auto dy = gradients[0].contiguous(at::MemoryFormat::ChannelsLast);
        auto made = groupNormBackward(saved[0], dy, {saved[2], saved[3], saved[4], saved[5]}, saved[1],
                                      static_cast<int>(context->saved_data["groups"].toInt()),
                                      context->saved_data["silu"].toBool());
        return {made.x, made.shift, made.weight, made.bias, Variable(), Variable(), Variable()};
    }
};

LATELIER_VECTORISED void gegluForward(const float* __restrict x, std::int64_t rows, std::int64_t width,
                                      float* __restrict y) {
    for (std::int64_t r = 0; r < rows; ++r, x += 2 * width, y += width) {
        for (std::int64_t i = 0; i < width; ++i) {
            y[i] = x[i] * gelu(x[width + i]);
        }
    }
}

LATELIER_VECTORISED void gegluBackward(const float* __restrict x, const float* __restrict dy, std::int64_t rows,
                                       std::int64_t width, float* __restrict dx) {
    for (std::int64_t r = 0; r < rows; ++r, x += 2 * width, dx += 2 * width, dy += width) {
        for (std::int64_t i = 0; i < width; ++i) {
            const float gate = x[width + i];
            const float bell = 0.398942280f * exponential(-0.5f * gate * gate);
            const float inside = gate == 0.0f ? 0.5f : gelu(gate) / gate; // the normal distribution below the gate
            dx[i] = dy[i] * gate * inside;
            dx[width + i] = dy[i] * x[i] * (inside + gate * bell);
        }
    }
}

struct GegluFunction : torch::autograd::Function<GegluFunction> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& input) {
        const auto x = input.contiguous();
        context->save_for_backward({x});
        auto sizes = x.sizes().vec();
        const auto width = sizes.back() /= 2;
        auto y = at::empty(sizes, x.options());
        at::parallel_for(0, y.numel() / width, 16, [&](std::int64_t begin, std::int64_t end) {
            gegluForward(data(x) + begin * 2 * width, end - begin, width, y.data_ptr<float>() + begin * width);
        });
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto x = context->get_saved_variables()[0];
        const auto dy = gradients[0].contiguous();
        const auto width = dy.size(-1);
        auto dx = at::empty(x.sizes(), x.options());
        at::parallel_for(0, dy.numel() / width, 16, [&](std::int64_t begin, std::int64_t end) {
            gegluBackward(data(x) + begin * 2 * width, data(dy) + begin * width, end - begin, width,
                          dx.data_ptr<float>() + begin * 2 * width);
        });
        return {dx};
    }
};

} // namespace

bool normGradientsSuit(const at::Tensor& x) {
    return x.device().is_cpu() && x.scalar_type() == at::kFloat && x.numel() > 0;
}

at::Tensor groupNormWithGradient(const at::Tensor& x, const at::Tensor& shift, const at::Tensor& weight,
                                 const at::Tensor& bias, int groups, double eps, bool silu) {
    // An undefined tensor cannot be an argument here.
    const auto moved = shift.defined() ? shift : at::zeros({x.size(0), x.size(1)}, x.options());
    return GroupNormFunction::apply(x, moved, weight, bias, static_cast<std::int64_t>(groups), eps, silu);
}

at::Tensor gegluWithGradient(const at::Tensor& x) {
    return GegluFunction::apply(x);
}

} // namespace latelier
