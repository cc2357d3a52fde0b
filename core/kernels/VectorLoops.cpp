#include "core/kernels/VectorLoops.h"

// What every x86-64 has, AVX2 and AVX-512; those between are old or gain nothing here.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/VectorLoops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/kernels/VectorMath-inl.h"

#include <cmath>

HWY_BEFORE_NAMESPACE();
namespace latelier::HWY_NAMESPACE {

template <typename T>
void addChannelSums(const T* HWY_RESTRICT x, std::int64_t rows, std::int64_t channels, const float* HWY_RESTRICT pivot,
                    float* HWY_RESTRICT sums, float* HWY_RESTRICT squares) {
    std::int64_t r = 0;
    for (; r + 4 <= rows; r += 4, x += 4 * channels) {
        forLanes(channels, [&](auto d, std::int64_t c) HWY_ATTR {
            const auto p = hn::LoadU(d, pivot + c);
            const auto a = hn::Sub(load(d, x + c), p);
            const auto b = hn::Sub(load(d, x + c + channels), p);
            const auto e = hn::Sub(load(d, x + c + 2 * channels), p);
            const auto f = hn::Sub(load(d, x + c + 3 * channels), p);
            const auto sum = hn::Add(hn::Add(a, b), hn::Add(e, f));
            const auto square = hn::Add(hn::MulAdd(a, a, hn::Mul(b, b)), hn::MulAdd(e, e, hn::Mul(f, f)));
            hn::StoreU(hn::Add(hn::LoadU(d, sums + c), sum), d, sums + c);
            hn::StoreU(hn::Add(hn::LoadU(d, squares + c), square), d, squares + c);
        });
    }
    for (; r < rows; ++r, x += channels) {
        forLanes(channels, [&](auto d, std::int64_t c) HWY_ATTR {
            const auto a = hn::Sub(load(d, x + c), hn::LoadU(d, pivot + c));
            hn::StoreU(hn::Add(hn::LoadU(d, sums + c), a), d, sums + c);
            hn::StoreU(hn::MulAdd(a, a, hn::LoadU(d, squares + c)), d, squares + c);
        });
    }
}

template <typename T, typename R>
void normalise(const T* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
               const float* offset, bool withSilu, R* y) {
    const auto line = [&](auto d, std::int64_t c, const T* from) HWY_ATTR {
        const auto centred = hn::Sub(load(d, from + c), hn::LoadU(d, mean + c));
        return hn::MulAdd(centred, hn::LoadU(d, scale + c), hn::LoadU(d, offset + c));
    };
    for (std::int64_t r = 0; r < rows; ++r, x += channels, y += channels) {
        if (withSilu) {
            forLanes(channels, [&](auto d, std::int64_t c) HWY_ATTR { store(d, silu(d, line(d, c, x)), y + c); });
        } else {
            forLanes(channels, [&](auto d, std::int64_t c) HWY_ATTR { store(d, line(d, c, x), y + c); });
        }
    }
}

/// The sum of f(d, i) over [0, n), in two vectors of partial sums whose order is fixed.
template <class F>
HWY_INLINE float sumOf(std::int64_t n, const F& f) {
    const hn::ScalableTag<float> d;
    const auto lanes = static_cast<std::int64_t>(hn::Lanes(d));
    auto a = hn::Zero(d);
    auto b = hn::Zero(d);
    std::int64_t i = 0;
    for (; i + 2 * lanes <= n; i += 2 * lanes) {
        a = hn::Add(a, f(d, i));
        b = hn::Add(b, f(d, i + lanes));
    }
    float rest = 0.0f;
    for (; i < n; ++i) {
        rest += hn::GetLane(f(hn::CappedTag<float, 1>(), i));
    }
    return hn::GetLane(hn::SumOfLanes(d, hn::Add(a, b))) + rest;
}

template <typename T, typename R>
void layerNorm(const T* HWY_RESTRICT x, std::int64_t rows, std::int64_t width, const float* HWY_RESTRICT weight,
               const float* HWY_RESTRICT bias, float eps, R* HWY_RESTRICT y) {
    const auto n = static_cast<float>(width);
    for (std::int64_t r = 0; r < rows; ++r, x += width, y += width) {
        const float mean = sumOf(width, [&](auto d, std::int64_t i) HWY_ATTR { return load(d, x + i); }) / n;
        const float squares = sumOf(width, [&](auto d, std::int64_t i) HWY_ATTR {
            const auto off = hn::Sub(load(d, x + i), hn::Set(d, mean));
            return hn::Mul(off, off);
        });
        const float scale = 1.0f / std::sqrt(squares / n + eps);
        forLanes(width, [&](auto d, std::int64_t i) HWY_ATTR {
            const auto unit = hn::Mul(hn::Sub(load(d, x + i), hn::Set(d, mean)), hn::Set(d, scale));
            store(d, hn::MulAdd(unit, hn::LoadU(d, weight + i), hn::LoadU(d, bias + i)), y + i);
        });
    }
}

template <typename T>
void geglu(const T* HWY_RESTRICT x, std::int64_t rows, std::int64_t width, T* HWY_RESTRICT y) {
    for (std::int64_t r = 0; r < rows; ++r, x += 2 * width, y += width) {
        forLanes(width, [&](auto d, std::int64_t i)
                            HWY_ATTR { store(d, hn::Mul(load(d, x + i), gelu(d, load(d, x + width + i))), y + i); });
    }
}

// Highway's table of functions wants one name for each combination of types.
void addChannelSumsF(const float* x, std::int64_t rows, std::int64_t channels, const float* pivot, float* s, float* q) {
    addChannelSums(x, rows, channels, pivot, s, q);
}
void addChannelSumsB(const Bf16* x, std::int64_t rows, std::int64_t channels, const float* pivot, float* s, float* q) {
    addChannelSums(x, rows, channels, pivot, s, q);
}
void normaliseFF(const float* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
                 const float* offset, bool withSilu, float* y) {
    normalise(x, rows, channels, mean, scale, offset, withSilu, y);
}
void normaliseFB(const float* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
                 const float* offset, bool withSilu, Bf16* y) {
    normalise(x, rows, channels, mean, scale, offset, withSilu, y);
}
void normaliseBB(const Bf16* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
                 const float* offset, bool withSilu, Bf16* y) {
    normalise(x, rows, channels, mean, scale, offset, withSilu, y);
}
void layerNormFF(const float* x, std::int64_t rows, std::int64_t width, const float* weight, const float* bias,
                 float eps, float* y) {
    layerNorm(x, rows, width, weight, bias, eps, y);
}
void layerNormFB(const float* x, std::int64_t rows, std::int64_t width, const float* weight, const float* bias,
                 float eps, Bf16* y) {
    layerNorm(x, rows, width, weight, bias, eps, y);
}
void layerNormBB(const Bf16* x, std::int64_t rows, std::int64_t width, const float* weight, const float* bias,
                 float eps, Bf16* y) {
    layerNorm(x, rows, width, weight, bias, eps, y);
}
void gegluF(const float* x, std::int64_t rows, std::int64_t width, float* y) {
    geglu(x, rows, width, y);
}
void gegluB(const Bf16* x, std::int64_t rows, std::int64_t width, Bf16* y) {
    geglu(x, rows, width, y);
}
const char* targetName() {
    return hwy::TargetName(HWY_TARGET);
}

} // namespace latelier::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace latelier {

HWY_EXPORT(addChannelSumsF);
HWY_EXPORT(addChannelSumsB);
HWY_EXPORT(normaliseFF);
HWY_EXPORT(normaliseFB);
HWY_EXPORT(normaliseBB);
HWY_EXPORT(layerNormFF);
HWY_EXPORT(layerNormFB);
HWY_EXPORT(layerNormBB);
HWY_EXPORT(gegluF);
HWY_EXPORT(gegluB);
HWY_EXPORT(targetName);

namespace loops {

void addChannelSums(const float* x, std::int64_t rows, std::int64_t channels, const float* pivot, float* sums,
                    float* squares) {
    HWY_DYNAMIC_DISPATCH(addChannelSumsF)
    (x, rows, channels, pivot, sums, squares);
}
void addChannelSums(const Bf16* x, std::int64_t rows, std::int64_t channels, const float* pivot, float* sums,
                    float* squares) {
    HWY_DYNAMIC_DISPATCH(addChannelSumsB)
    (x, rows, channels, pivot, sums, squares);
}
void normalise(const float* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
               const float* offset, bool silu, float* y) {
    HWY_DYNAMIC_DISPATCH(normaliseFF)
    (x, rows, channels, mean, scale, offset, silu, y);
}
void normalise(const float* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
               const float* offset, bool silu, Bf16* y) {
    HWY_DYNAMIC_DISPATCH(normaliseFB)
    (x, rows, channels, mean, scale, offset, silu, y);
}
void normalise(const Bf16* x, std::int64_t rows, std::int64_t channels, const float* mean, const float* scale,
               const float* offset, bool silu, Bf16* y) {
    HWY_DYNAMIC_DISPATCH(normaliseBB)
    (x, rows, channels, mean, scale, offset, silu, y);
}
void layerNorm(const float* x, std::int64_t rows, std::int64_t width, const float* weight, const float* bias, float eps,
               float* y) {
    HWY_DYNAMIC_DISPATCH(layerNormFF)(x, rows, width, weight, bias, eps, y);
}
void layerNorm(const float* x, std::int64_t rows, std::int64_t width, const float* weight, const float* bias, float eps,
               Bf16* y) {
    HWY_DYNAMIC_DISPATCH(layerNormFB)(x, rows, width, weight, bias, eps, y);
}
void layerNorm(const Bf16* x, std::int64_t rows, std::int64_t width, const float* weight, const float* bias, float eps,
               Bf16* y) {
    HWY_DYNAMIC_DISPATCH(layerNormBB)(x, rows, width, weight, bias, eps, y);
}
void geglu(const float* x, std::int64_t rows, std::int64_t width, float* y) {
    HWY_DYNAMIC_DISPATCH(gegluF)(x, rows, width, y);
}
void geglu(const Bf16* x, std::int64_t rows, std::int64_t width, Bf16* y) {
    HWY_DYNAMIC_DISPATCH(gegluB)(x, rows, width, y);
}
const char* vectorTarget() {
    return HWY_DYNAMIC_DISPATCH(targetName)();
}

} // namespace loops
} // namespace latelier
#endif
