#include "core/networks/Transformer.h"

#include "core/base/Error.h"
#include "core/kernels/Activations.h"
#include "core/kernels/Attention.h"
#include "core/networks/TokenMerging.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace latelier {

AttentionLayer::AttentionLayer(const AttentionConfig& config, WeightStore& weights, const std::string& prefix,
                               const AttentionNames& names)
    : heads_(config.heads), causal_(config.causal),
      query_(weights, prefix + names.query, config.width, config.width, config.bias),
      key_(weights, prefix + names.key, config.contextWidth, config.width, config.bias),
      value_(weights, prefix + names.value, config.contextWidth, config.width, config.bias),
      output_(weights, prefix + names.output, config.width, config.width) {
    if (config.heads < 1 || config.width % config.heads != 0) {
        throw Error(ErrorKind::BadModel, Sentence("The attention %1 is %2 wide, which %3 heads do not divide.", prefix,
                                                  config.width, config.heads));
    }
}

at::Tensor AttentionLayer::operator()(const at::Tensor& x, const at::Tensor& residual,
                                      const Checkpoint& checkpoint) const {
    return output_(attend(query_(x), key_(x), value_(x), checkpoint), {.addend = residual});
}

at::Tensor AttentionLayer::operator()(const at::Tensor& x, const at::Tensor& residual, const at::Tensor& key,
                                      const at::Tensor& value, const AttentionWatch& watch,
                                      const Checkpoint& checkpoint) const {
    const at::Tensor query = query_(x);
    if (watch) {
        watch(query, key, heads_);
    }
    const auto asBatch = [&](const at::Tensor& t) { return t.expand({query.size(0), -1, -1}); };
    return output_(attend(query, asBatch(key), asBatch(value), checkpoint), {.addend = residual});
}

at::Tensor AttentionLayer::attend(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value,
                                  const Checkpoint& checkpoint) const {
    // Attention computes at about half the rate of products of matrices.
    constexpr double most = flopsBetweenChecks / 2;
    const double flopsPerQuery = 4.0 * static_cast<double>(key.numel());
    const std::int64_t queries = query.size(1);
    const std::int64_t atOnce = partsAtOnce(queries, flopsPerQuery, most);
    if (causal_ || atOnce == queries) {
        reach(checkpoint);
        return attention(query, key, value, heads_, causal_);
    }
    std::vector<at::Tensor> parts;
    for (std::int64_t first = 0; first < queries; first += atOnce) {
        reach(checkpoint);
        const at::Tensor some = query.narrow(1, first, std::min(atOnce, queries - first));
        parts.push_back(attention(some, key, value, heads_));
    }
    return at::cat(parts, 1);
}

TransformerBlock::TransformerBlock(int width, int heads, int contextWidth, WeightStore& weights,
                                   const std::string& prefix)
    : norm1_(weights, prefix + "norm1", width), selfAttention_({width, width, heads}, weights, prefix + "attn1."),
      norm2_(weights, prefix + "norm2", width),
      crossAttention_({width, contextWidth, heads}, weights, prefix + "attn2."),
      norm3_(weights, prefix + "norm3", width), gateProjection_(weights, prefix + "ff.net.0.proj", width, 8 * width),
      outputProjection_(weights, prefix + "ff.net.2", 4 * width, width) {}

at::Tensor TransformerBlock::attendToSelf(const at::Tensor& x, const MergedArea& area,
                                          const Checkpoint& checkpoint) const {
    if (area.merged == 0) {
        return selfAttention_(norm1_(x), x, checkpoint);
    }
    const TokenGroups groups = groupTokens(x, area.height, area.width, area.merged, checkpoint);
    return x + unmergeTokens(selfAttention_(mergeTokens(norm1_(x), groups), {}, checkpoint), groups);
}

at::Tensor TransformerBlock::operator()(at::Tensor x, const MergedArea& area, const at::Tensor& key,
                                        const at::Tensor& value, const AttentionWatch& watch,
                                        const Checkpoint& checkpoint) const {
    x = attendToSelf(x, area, checkpoint);
    x = crossAttention_(norm2_(x), x, key, value, watch, checkpoint);
    reach(checkpoint);
    return outputProjection_(geglu(gateProjection_(norm3_(x))), {.addend = x});
}

SpatialTransformer::SpatialTransformer(const SpatialTransformerConfig& config, WeightStore& weights,
                                       const std::string& prefix)
    : norm_(weights, prefix + "norm", config.channels, config.normGroups, 1e-6),
      projectionIn_(weights, prefix + "proj_in", config.channels, config.channels, Linear::Bias::Yes,
                    config.linearProjection ? Linear::Stored::Matrix : Linear::Stored::Convolution),
      projectionOut_(weights, prefix + "proj_out", config.channels, config.channels, Linear::Bias::Yes,
                     config.linearProjection ? Linear::Stored::Matrix : Linear::Stored::Convolution) {
    for (int i = 0; i < config.depth; ++i) {
        blocks_.emplace_back(config.channels, config.heads, config.contextWidth, weights,
                             prefix + "transformer_blocks." + std::to_string(i) + ".");
    }
}

void SpatialTransformer::prepare(const at::Tensor& context, CrossAttentionContext& prepared) const {
    for (const TransformerBlock& block : blocks_) {
        prepared.keys.push_back(block.crossAttention().key(context));
        prepared.values.push_back(block.crossAttention().value(context));
    }
}

at::Tensor SpatialTransformer::operator()(const at::Tensor& x, const CrossAttentionContext& context, std::size_t first,
                                          const Checkpoint& checkpoint, double tokenMerging) const {
    const MergedArea area{x.size(2), x.size(3), mergedTokens(x.size(2), x.size(3), tokenMerging)};
    at::Tensor tokens = projectionIn_(pixelsAsTokens(norm_(x)), {.result = x.scalar_type()});
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        reach(checkpoint);
        tokens = blocks_[i](tokens, area, context.keys.at(first + i), context.values.at(first + i), context.watch,
                            checkpoint);
    }
    return tokensAsPixels(projectionOut_(tokens, {.addend = pixelsAsTokens(x)}), x.size(2), x.size(3));
}

at::Tensor pixelsAsTokens(const at::Tensor& x) {
    return x.permute({0, 2, 3, 1}).flatten(1, 2);
}

at::Tensor tokensAsPixels(const at::Tensor& tokens, std::int64_t height, std::int64_t width) {
    return tokens.unflatten(1, {height, width}).permute({0, 3, 1, 2});
}

} // namespace latelier
