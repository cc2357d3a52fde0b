#include "core/kernels/NormLoops.h"

#include "core/kernels/LoopMath.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#if defined(__clang__)
#define LATELIER_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define LATELIER_INDEPENDENT _Pragma("GCC ivdep")
#else
#define LATELIER_INDEPENDENT
#endif

namespace latelier {

namespace {

using namespace loops;

/// Adds up x - pivot and its square per channel, over `rows` positions of `channels` neighbouring values.
template <typename T>
LATELIER_INLINE void channelSums(const T* __restrict x, std::int64_t rows, std::int64_t channels,
                                 const float* __restrict pivot, float* __restrict sums, float* __restrict squares) {
    std::int64_t r = 0;
    for (; r + 4 <= rows; r += 4, x += 4 * channels) {
        for (std::int64_t c = 0; c < channels; ++c) {
            const float a = load(x[c]) - pivot[c];
            const float b = load(x[c + channels]) - pivot[c];
            const float d = load(x[c + 2 * channels]) - pivot[c];
            const float e = load(x[c + 3 * channels]) - pivot[c];
            sums[c] += (a + b) + (d + e);
            squares[c] += (a * a + b * b) + (d * d + e * e);
        }
    }
    for (; r < rows; ++r, x += channels) {
        for (std::int64_t c = 0; c < channels; ++c) {
            const float a = load(x[c]) - pivot[c];
            sums[c] += a;
            squares[c] += a * a;
        }
    }
}

/// y may be x: each value is read before it is written, and no other depends on it.
template <typename T, typename R>
LATELIER_INLINE void normaliseChannels(const T* x, std::int64_t rows, std::int64_t channels,
                                       const float* __restrict mean, const float* __restrict scale,
                                       const float* __restrict bias, bool withSilu, R* y) {
    for (std::int64_t r = 0; r < rows; ++r, x += channels, y += channels) {
        if (withSilu) {
            LATELIER_INDEPENDENT
            for (std::int64_t c = 0; c < channels; ++c) {
                store(y[c], silu((load(x[c]) - mean[c]) * scale[c] + bias[c]));
            }
        } else {
            LATELIER_INDEPENDENT
            for (std::int64_t c = 0; c < channels; ++c) {
                store(y[c], (load(x[c]) - mean[c]) * scale[c] + bias[c]);
            }
        }
    }
}

constexpr std::int64_t lanes = 32;

/// The sum of f(i) over [0, n), in 32 partial sums whose order is fixed.
template <typename F>
LATELIER_INLINE float sumOf(std::int64_t n, const F& f) {
    float partial[lanes] = {};
    std::int64_t i = 0;
    for (; i + lanes <= n; i += lanes) {
        for (std::int64_t j = 0; j < lanes; ++j) {
            partial[j] += f(i + j);
        }
    }
    for (std::int64_t j = 0; i < n; ++i, ++j) {
        partial[j] += f(i);
    }
    float sum = 0.0f;
    for (const float p : partial) {
        sum += p;
    }
    return sum;
}

template <typename T, typename R>
LATELIER_INLINE void layerNormRows(const T* __restrict x, std::int64_t rows, std::int64_t width,
                                   const float* __restrict weight, const float* __restrict bias, float eps,
                                   R* __restrict y) {
    for (std::int64_t r = 0; r < rows; ++r, x += width, y += width) {
        const float n = static_cast<float>(width);
        const float mean = sumOf(
                               width, [&](std::int64_t i) __attribute__((always_inline)) { return load(x[i]); }) /
                           n;
        const float variance = sumOf(
                                   width,
                                   [&](std::int64_t i) __attribute__((always_inline)) {
                                       const float off = load(x[i]) - mean;
                                       return off * off;
                                   }) /
                               n;
        const float scale = 1.0f / std::sqrt(variance + eps);
        for (std::int64_t i = 0; i < width; ++i) {
            store(y[i], (load(x[i]) - mean) * scale * weight[i] + bias[i]);
        }
    }
}

LATELIER_VECTORISED void sums(const float* x, std::int64_t rows, std::int64_t channels, const float* pivot, float* s,
                              float* q) {
    channelSums(x, rows, channels, pivot, s, q);
}
LATELIER_VECTORISED void sums(const Bf16* x, std::int64_t rows, std::int64_t channels, const float* pivot, float* s,
                              float* q) {
    channelSums(x, rows, channels, pivot, s, q);
}
LATELIER_VECTORISED void normalise(const float* x, std::int64_t rows, std::int64_t channels, const float* mean,
                                   const float* scale, const float* bias, bool withSilu, float* y) {
    normaliseChannels(x, rows, channels, mean, scale, bias, withSilu, y);
}
LATELIER_VECTORISED void normalise(const float* x, std::int64_t rows, std::int64_t channels, const float* mean,
                                   const float* scale, const float* bias, bool withSilu, Bf16* y) {
    normaliseChannels(x, rows, channels, mean, scale, bias, withSilu, y);
}
LATELIER_VECTORISED void normalise(const Bf16* x, std::int64_t rows, std::int64_t channels, const float* mean,
                                   const float* scale, const float* bias, bool withSilu, Bf16* y) {
    normaliseChannels(x, rows, channels, mean, scale, bias, withSilu, y);
}
LATELIER_VECTORISED void layerNorm(const float* x, std::int64_t rows, std::int64_t width, const float* weight,
                                   const float* bias, float eps, float* y) {
    layerNormRows(x, rows, width, weight, bias, eps, y);
}
LATELIER_VECTORISED void layerNorm(const float* x, std::int64_t rows, std::int64_t width, const float* weight,
                                   const float* bias, float eps, Bf16* y) {
    layerNormRows(x, rows, width, weight, bias, eps, y);
}
LATELIER_VECTORISED void layerNorm(const Bf16* x, std::int64_t rows, std::int64_t width, const float* weight,
                                   const float* bias, float eps, Bf16* y) {
    layerNormRows(x, rows, width, weight, bias, eps, y);
}
LATELIER_VECTORISED void gegluRows(const Bf16* __restrict x, std::int64_t rows, std::int64_t width,
                                   Bf16* __restrict y) {
    for (std::int64_t r = 0; r < rows; ++r, x += 2 * width, y += width) {
        for (std::int64_t i = 0; i < width; ++i) {
            store(y[i], load(x[i]) * gelu(load(x[width + i])));
        }
    }
}

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
                       pivot.begin() + b * channels, [](T value) { return load(value); });
    }
    at::parallel_for(0, batch * chunks, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t b = i / chunks;
            const std::int64_t chunk = i % chunks;
            float* s = partial.data() + i * 2 * channels;
            sums(x + (b * positions + chunk * rowsPerChunk) * channels, rowsOf(chunk), channels,
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
            normalise(x + at, rowsOf(chunk), channels, mean.data() + b * channels, scale.data() + b * channels,
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

template <typename T>
T* data(const at::Tensor& t) {
    return static_cast<T*>(t.data_ptr());
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
        groupNorm(data<const T>(x), s.defined() ? data<const float>(s) : nullptr, data<const float>(w),
                  data<const float>(b), x.size(0), x.size(2) * x.size(3), x.size(1), groups, eps, silu, data<R>(y),
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
            layerNorm(data<const T>(x) + begin * width, end - begin, width, data<const float>(w), data<const float>(b),
                      static_cast<float>(eps), data<R>(y) + begin * width);
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
        gegluRows(data<const Bf16>(x) + begin * 2 * width, end - begin, width, data<Bf16>(y) + begin * width);
    });
    return y;
}

} // namespace latelier
