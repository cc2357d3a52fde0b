#include "core/kernels/GradientLoops.h"

// What every x86-64 has, AVX2 and AVX-512; those between are old or gain nothing here.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/GradientLoops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/kernels/VectorMath-inl.h"

#include <type_traits>

HWY_BEFORE_NAMESPACE();
namespace latelier::HWY_NAMESPACE {

/// d silu(h) / dh.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V siluSlope(D d, V h) {
    const V one = hn::Set(d, 1.0f);
    const V s = hn::Div(one, hn::Add(one, exponential(d, hn::Neg(h))));
    return hn::Mul(s, hn::MulAdd(h, hn::Sub(one, s), one));
}

template <bool withSilu>
void addGradients(const float* HWY_RESTRICT x, const float* HWY_RESTRICT dy, std::int64_t rows, std::int64_t channels,
                  const float* HWY_RESTRICT mean, const float* HWY_RESTRICT scale, const float* HWY_RESTRICT offset,
                  float* HWY_RESTRICT dh, float* HWY_RESTRICT sums) {
    float* HWY_RESTRICT products = sums + channels;
    float* HWY_RESTRICT centred = sums + 2 * channels;
    /// Takes `count` rows, so that their sums are added up once.
    const auto take = [&](auto count) HWY_ATTR {
        forLanes(channels, [&](auto d, std::int64_t c) HWY_ATTR {
            const auto m = hn::LoadU(d, mean + c);
            const auto k = hn::LoadU(d, scale + c);
            const auto o = hn::LoadU(d, offset + c);
            auto sum = hn::LoadU(d, sums + c);
            auto product = hn::LoadU(d, products + c);
            auto off = hn::LoadU(d, centred + c);
            for (std::int64_t r = 0; r < count(); ++r) {
                const std::int64_t at = r * channels + c;
                const auto away = hn::Sub(hn::LoadU(d, x + at), m);
                auto slope = hn::LoadU(d, dy + at);
                if constexpr (withSilu) {
                    slope = hn::Mul(slope, siluSlope(d, hn::MulAdd(away, k, o)));
                }
                hn::StoreU(slope, d, dh + at);
                sum = hn::Add(sum, slope);
                product = hn::MulAdd(slope, away, product);
                off = hn::Add(off, away);
            }
            hn::StoreU(sum, d, sums + c);
            hn::StoreU(product, d, products + c);
            hn::StoreU(off, d, centred + c);
        });
        x += count() * channels;
        dy += count() * channels;
        dh += count() * channels;
    };
    std::int64_t r = 0;
    for (; r + 4 <= rows; r += 4) {
        take(std::integral_constant<std::int64_t, 4>());
    }
    for (; r < rows; ++r) {
        take(std::integral_constant<std::int64_t, 1>());
    }
}

void addNormGradients(const float* x, const float* dy, std::int64_t rows, std::int64_t channels, const float* mean,
                      const float* scale, const float* offset, bool withSilu, float* dh, float* sums) {
    if (withSilu) {
        addGradients<true>(x, dy, rows, channels, mean, scale, offset, dh, sums);
    } else {
        addGradients<false>(x, dy, rows, channels, mean, scale, offset, dh, sums);
    }
}

void combineNormGradients(const float* HWY_RESTRICT x, std::int64_t rows, std::int64_t channels,
                          const float* HWY_RESTRICT mean, const float* HWY_RESTRICT scale,
                          const float* HWY_RESTRICT slope, const float* HWY_RESTRICT level, float* HWY_RESTRICT dh) {
    for (std::int64_t r = 0; r < rows; ++r, x += channels, dh += channels) {
        forLanes(channels, [&](auto d, std::int64_t c) HWY_ATTR {
            const auto away = hn::Sub(hn::LoadU(d, x + c), hn::LoadU(d, mean + c));
            const auto straight = hn::MulAdd(away, hn::LoadU(d, slope + c), hn::LoadU(d, level + c));
            hn::StoreU(hn::MulAdd(hn::LoadU(d, dh + c), hn::LoadU(d, scale + c), straight), d, dh + c);
        });
    }
}

void gegluGradients(const float* HWY_RESTRICT x, const float* HWY_RESTRICT dy, std::int64_t rows, std::int64_t width,
                    float* HWY_RESTRICT dx) {
    for (std::int64_t r = 0; r < rows; ++r, x += 2 * width, dx += 2 * width, dy += width) {
        forLanes(width, [&](auto d, std::int64_t i) HWY_ATTR {
            const auto gate = hn::LoadU(d, x + width + i);
            const auto given = hn::LoadU(d, dy + i);
            const auto half = hn::Set(d, -0.5f);
            const auto density = hn::Mul(hn::Set(d, 0.398942280f), exponential(d, hn::Mul(half, hn::Mul(gate, gate))));
            const auto below = normalBelow(d, gate);
            hn::StoreU(hn::Mul(given, hn::Mul(gate, below)), d, dx + i);
            const auto slope = hn::MulAdd(gate, density, below);
            hn::StoreU(hn::Mul(hn::Mul(given, hn::LoadU(d, x + i)), slope), d, dx + width + i);
        });
    }
}

} // namespace latelier::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace latelier {

HWY_EXPORT(addNormGradients);
HWY_EXPORT(combineNormGradients);
HWY_EXPORT(gegluGradients);

namespace loops {

void addNormGradients(const float* x, const float* dy, std::int64_t rows, std::int64_t channels, const float* mean,
                      const float* scale, const float* offset, bool silu, float* dh, float* sums) {
    HWY_DYNAMIC_DISPATCH(addNormGradients)(x, dy, rows, channels, mean, scale, offset, silu, dh, sums);
}
void combineNormGradients(const float* x, std::int64_t rows, std::int64_t channels, const float* mean,
                          const float* scale, const float* slope, const float* level, float* dh) {
    HWY_DYNAMIC_DISPATCH(combineNormGradients)(x, rows, channels, mean, scale, slope, level, dh);
}
void gegluGradients(const float* x, const float* dy, std::int64_t rows, std::int64_t width, float* dx) {
    HWY_DYNAMIC_DISPATCH(gegluGradients)(x, dy, rows, width, dx);
}

} // namespace loops
} // namespace latelier
#endif
