#pragma once

#include "core/kernels/Checkpoint.h"
#include "core/kernels/Linear.h"
#include "core/kernels/Norms.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace latelier {

/// Sees the queries [B, N, heads * d] and keys [B or 1, M, heads * d] of a cross-attention. It must not change them.
using AttentionWatch = std::function<void(const at::Tensor& query, const at::Tensor& key, int heads)>;

/// What the cross-attention layers need of a prompt: keys and values per layer [B, N, width], computed once per prompt.
struct CrossAttentionContext {
    std::vector<at::Tensor> keys;
    std::vector<at::Tensor> values;
    AttentionWatch watch; ///< told of every layer; may be empty
};

struct AttentionConfig {
    int width = 0;
    int contextWidth = 0; ///< of what keys and values are made from; the same as `width` in self-attention
    int heads = 1;
    Linear::Bias bias = Linear::Bias::No; ///< of queries, keys and values; the output always has one
    bool causal = false;
};

/// The names of an attention's four projections.
struct AttentionNames {
    const char* query = "to_q";
    const char* key = "to_k";
    const char* value = "to_v";
    const char* output = "to_out.0";
};

/// Multi-head attention with its projections.
class AttentionLayer {
public:
    /// Throws Error{BadModel} when the heads do not divide the width.
    AttentionLayer(const AttentionConfig& config, WeightStore& weights, const std::string& prefix,
                   const AttentionNames& names = {});

    /// residual + self-attention of x [B, N, width].
    at::Tensor operator()(const at::Tensor& x, const at::Tensor& residual, const Checkpoint& checkpoint = {}) const;
    /// residual + attention of x to given keys and values, whose batch is x's or 1.
    at::Tensor operator()(const at::Tensor& x, const at::Tensor& residual, const at::Tensor& key,
                          const at::Tensor& value, const AttentionWatch& watch = {},
                          const Checkpoint& checkpoint = {}) const;

    at::Tensor key(const at::Tensor& context) const { return key_(context); }
    at::Tensor value(const at::Tensor& context) const { return value_(context); }

private:
    /// Attention without its projections, in parts of the queries where all of them at once would take too long.
    at::Tensor attend(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value,
                      const Checkpoint& checkpoint) const;

    int heads_;
    bool causal_;
    Linear query_;
    Linear key_;
    Linear value_;
    Linear output_;
};

/// The tokens of a picture as they lie in it, and how many of them self-attention merges into others (TokenMerging.h).
struct MergedArea {
    std::int64_t height = 0;
    std::int64_t width = 0;
    std::int64_t merged = 0;
};

/// Self-attention, cross-attention and a gated feed-forward, each after a layer norm and with a residual; diffusers'
/// BasicTransformerBlock.
class TransformerBlock {
public:
    TransformerBlock(int width, int heads, int contextWidth, WeightStore& weights, const std::string& prefix);

    /// x [B, N, width]; key, value and watch are the cross-attention's.
    at::Tensor operator()(at::Tensor x, const MergedArea& area, const at::Tensor& key, const at::Tensor& value,
                          const AttentionWatch& watch, const Checkpoint& checkpoint) const;

    const AttentionLayer& crossAttention() const { return crossAttention_; }

private:
    /// x and what self-attention adds to it.
    at::Tensor attendToSelf(const at::Tensor& x, const MergedArea& area, const Checkpoint& checkpoint) const;

    LayerNorm norm1_;
    AttentionLayer selfAttention_;
    LayerNorm norm2_;
    AttentionLayer crossAttention_;
    LayerNorm norm3_;
    Linear gateProjection_;
    Linear outputProjection_;
};

struct SpatialTransformerConfig {
    int channels = 0;
    int heads = 8;
    int depth = 1;
    int contextWidth = 768;
    bool linearProjection = false;
    int normGroups = 32;
};

/// Transformer blocks over the pixels of [B, C, H, W], with a norm and projections around them and a residual;
/// diffusers' Transformer2DModel.
class SpatialTransformer {
public:
    SpatialTransformer(const SpatialTransformerConfig& config, WeightStore& weights, const std::string& prefix);

    /// Appends the keys and values of its cross-attentions, first block first.
    void prepare(const at::Tensor& context, CrossAttentionContext& prepared) const;

    /// `first` is where in `context` the entries of its first block stand; self-attention merges that share of the
    /// tokens.
    at::Tensor operator()(const at::Tensor& x, const CrossAttentionContext& context, std::size_t first,
                          const Checkpoint& checkpoint, double tokenMerging = 0) const;

    std::size_t depth() const { return blocks_.size(); }

private:
    GroupNorm norm_;
    Linear projectionIn_;
    std::vector<TransformerBlock> blocks_;
    Linear projectionOut_;
};

/// [B, C, H, W] channels-last -> [B, H * W, C], without a copy.
at::Tensor pixelsAsTokens(const at::Tensor& x);
/// The way back, to channels-last [B, C, height, width].
at::Tensor tokensAsPixels(const at::Tensor& tokens, std::int64_t height, std::int64_t width);

} // namespace latelier
