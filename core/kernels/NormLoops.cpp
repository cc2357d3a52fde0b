#include "core/kernels/NormLoops.h"

#include "core/kernels/TensorData.h"
#include "core/kernels/VectorLoops.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace latelier {

namespace {

using loops::Bf16;

constexpr std::int64_t rowsPerChunk = 256; ///< positions that one float adds up; fixed, for the same bits always

template <typename T, typename R>
void groupNorm(const T* x, const float* shift, const float* weight, const float* bias, std::int64_t batch,
               std::int64_t positions, std::int64_t channels, std::int64_t groups, double eps, bool withSilu, R* y,
               GroupNormLines* lines) {
    const std::int64_t chunks = (positions + rowsPerChunk - 1) / rowsPerChunk;
    const auto size = static_cast<std::size_t>(batch * channels);
    std::vector<float> pivot(size), mean(size), scale(size), offset(size);
    std::vector<float> rstd(static_cast<std::size_t>(batch * groups));
    std::vector<float> partial(size * static_cast<std::size_t>(chunks) * 2);
    const auto rowsOf = [&](std::int64_t chunk) { return std::min(rowsPerChunk, positions - chunk * rowsPerChunk); };

    for (std::int64_t b = 0; b < batch; ++b) {
        std::transform(x + b * positions * channels, x + b * positions * channels + channels,
                       pivot.begin() + b * channels, [](T first) { return loops::widened(first); });
    }
    at::parallel_for(0, batch * chunks, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t b = i / chunks;
            const std::int64_t chunk = i % chunks;
            float* s = partial.data() + i * 2 * channels;
            loops::addChannelSums(x + (b * positions + chunk * rowsPerChunk) * channels, rowsOf(chunk), channels,
                                  pivot.data() + b * channels, s, s + channels);
        }
    });

    const std::int64_t perGroup = channels / groups;
    const auto n = static_cast<double>(positions);
    for (std::int64_t i = 0; i < batch * groups; ++i) {
        const std::int64_t first = i * perGroup; // in [batch, channels]
        std::vector<double> means(static_cast<std::size_t>(perGroup));
        double squares = 0.0; // of the distances from each channel's own mean
        double total = 0.0;
        for (std::int64_t j = 0; j < perGroup; ++j) {
            const std::int64_t b = (first + j) / channels;
            const std::int64_t c = (first + j) % channels;
            double s = 0.0;
            double q = 0.0;
            for (std::int64_t chunk = 0; chunk < chunks; ++chunk) {
                const float* at = partial.data() + (b * chunks + chunk) * 2 * channels + c;
                s += at[0];
                q += at[channels];
            }
            const double offset = static_cast<double>(pivot[first + j]) + (shift ? shift[first + j] : 0.0f);
            means[j] = offset + s / n;
            squares += q - s * s / n;
            total += means[j];
        }
        const double groupMean = total / static_cast<double>(perGroup);
        for (const double m : means) {
            squares += n * (m - groupMean) * (m - groupMean);
        }
        const double factor = 1.0 / std::sqrt(squares / (n * static_cast<double>(perGroup)) + eps);
        rstd[static_cast<std::size_t>(i)] = static_cast<float>(factor);
        for (std::int64_t j = first; j < first + perGroup; ++j) {
            const double exactMean = groupMean - (shift ? shift[j] : 0.0f);
            const double exactScale = factor * weight[j % channels];
            mean[j] = static_cast<float>(exactMean);
            scale[j] = static_cast<float>(exactScale);
            // What the mean lost by rounding counts where the variance is small beside it.
            offset[j] = static_cast<float>(bias[j % channels] + (mean[j] - exactMean) * exactScale);
        }
    }

    at::parallel_for(0, batch * chunks, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t b = i / chunks;
            const std::int64_t chunk = i % chunks;
            const std::int64_t at = (b * positions + chunk * rowsPerChunk) * channels;
            loops::normalise(x + at, rowsOf(chunk), channels, mean.data() + b * channels, scale.data() + b * channels,
                             offset.data() + b * channels, withSilu, y + at);
        }
    });
    if (lines != nullptr) {
        const auto tensor = [batch](const std::vector<float>& values) {
            return at::tensor(values, at::kFloat).view({batch, -1});
        };
        *lines = {tensor(mean), tensor(scale), tensor(offset), tensor(rstd)};
    }
}

at::Tensor floats(const at::Tensor& t) {
    return t.to(at::kFloat).contiguous();
}

/// Calls `run(x, y)` with null pointers of the types of an input and a result.
template <typename Run>
void withTypes(at::ScalarType input, at::ScalarType result, const Run& run) {
    float* const f = nullptr;
    Bf16* const b = nullptr;
    if (input != at::kFloat) {
        run(b, b);
    } else if (result == at::kFloat) {
        run(f, f);
    } else {
        run(f, b);
    }
}

} // namespace

bool normLoopsSuit(const at::Tensor& x, at::ScalarType result) {
    const auto suits = [](at::ScalarType type) { return type == at::kFloat || type == at::kBFloat16; };
    return x.device().is_cpu() && suits(x.scalar_type()) && suits(result) && x.numel() > 0;
}

void groupNormLoop(const at::Tensor& input, const at::Tensor& shift, const at::Tensor& weight, const at::Tensor& bias,
                   int groups, double eps, bool silu, const at::Tensor& y, GroupNormLines* lines) {
    const at::Tensor x = input.contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor s = shift.defined() ? floats(shift.expand({x.size(0), x.size(1)})) : shift;
    const at::Tensor w = floats(weight);
    const at::Tensor b = floats(bias);
    withTypes(x.scalar_type(), y.scalar_type(), [&]<typename T, typename R>(T*, R*) {
        groupNorm(dataOf<const T>(x), s.defined() ? dataOf<const float>(s) : nullptr, dataOf<const float>(w),
                  dataOf<const float>(b), x.size(0), x.size(2) * x.size(3), x.size(1), groups, eps, silu, dataOf<R>(y),
                  lines);
    });
}

at::Tensor layerNormLoop(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias, double eps,
                         at::ScalarType result) {
    const at::Tensor x = input.contiguous();
    const at::Tensor y = at::empty(x.sizes(), x.options().dtype(result));
    const at::Tensor w = floats(weight);
    const at::Tensor b = floats(bias);
    const std::int64_t width = weight.size(0);
    withTypes(x.scalar_type(), result, [&]<typename T, typename R>(T*, R*) {
        at::parallel_for(0, x.numel() / width, 64, [&](std::int64_t begin, std::int64_t end) {
            loops::layerNorm(dataOf<const T>(x) + begin * width, end - begin, width, dataOf<const float>(w),
                             dataOf<const float>(b), static_cast<float>(eps), dataOf<R>(y) + begin * width);
        });
    });
    return y;
}

at::Tensor gegluLoop(const at::Tensor& input) {
    const at::Tensor x = input.contiguous();
    std::vector<std::int64_t> sizes = x.sizes().vec();
    const std::int64_t width = sizes.back() /= 2;
    const at::Tensor y = at::empty(sizes, x.options());
    at::parallel_for(0, y.numel() / width, 16, [&](std::int64_t begin, std::int64_t end) {
        withTypes(x.scalar_type(), x.scalar_type(), [&]<typename T, typename R>(T*, R*) {
            if constexpr (std::is_same_v<T, R>) {
                loops::geglu(dataOf<const T>(x) + begin * 2 * width, end - begin, width, dataOf<T>(y) + begin * width);
            }
        });
    });
    return y;
}

} // namespace latelier
