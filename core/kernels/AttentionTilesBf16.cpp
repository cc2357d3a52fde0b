#include "core/kernels/AttentionTilesBf16.h"

#include <algorithm>
#include <cmath>
#include <limits>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)

#include <immintrin.h>

namespace latelier::tiles {

// GCC 12 warns of the deliberately undefined values in its own intrinsics (GCC bug 105593).
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16,fma")

namespace {

inline __m512 dot(__m512 sum, __m512i a, __m512i b) {
    return _mm512_dpbf16_ps(sum, reinterpret_cast<__m512bh>(a), reinterpret_cast<__m512bh>(b));
}

inline __m512i broadcastPair(const Bf16* pair) {
    std::int32_t bits;
    __builtin_memcpy(&bits, pair, sizeof bits);
    return _mm512_set1_epi32(bits);
}

/// Scores of `Rows` queries and one group of 64 keys.
template <int Rows>
void scoreTile(const Bf16* q, std::int64_t stride, const Bf16* keys, std::int64_t d, float* scores) {
    __m512 sums[Rows][4];
    for (int r = 0; r < Rows; ++r) {
        for (int c = 0; c < 4; ++c) {
            sums[r][c] = _mm512_setzero_ps();
        }
    }
    for (std::int64_t pair = 0; pair < d / 2; ++pair) {
        __m512i k[4];
        for (int c = 0; c < 4; ++c) {
            k[c] = _mm512_loadu_si512(keys + (pair * keyGroup + 16 * c) * 2);
        }
        for (int r = 0; r < Rows; ++r) {
            const __m512i two = broadcastPair(q + r * stride + 2 * pair);
            for (int c = 0; c < 4; ++c) {
                sums[r][c] = dot(sums[r][c], two, k[c]);
            }
        }
    }
    for (int r = 0; r < Rows; ++r) {
        for (int c = 0; c < 4; ++c) {
            _mm512_storeu_ps(scores + r * keyBlock + 16 * c, sums[r][c]);
        }
    }
}

} // namespace

void scoreRows(std::int64_t rows, const Bf16* q, std::int64_t stride, const Bf16* keys, std::int64_t d, float* scores) {
    for (; rows >= 6; rows -= 6, q += 6 * stride, scores += 6 * keyBlock) {
        scoreTile<6>(q, stride, keys, d, scores);
    }
    for (; rows >= 1; --rows, q += stride, scores += keyBlock) {
        scoreTile<1>(q, stride, keys, d, scores);
    }
}

namespace {

/// 2^x; a polynomial of degree 4 for the fraction (relative error 3.5e-6, far below that of bf16). Keeps NaN.
inline __m512 exp2(__m512 x) {
    const __m512 f = _mm512_reduce_ps(x, _MM_FROUND_TO_NEG_INF);
    __m512 p = _mm512_set1_ps(0.01367031f);
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(0.051745f));
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(0.24160436f));
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(0.6929729f));
    p = _mm512_fmadd_ps(p, f, _mm512_set1_ps(1.0000035f));
    return _mm512_scalef_ps(p, x);
}

} // namespace

float softmaxRow(const float* scores, std::int64_t keys, float scale, float& maximum, float& sum, Bf16* probabilities) {
    const __m512 lowest = _mm512_set1_ps(-std::numeric_limits<float>::infinity());
    __m512 highest = lowest;
    for (std::int64_t i = 0; i < keys; i += 16) {
        const __mmask16 mask = keys - i >= 16 ? 0xffff : static_cast<__mmask16>((1u << (keys - i)) - 1);
        highest = _mm512_max_ps(highest, _mm512_mask_loadu_ps(lowest, mask, scores + i));
    }
    const float newMaximum = std::max(maximum, scale * _mm512_reduce_max_ps(highest));
    const __m512 offset = _mm512_set1_ps(-newMaximum);
    __m512 total = _mm512_setzero_ps();
    for (std::int64_t i = 0; i < (keys + 31) / 32 * 32; i += 16) {
        const std::int64_t left = keys - i;
        const __mmask16 mask = left >= 16 ? 0xffff : left <= 0 ? 0 : static_cast<__mmask16>((1u << left) - 1);
        const __m512 x = _mm512_fmadd_ps(_mm512_loadu_ps(scores + i), _mm512_set1_ps(scale), offset);
        const __m512 p = _mm512_maskz_mov_ps(mask, exp2(x));
        total = _mm512_add_ps(total, p);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(probabilities + i),
                            reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(p)));
    }
    const float factor = std::exp2(maximum - newMaximum);
    sum = sum * factor + _mm512_reduce_add_ps(total);
    maximum = newMaximum;
    return factor;
}

namespace {

/// results = results * factor + probabilities * values for `Rows` queries and 16 * `Vectors` channels. A factor of 0
/// stands for no results yet.
template <int Rows, int Vectors>
void valueTile(const Bf16* probabilities, const Bf16* values, std::int64_t pairs, std::int64_t dPadded,
               const float* factors, float* results) {
    __m512 sums[Rows][Vectors];
    for (int r = 0; r < Rows; ++r) {
        for (int c = 0; c < Vectors; ++c) {
            sums[r][c] = _mm512_mul_ps(_mm512_loadu_ps(results + r * dPadded + 16 * c), _mm512_set1_ps(factors[r]));
        }
    }
    for (std::int64_t pair = 0; pair < pairs; ++pair) {
        __m512i v[Vectors];
        for (int c = 0; c < Vectors; ++c) {
            v[c] = _mm512_loadu_si512(values + (pair * dPadded + 16 * c) * 2);
        }
        for (int r = 0; r < Rows; ++r) {
            const __m512i two = broadcastPair(probabilities + r * keyBlock + 2 * pair);
            for (int c = 0; c < Vectors; ++c) {
                sums[r][c] = dot(sums[r][c], two, v[c]);
            }
        }
    }
    for (int r = 0; r < Rows; ++r) {
        for (int c = 0; c < Vectors; ++c) {
            _mm512_storeu_ps(results + r * dPadded + 16 * c, sums[r][c]);
        }
    }
}

template <int Rows, int Vectors>
void valueRows(std::int64_t rows, const Bf16* probabilities, const Bf16* values, std::int64_t pairs,
               std::int64_t dPadded, const float* factors, float* results) {
    std::int64_t r = 0;
    for (; r + Rows <= rows; r += Rows) {
        valueTile<Rows, Vectors>(probabilities + r * keyBlock, values, pairs, dPadded, factors + r,
                                 results + r * dPadded);
    }
    for (; r < rows; ++r) {
        valueTile<1, Vectors>(probabilities + r * keyBlock, values, pairs, dPadded, factors + r, results + r * dPadded);
    }
}

} // namespace

/// The channels in vectors of 16, as many at a time as the registers hold.
void addValues(std::int64_t rows, const Bf16* probabilities, const Bf16* values, std::int64_t pairs,
               std::int64_t dPadded, const float* factors, float* results) {
    for (std::int64_t c = 0; c < dPadded;) {
        const std::int64_t left = (dPadded - c) / 16;
        const std::int64_t vectors = left == 5 ? 5 : left >= 10 ? 5 : std::min<std::int64_t>(left, 4);
        const auto run = vectors == 5   ? valueRows<5, 5>
                         : vectors == 4 ? valueRows<6, 4>
                         : vectors == 3 ? valueRows<8, 3>
                         : vectors == 2 ? valueRows<8, 2>
                                        : valueRows<8, 1>;
        run(rows, probabilities, values + 2 * c, pairs, dPadded, factors, results + c);
        c += 16 * vectors;
    }
}

#pragma GCC pop_options
#pragma GCC diagnostic pop

bool computesBf16() {
    static const bool supported = __builtin_cpu_supports("avx512bf16") && __builtin_cpu_supports("avx512bw") &&
                                  __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
    return supported;
}

bool computesBf16Fast() {
    static const bool fast = computesBf16() && !__builtin_cpu_is("intel");
    return fast;
}

} // namespace latelier::tiles

#else

namespace latelier::tiles {

bool computesBf16() {
    return false;
}
bool computesBf16Fast() {
    return false;
}

// Never called.
void scoreRows(std::int64_t, const Bf16*, std::int64_t, const Bf16*, std::int64_t, float*) {}
float softmaxRow(const float*, std::int64_t, float, float&, float&, Bf16*) {
    return 1.0f;
}
void addValues(std::int64_t, const Bf16*, const Bf16*, std::int64_t, std::int64_t, const float*, float*) {}

} // namespace latelier::tiles

#endif
