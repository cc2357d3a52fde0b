#include "core/kernels/NormGradients.h"

#include "core/kernels/GradientLoops.h"
#include "core/kernels/NormLoops.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <vector>

namespace latelier {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Variable;
using torch::autograd::variable_list;

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
        loops::addNormGradients(data(x) + at, data(dy) + at, rows, channels, data(norm.mean) + line,
                                data(norm.scale) + line, data(norm.offset) + line, silu, dxData + at,
                                sumData + i * 3 * channels);
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
        loops::combineNormGradients(data(x) + at, rows, channels, data(norm.mean) + line, data(norm.scale) + line,
                                    data(slopeFloats) + line, data(levelFloats) + line, dxData + at);
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

struct GegluFunction : torch::autograd::Function<GegluFunction> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& input) {
        const auto x = input.contiguous();
        context->save_for_backward({x});
        return gegluLoop(x);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const auto x = context->get_saved_variables()[0];
        const auto dy = gradients[0].contiguous();
        const auto width = dy.size(-1);
        auto dx = at::empty(x.sizes(), x.options());
        at::parallel_for(0, dy.numel() / width, 16, [&](std::int64_t begin, std::int64_t end) {
            loops::gegluGradients(data(x) + begin * 2 * width, data(dy) + begin * width, end - begin, width,
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
