#include "core/kernels/AttentionTiles.h"

// What every x86-64 has, AVX2 and AVX-512; those between are old or gain nothing here.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/AttentionTiles.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/kernels/VectorMath-inl.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

HWY_BEFORE_NAMESPACE();
namespace latelier::HWY_NAMESPACE {

using tiles::keyBlock;
using tiles::keyGroup;

constexpr hn::ScalableTag<float> whole;
constexpr std::int64_t lanes = HWY_LANES(float);
// Six rows of sums in as many vectors fill the registers: 32 with AVX-512, 16 before.
constexpr int tileRows = 6;
constexpr int tileVectors = lanes >= 16 ? 4 : 2;

template <int Rows>
HWY_INLINE void scoreTile(const float* q, std::int64_t stride, const float* keys, std::int64_t d, float* scores) {
    hn::Vec<decltype(whole)> sums[Rows][tileVectors];
    for (int r = 0; r < Rows; ++r) {
        for (int c = 0; c < tileVectors; ++c) {
            sums[r][c] = hn::Zero(whole);
        }
    }
    for (std::int64_t i = 0; i < d; ++i) {
        for (int c = 0; c < tileVectors; ++c) {
            const auto k = hn::LoadU(whole, keys + i * keyGroup + c * lanes);
            for (int r = 0; r < Rows; ++r) {
                sums[r][c] = hn::MulAdd(hn::Set(whole, q[r * stride + i]), k, sums[r][c]);
            }
        }
    }
    for (int r = 0; r < Rows; ++r) {
        for (int c = 0; c < tileVectors; ++c) {
            hn::StoreU(sums[r][c], whole, scores + r * keyBlock + c * lanes);
        }
    }
}

void scoreRows(std::int64_t rows, const float* q, std::int64_t stride, const float* keys, std::int64_t d,
               float* scores) {
    for (std::int64_t first = 0; first < keyGroup; first += tileVectors * lanes) {
        std::int64_t r = 0;
        for (; r + tileRows <= rows; r += tileRows) {
            scoreTile<tileRows>(q + r * stride, stride, keys + first, d, scores + r * keyBlock + first);
        }
        for (; r < rows; ++r) {
            scoreTile<1>(q + r * stride, stride, keys + first, d, scores + r * keyBlock + first);
        }
    }
}

float softmaxRow(const float* scores, std::int64_t keys, float scale, float& maximum, float& sum,
                 float* probabilities) {
    auto highest = hn::Set(whole, -std::numeric_limits<float>::infinity());
    std::int64_t i = 0;
    for (; i + lanes <= keys; i += lanes) {
        highest = hn::Max(highest, hn::LoadU(whole, scores + i));
    }
    float top = hn::GetLane(hn::MaxOfLanes(whole, highest));
    for (; i < keys; ++i) {
        top = std::max(top, scores[i]);
    }
    const float newMaximum = std::max(maximum, scale * top);
    auto totals = hn::Zero(whole);
    float rest = 0.0f;
    forLanes(keys, [&](auto d, std::int64_t at) HWY_ATTR {
        const auto p = exp2(d, hn::MulSub(hn::LoadU(d, scores + at), hn::Set(d, scale), hn::Set(d, newMaximum)));
        hn::StoreU(p, d, probabilities + at);
        if constexpr (std::is_same_v<decltype(d), hn::ScalableTag<float>>) {
            totals = hn::Add(totals, p);
        } else {
            rest += hn::GetLane(p);
        }
    });
    const float factor = std::exp2(maximum - newMaximum);
    sum = sum * factor + hn::GetLane(hn::SumOfLanes(whole, totals)) + rest;
    maximum = newMaximum;
    return factor;
}

template <int Rows, int Vectors>
HWY_INLINE void valueTile(const float* probabilities, const float* values, std::int64_t keys, std::int64_t dPadded,
                          const float* factors, float* results) {
    hn::Vec<decltype(whole)> sums[Rows][Vectors];
    for (int r = 0; r < Rows; ++r) {
        for (int c = 0; c < Vectors; ++c) {
            sums[r][c] = hn::Mul(hn::LoadU(whole, results + r * dPadded + c * lanes), hn::Set(whole, factors[r]));
        }
    }
    for (std::int64_t key = 0; key < keys; ++key) {
        for (int c = 0; c < Vectors; ++c) {
            const auto v = hn::LoadU(whole, values + key * dPadded + c * lanes);
            for (int r = 0; r < Rows; ++r) {
                sums[r][c] = hn::MulAdd(hn::Set(whole, probabilities[r * keyBlock + key]), v, sums[r][c]);
            }
        }
    }
    for (int r = 0; r < Rows; ++r) {
        for (int c = 0; c < Vectors; ++c) {
            hn::StoreU(sums[r][c], whole, results + r * dPadded + c * lanes);
        }
    }
}

template <int Vectors>
HWY_INLINE void valueRows(std::int64_t rows, const float* probabilities, const float* values, std::int64_t keys,
                          std::int64_t dPadded, const float* factors, float* results) {
    std::int64_t r = 0;
    for (; r + tileRows <= rows; r += tileRows) {
        valueTile<tileRows, Vectors>(probabilities + r * keyBlock, values, keys, dPadded, factors + r,
                                     results + r * dPadded);
    }
    for (; r < rows; ++r) {
        valueTile<1, Vectors>(probabilities + r * keyBlock, values, keys, dPadded, factors + r, results + r * dPadded);
    }
}

void addValues(std::int64_t rows, const float* probabilities, const float* values, std::int64_t keys,
               std::int64_t dPadded, const float* factors, float* results) {
    std::int64_t c = 0;
    for (; c + tileVectors * lanes <= dPadded; c += tileVectors * lanes) {
        valueRows<tileVectors>(rows, probabilities, values + c, keys, dPadded, factors, results + c);
    }
    if (c + 2 * lanes <= dPadded) {
        valueRows<2>(rows, probabilities, values + c, keys, dPadded, factors, results + c);
        c += 2 * lanes;
    }
    if (c < dPadded) {
        valueRows<1>(rows, probabilities, values + c, keys, dPadded, factors, results + c);
    }
}

template <typename T>
void writeRow(const float* results, float sum, std::int64_t d, T* out) {
    forLanes(d, [&](auto tag, std::int64_t i)
                    HWY_ATTR { store(tag, hn::Div(hn::LoadU(tag, results + i), hn::Set(tag, sum)), out + i); });
}

void widenRow(const Bf16* q, std::int64_t d, float* wide) {
    forLanes(d, [&](auto tag, std::int64_t i) HWY_ATTR { store(tag, load(tag, q + i), wide + i); });
}

// Highway's table of functions wants one name for each combination of types.
void writeRowF(const float* results, float sum, std::int64_t d, float* out) {
    writeRow(results, sum, d, out);
}
void writeRowB(const float* results, float sum, std::int64_t d, Bf16* out) {
    writeRow(results, sum, d, out);
}

} // namespace latelier::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace latelier {

HWY_EXPORT(scoreRows);
HWY_EXPORT(softmaxRow);
HWY_EXPORT(addValues);
HWY_EXPORT(writeRowF);
HWY_EXPORT(writeRowB);
HWY_EXPORT(widenRow);

namespace tiles {

void scoreRows(std::int64_t rows, const float* q, std::int64_t stride, const float* keys, std::int64_t d,
               float* scores) {
    HWY_DYNAMIC_DISPATCH(scoreRows)(rows, q, stride, keys, d, scores);
}
float softmaxRow(const float* scores, std::int64_t keys, float scale, float& maximum, float& sum,
                 float* probabilities) {
    return HWY_DYNAMIC_DISPATCH(softmaxRow)(scores, keys, scale, maximum, sum, probabilities);
}
void addValues(std::int64_t rows, const float* probabilities, const float* values, std::int64_t keys,
               std::int64_t dPadded, const float* factors, float* results) {
    HWY_DYNAMIC_DISPATCH(addValues)
    (rows, probabilities, values, keys, dPadded, factors, results);
}
void writeRow(const float* results, float sum, std::int64_t d, float* out) {
    HWY_DYNAMIC_DISPATCH(writeRowF)(results, sum, d, out);
}
void writeRow(const float* results, float sum, std::int64_t d, Bf16* out) {
    HWY_DYNAMIC_DISPATCH(writeRowB)(results, sum, d, out);
}
void widenRow(const Bf16* q, std::int64_t d, float* wide) {
    HWY_DYNAMIC_DISPATCH(widenRow)(q, d, wide);
}

} // namespace tiles
} // namespace latelier
#endif
