#include "core/kernels/FlashAttention.h"

#include "core/kernels/AttentionTiles.h"
#include "core/kernels/AttentionTilesBf16.h"
#include "core/kernels/TensorData.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <vector>

namespace latelier {

namespace {

using loops::Bf16;
// Blocks that keep scores, probabilities, keys and values of one step in a second-level cache of 1 MB.
using tiles::keyBlock;
using tiles::keyGroup;
using tiles::queryBlock;

constexpr std::int64_t roundUp(std::int64_t n, std::int64_t to) {
    return (n + to - 1) / to * to;
}

/// A number as it is, or bf16 as fp32.
template <typename T, typename In>
T as(In x) {
    if constexpr (std::is_same_v<T, In>) {
        return x;
    } else {
        return loops::widened(x);
    }
}

/// Keys of one head in groups of 64, the channels of a group in pairs, or one by one: [M / 64][d / pair][64][pair].
/// Padded with zeros.
template <std::int64_t pair, typename In, typename T>
void packKeys(const In* k, std::int64_t stride, std::int64_t keys, std::int64_t d, T* packed) {
    for (std::int64_t group = 0; group < keys; group += keyGroup) {
        const std::int64_t here = std::min(keyGroup, keys - group);
        for (std::int64_t i = 0; i < keyGroup; ++i) {
            for (std::int64_t c = 0; c < d; ++c) {
                packed[group * d + (c / pair * keyGroup + i) * pair + c % pair] =
                    i < here ? as<T>(k[(group + i) * stride + c]) : T(0);
            }
        }
    }
}

/// Values of one head with the keys in pairs, or one by one: [M / pair][dPadded][pair]. Padded with zeros.
template <std::int64_t pair, typename In, typename T>
void packValues(const In* v, std::int64_t stride, std::int64_t keys, std::int64_t d, std::int64_t dPadded, T* packed) {
    for (std::int64_t key = 0; key < roundUp(keys, keyGroup); ++key) {
        T* to = packed + key / pair * dPadded * pair + key % pair;
        for (std::int64_t i = 0; i < dPadded; ++i) {
            to[pair * i] = key < keys && i < d ? as<T>(v[key * stride + i]) : T(0);
        }
    }
}

/// How a block is computed in fp32, on any processor.
struct Fp32Tiles {
    using Element = float;
    static constexpr std::int64_t pair = 1;    ///< channels of keys, or values, that are taken at once
    static constexpr std::int64_t padding = 1; ///< to a multiple of how many a row's probabilities are written
};

/// How a block is computed in bf16, on a processor with AVX-512 BF16.
struct Bf16Tiles {
    using Element = Bf16;
    static constexpr std::int64_t pair = 2;
    static constexpr std::int64_t padding = 32;
};

/// The blocks of one thread, computed with numbers of type T.
template <typename T>
struct Scratch {
    std::vector<T> queries; ///< where they have to be widened
    std::vector<float> scores = std::vector<float>(queryBlock * keyBlock);
    std::vector<T> probabilities = std::vector<T>(queryBlock * keyBlock);
    std::vector<float> results;
    float maxima[queryBlock];
    float sums[queryBlock];
    float factors[queryBlock];
};

/// One head of inputs of type In.
template <typename In, typename T>
struct Head {
    const In* q; ///< the first query of the block
    std::int64_t queryStride;
    const T* keys;   ///< packed
    const T* values; ///< packed
    In* out;
    std::int64_t outStride;
    std::int64_t d;
    std::int64_t dPadded;
};

/// One block of queries against all its keys. `firstQuery` is the block's position; with `causal` a query sees the keys
/// up to its own.
template <typename Tiles, typename In, typename T = typename Tiles::Element>
void attendBlock(const Head<In, T>& head, std::int64_t firstQuery, std::int64_t rows, std::int64_t keys, bool causal,
                 Scratch<T>& s) {
    constexpr std::int64_t pair = Tiles::pair;
    const float scale = static_cast<float>(1.4426950408889634 / std::sqrt(static_cast<double>(head.d)));
    std::fill_n(s.maxima, rows, -std::numeric_limits<float>::infinity());
    std::fill_n(s.sums, rows, 0.0f);
    s.results.assign(static_cast<std::size_t>(rows * head.dPadded), 0.0f);
    const T* q;
    std::int64_t queryStride = head.queryStride;
    if constexpr (std::is_same_v<In, T>) {
        q = head.q;
    } else {
        queryStride = head.d;
        s.queries.resize(static_cast<std::size_t>(rows * head.d));
        for (std::int64_t r = 0; r < rows; ++r) {
            tiles::widenRow(head.q + r * head.queryStride, head.d, s.queries.data() + r * head.d);
        }
        q = s.queries.data();
    }
    const std::int64_t seen = causal ? std::min(keys, firstQuery + rows) : keys;
    for (std::int64_t first = 0; first < seen; first += keyBlock) {
        const std::int64_t here = std::min(keyBlock, seen - first);
        for (std::int64_t group = 0; group < here; group += keyGroup) {
            tiles::scoreRows(rows, q, queryStride, head.keys + (first + group) * head.d, head.d,
                             s.scores.data() + group);
        }
        for (std::int64_t r = 0; r < rows; ++r) {
            const std::int64_t visible = causal ? std::clamp<std::int64_t>(firstQuery + r + 1 - first, 0, here) : here;
            T* probabilities = s.probabilities.data() + r * keyBlock;
            s.factors[r] = 1.0f;
            if (visible > 0) {
                s.factors[r] = tiles::softmaxRow(s.scores.data() + r * keyBlock, visible, scale, s.maxima[r], s.sums[r],
                                                 probabilities);
            }
            const std::int64_t written = roundUp(visible, Tiles::padding);
            std::fill(probabilities + written, probabilities + std::max(written, roundUp(here, pair)), T(0));
        }
        tiles::addValues(rows, s.probabilities.data(), head.values + first * head.dPadded, roundUp(here, pair) / pair,
                         head.dPadded, s.factors, s.results.data());
    }
    for (std::int64_t r = 0; r < rows; ++r) {
        tiles::writeRow(s.results.data() + r * head.dPadded, s.sums[r], head.d, head.out + r * head.outStride);
    }
}

template <typename Tiles, typename In>
at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal) {
    using T = typename Tiles::Element;
    const std::int64_t batch = q.size(0);
    const std::int64_t queries = q.size(1);
    const std::int64_t keys = k.size(1);
    const std::int64_t d = q.size(2) / heads;
    const std::int64_t dPadded = roundUp(d, 16);
    const std::int64_t keysPadded = roundUp(keys, keyGroup);
    const std::int64_t headCount = batch * heads;

    at::Tensor out = at::empty({batch, queries, q.size(2)}, q.options());
    const auto packed = q.options().dtype(std::is_same_v<T, float> ? at::kFloat : at::kBFloat16);
    const at::Tensor packedKeys = at::empty({headCount, keysPadded, d}, packed);
    const at::Tensor packedValues = at::empty({headCount, keysPadded, dPadded}, packed);
    /// Where head i of t begins.
    const auto headOf = [heads, d](const at::Tensor& t, std::int64_t i) {
        return dataOf<In>(t) + i / heads * t.stride(0) + i % heads * d;
    };
    at::parallel_for(0, headCount, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            packKeys<Tiles::pair>(headOf(k, i), k.stride(1), keys, d, dataOf<T>(packedKeys) + i * keysPadded * d);
            packValues<Tiles::pair>(headOf(v, i), v.stride(1), keys, d, dPadded,
                                    dataOf<T>(packedValues) + i * keysPadded * dPadded);
        }
    });

    const std::int64_t blocks = (queries + queryBlock - 1) / queryBlock;
    at::parallel_for(0, headCount * blocks, 1, [&](std::int64_t begin, std::int64_t end) {
        Scratch<T> scratch;
        for (std::int64_t task = begin; task < end; ++task) {
            const std::int64_t i = task / blocks;
            const std::int64_t first = task % blocks * queryBlock;
            const Head<In, T> head{headOf(q, i) + first * q.stride(1),
                                   q.stride(1),
                                   dataOf<T>(packedKeys) + i * keysPadded * d,
                                   dataOf<T>(packedValues) + i * keysPadded * dPadded,
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

bool flashAttentionSuits(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v) {
    const at::ScalarType type = q.scalar_type();
    const auto suits = [type](const at::Tensor& t) {
        return t.device().is_cpu() && t.scalar_type() == type && (t.size(2) == 1 || t.stride(2) == 1) && t.numel() > 0;
    };
    return (type == at::kFloat || type == at::kBFloat16) && suits(q) && suits(k) && suits(v);
}

at::Tensor flashAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal) {
    if (q.scalar_type() == at::kFloat) {
        return attend<Fp32Tiles, float>(q, k, v, heads, causal);
    }
    const bool evenHead = q.size(2) / heads % 2 == 0;
    return tiles::computesBf16Fast() && evenHead ? attend<Bf16Tiles, Bf16>(q, k, v, heads, causal)
                                                 : attend<Fp32Tiles, Bf16>(q, k, v, heads, causal);
}

at::Tensor flashAttentionInBf16(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal) {
    return attend<Bf16Tiles, Bf16>(q, k, v, heads, causal);
}

} // namespace latelier
