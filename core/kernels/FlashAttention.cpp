#include "core/kernels/FlashAttention.h"

#include "core/kernels/AttentionTiles.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define LATELIER_AVX512_BF16 1
#include <immintrin.h>
#else
#define LATELIER_AVX512_BF16 0
#endif

namespace latelier {

namespace {

// Blocks that keep scores, probabilities, keys and values of one step in a second-level cache of 1 MB.
using tiles::keyBlock;
using tiles::keyGroup;
using tiles::queryBlock;

constexpr std::int64_t roundUp(std::int64_t n, std::int64_t to) {
    return (n + to - 1) / to * to;
}

using Bf16 = std::uint16_t;

/// Keys of one head in groups of 64, the channels of a group in pairs, or one by one: [M / 64][d / pair][64][pair].
/// Padded with zeros.
template <std::int64_t pair, typename T>
void packKeys(const T* k, std::int64_t stride, std::int64_t keys, std::int64_t d, T* packed) {
    for (std::int64_t group = 0; group < keys; group += keyGroup) {
        const std::int64_t here = std::min(keyGroup, keys - group);
        for (std::int64_t i = 0; i < keyGroup; ++i) {
            for (std::int64_t c = 0; c < d; ++c) {
                packed[group * d + (c / pair * keyGroup + i) * pair + c % pair] =
                    i < here ? k[(group + i) * stride + c] : T(0);
            }
        }
    }
}

/// Values of one head with the keys in pairs, or one by one: [M / pair][dPadded][pair]. Padded with zeros.
template <std::int64_t pair, typename T>
void packValues(const T* v, std::int64_t stride, std::int64_t keys, std::int64_t d, std::int64_t dPadded, T* packed) {
    for (std::int64_t key = 0; key < roundUp(keys, keyGroup); ++key) {
        T* to = packed + key / pair * dPadded * pair + key % pair;
        for (std::int64_t i = 0; i < dPadded; ++i) {
            to[pair * i] = key < keys && i < d ? v[key * stride + i] : T(0);
        }
    }
}

/// How a block is computed in fp32, on any processor.
struct Fp32Tiles {
    using Element = float;
    static constexpr std::int64_t pair = 1;    ///< channels of keys, or values, that are taken at once
    static constexpr std::int64_t padding = 1; ///< to a multiple of how many a row's probabilities are written
    static constexpr auto scoreRows = tiles::scoreRows;
    static constexpr auto softmaxRow = tiles::softmaxRow;
    static constexpr auto addValues = tiles::addValues;
    static constexpr auto writeRow = tiles::writeRow;
};

#if LATELIER_AVX512_BF16

// GCC 12 warns of the deliberately undefined values in its own intrinsics (GCC bug 105593).
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16,fma")

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

void scoreRows(std::int64_t rows, const Bf16* q, std::int64_t stride, const Bf16* keys, std::int64_t d, float* scores) {
    for (; rows >= 6; rows -= 6, q += 6 * stride, scores += 6 * keyBlock) {
        scoreTile<6>(q, stride, keys, d, scores);
    }
    for (; rows >= 1; --rows, q += stride, scores += keyBlock) {
        scoreTile<1>(q, stride, keys, d, scores);
    }
}

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

/// Takes the first `keys` scores of a row into its running maximum and sum, and writes their probabilities, padded with
/// zeros to a multiple of 32. Returns what the earlier results of the row are to be multiplied by. `scale` is that of
/// the exponent to base 2.
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
    for (std::int64_t i = 0; i < roundUp(keys, 32); i += 16) {
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

/// results / sum as bf16. A sum is never zero: the highest score of a row contributes 1.
void writeRow(const float* results, float sum, std::int64_t d, Bf16* out) {
    for (std::int64_t i = 0; i < d; i += 16) {
        const __mmask16 mask = d - i >= 16 ? 0xffff : static_cast<__mmask16>((1u << (d - i)) - 1);
        const __m512 y = _mm512_div_ps(_mm512_loadu_ps(results + i), _mm512_set1_ps(sum));
        _mm256_mask_storeu_epi16(out + i, mask, reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(y)));
    }
}

#pragma GCC pop_options
#pragma GCC diagnostic pop

/// How a block is computed in bf16, on a processor with AVX-512 BF16.
struct Bf16Tiles {
    using Element = Bf16;
    static constexpr std::int64_t pair = 2;
    static constexpr std::int64_t padding = 32;
    static constexpr auto scoreRows = latelier::scoreRows;
    static constexpr auto softmaxRow = latelier::softmaxRow;
    static constexpr auto addValues = latelier::addValues;
    static constexpr auto writeRow = latelier::writeRow;
};

bool computesBf16() {
    static const bool supported = __builtin_cpu_supports("avx512bf16") && __builtin_cpu_supports("avx512bw") &&
                                  __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
    return supported;
}

#else

using Bf16Tiles = Fp32Tiles; // never used

bool computesBf16() {
    return false;
}

#endif

template <typename T>
struct Scratch {
    std::vector<float> scores = std::vector<float>(queryBlock * keyBlock);
    std::vector<T> probabilities = std::vector<T>(queryBlock * keyBlock);
    std::vector<float> results;
    float maxima[queryBlock];
    float sums[queryBlock];
    float factors[queryBlock];
};

template <typename T>
struct Head {
    const T* q; ///< the first query of the block
    std::int64_t queryStride;
    const T* keys;   ///< packed
    const T* values; ///< packed
    T* out;
    std::int64_t outStride;
    std::int64_t d;
    std::int64_t dPadded;
};

/// One block of queries against all its keys. `firstQuery` is the block's position; with `causal` a query sees the keys
/// up to its own.
template <typename Tiles, typename T = typename Tiles::Element>
void attendBlock(const Head<T>& head, std::int64_t firstQuery, std::int64_t rows, std::int64_t keys, bool causal,
                 Scratch<T>& s) {
    constexpr std::int64_t pair = Tiles::pair;
    const float scale = static_cast<float>(1.4426950408889634 / std::sqrt(static_cast<double>(head.d)));
    std::fill_n(s.maxima, rows, -std::numeric_limits<float>::infinity());
    std::fill_n(s.sums, rows, 0.0f);
    s.results.assign(static_cast<std::size_t>(rows * head.dPadded), 0.0f);
    const std::int64_t seen = causal ? std::min(keys, firstQuery + rows) : keys;
    for (std::int64_t first = 0; first < seen; first += keyBlock) {
        const std::int64_t here = std::min(keyBlock, seen - first);
        for (std::int64_t group = 0; group < here; group += keyGroup) {
            Tiles::scoreRows(rows, head.q, head.queryStride, head.keys + (first + group) * head.d, head.d,
                             s.scores.data() + group);
        }
        for (std::int64_t r = 0; r < rows; ++r) {
            const std::int64_t visible = causal ? std::clamp<std::int64_t>(firstQuery + r + 1 - first, 0, here) : here;
            T* probabilities = s.probabilities.data() + r * keyBlock;
            s.factors[r] = 1.0f;
            if (visible > 0) {
                s.factors[r] = Tiles::softmaxRow(s.scores.data() + r * keyBlock, visible, scale, s.maxima[r], s.sums[r],
                                                 probabilities);
            }
            const std::int64_t written = roundUp(visible, Tiles::padding);
            std::fill(probabilities + written, probabilities + std::max(written, roundUp(here, pair)), T(0));
        }
        Tiles::addValues(rows, s.probabilities.data(), head.values + first * head.dPadded, roundUp(here, pair) / pair,
                         head.dPadded, s.factors, s.results.data());
    }
    for (std::int64_t r = 0; r < rows; ++r) {
        Tiles::writeRow(s.results.data() + r * head.dPadded, s.sums[r], head.d, head.out + r * head.outStride);
    }
}

template <typename T>
T* data(const at::Tensor& t) {
    return static_cast<T*>(t.data_ptr());
}

template <typename Tiles, typename T = typename Tiles::Element>
at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal) {
    const std::int64_t batch = q.size(0);
    const std::int64_t queries = q.size(1);
    const std::int64_t keys = k.size(1);
    const std::int64_t d = q.size(2) / heads;
    const std::int64_t dPadded = roundUp(d, 16);
    const std::int64_t keysPadded = roundUp(keys, keyGroup);
    const std::int64_t headCount = batch * heads;

    at::Tensor out = at::empty({batch, queries, q.size(2)}, q.options());
    const at::Tensor packedKeys = at::empty({headCount, keysPadded, d}, q.options());
    const at::Tensor packedValues = at::empty({headCount, keysPadded, dPadded}, q.options());
    /// Where head i of t begins.
    const auto headOf = [heads, d](const at::Tensor& t, std::int64_t i) {
        return data<T>(t) + i / heads * t.stride(0) + i % heads * d;
    };
    at::parallel_for(0, headCount, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            packKeys<Tiles::pair>(headOf(k, i), k.stride(1), keys, d, data<T>(packedKeys) + i * keysPadded * d);
            packValues<Tiles::pair>(headOf(v, i), v.stride(1), keys, d, dPadded,
                                    data<T>(packedValues) + i * keysPadded * dPadded);
        }
    });

    const std::int64_t blocks = (queries + queryBlock - 1) / queryBlock;
    at::parallel_for(0, headCount * blocks, 1, [&](std::int64_t begin, std::int64_t end) {
        Scratch<T> scratch;
        for (std::int64_t task = begin; task < end; ++task) {
            const std::int64_t i = task / blocks;
            const std::int64_t first = task % blocks * queryBlock;
            const Head<T> head{headOf(q, i) + first * q.stride(1),
                               q.stride(1),
                               data<T>(packedKeys) + i * keysPadded * d,
                               data<T>(packedValues) + i * keysPadded * dPadded,
                               headOf(out, i) + first * out.stride(1),
                               out.stride(1),
                               d,
                               dPadded};
            attendBlock<Tiles>(head, first, std::min(queryBlock, queries - first), keys, causal, scratch);
        }
    });
    return out;
}

} // namespace

bool flashAttentionSuits(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads) {
    const bool evenHead = q.size(2) / heads % 2 == 0;
    const at::ScalarType type = q.scalar_type();
    const bool computes = type == at::kBFloat16 ? computesBf16() && evenHead : type == at::kFloat;
    const auto suits = [type](const at::Tensor& t) {
        return t.device().is_cpu() && t.scalar_type() == type && (t.size(2) == 1 || t.stride(2) == 1) && t.numel() > 0;
    };
    return computes && suits(q) && suits(k) && suits(v);
}

at::Tensor flashAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal) {
    return q.scalar_type() == at::kFloat ? attend<Fp32Tiles>(q, k, v, heads, causal)
                                         : attend<Bf16Tiles>(q, k, v, heads, causal);
}

} // namespace latelier
