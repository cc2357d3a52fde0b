#include "core/networks/TokenMerging.h"

#include "core/kernels/Linear.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <tuple>
#include <vector>

namespace latelier {

namespace {

constexpr std::int64_t likenessesAtOnce = 1 << 21;

/// For each of `from` [B, S, C] the one of `to` [B, D, C] with the greatest product: products and places [B, S].
std::tuple<at::Tensor, at::Tensor> mostAlike(const at::Tensor& from, const at::Tensor& to,
                                             const Checkpoint& checkpoint) {
    const std::int64_t rows = std::max<std::int64_t>(1, likenessesAtOnce / to.size(1));
    std::vector<at::Tensor> likenesses;
    std::vector<at::Tensor> places;
    for (std::int64_t picture = 0; picture < from.size(0); ++picture) {
        const Linear products(to[picture], {}, /*int8=*/false);
        for (const at::Tensor& some : from[picture].split(rows)) {
            const auto [likeness, place] = products(some, {.checkpoint = checkpoint}).max(-1);
            likenesses.push_back(likeness);
            places.push_back(place);
        }
    }
    const std::vector<std::int64_t> sizes = {from.size(0), from.size(1)};
    return {at::cat(likenesses).view(sizes), at::cat(places).view(sizes)};
}

/// The groups of all pictures in one row [B * N], numbered through.
at::Tensor numberedThrough(const TokenGroups& groups) {
    const at::Tensor pictures = at::arange(groups.groupOf.size(0), groups.groupOf.options());
    return (groups.groupOf + pictures.unsqueeze(1) * groups.count).flatten();
}

} // namespace

std::int64_t mergedTokens(std::int64_t height, std::int64_t width, double share) {
    const std::int64_t tokens = height * width;
    const std::int64_t squares = ((height + 1) / 2) * ((width + 1) / 2);
    return std::min(static_cast<std::int64_t>(static_cast<double>(tokens) * share), tokens - squares);
}

TokenGroups groupTokens(const at::Tensor& x, std::int64_t height, std::int64_t width, std::int64_t merged,
                        const Checkpoint& checkpoint) {
    const std::int64_t pictures = x.size(0);
    const std::int64_t tokens = x.size(1);
    const at::TensorOptions whole = x.options().dtype(at::kLong);
    TokenGroups groups{at::empty({pictures, tokens}, whole), tokens - merged};
    if (x.is_meta()) {
        return groups;
    }
    if (merged == 0) {
        groups.groupOf.copy_(at::arange(tokens, whole));
        return groups;
    }
    at::Tensor isFirst = at::zeros({height, width}, x.options().dtype(at::kBool));
    isFirst.slice(0, 0, height, 2).slice(1, 0, width, 2).fill_(true);
    const at::Tensor firsts = isFirst.flatten().nonzero().flatten();
    const at::Tensor others = isFirst.logical_not().flatten().nonzero().flatten();

    at::Tensor directions = x.to(at::kFloat);
    directions = directions / directions.norm(2, -1, /*keepdim=*/true).clamp_min(1e-12);
    const auto [likeness, place] =
        mostAlike(directions.index_select(1, others), directions.index_select(1, firsts), checkpoint);
    const at::Tensor order = std::get<1>(at::sort(likeness, /*stable=*/true, -1, /*descending=*/true));
    const at::Tensor gone = order.narrow(1, 0, merged);
    const at::Tensor kept = order.narrow(1, merged, others.numel() - merged);

    // The first groups are those of the squares' firsts, in their order; who stays alone comes after.
    at::Tensor groupOfOthers = at::empty_like(order);
    groupOfOthers.scatter_(1, gone, place.gather(1, gone));
    groupOfOthers.scatter_(1, kept, at::arange(firsts.numel(), groups.count, whole).expand_as(kept));
    groups.groupOf.index_copy_(1, firsts, at::arange(firsts.numel(), whole).expand({pictures, -1}));
    groups.groupOf.index_copy_(1, others, groupOfOthers);
    return groups;
}

at::Tensor mergeTokens(const at::Tensor& x, const TokenGroups& groups) {
    const std::int64_t pictures = x.size(0);
    const std::int64_t width = x.size(2);
    if (x.is_meta()) {
        return at::empty({pictures, groups.count, width}, x.options());
    }
    const at::Tensor groupOf = numberedThrough(groups);
    const at::Tensor tokens = x.to(at::kFloat).reshape({-1, width});
    at::Tensor sums = at::zeros({pictures * groups.count, width}, tokens.options());
    at::Tensor members = at::zeros({pictures * groups.count}, tokens.options());
    sums.index_add_(0, groupOf, tokens);
    members.index_add_(0, groupOf, at::ones_like(groupOf, tokens.options()));
    return (sums / members.unsqueeze(1)).to(x.scalar_type()).view({pictures, groups.count, width});
}

at::Tensor unmergeTokens(const at::Tensor& merged, const TokenGroups& groups) {
    const std::int64_t width = merged.size(2);
    const std::vector<std::int64_t> sizes = {groups.groupOf.size(0), groups.groupOf.size(1), width};
    if (merged.is_meta()) {
        return at::empty(sizes, merged.options());
    }
    return merged.reshape({-1, width}).index_select(0, numberedThrough(groups)).view(sizes);
}

} // namespace latelier
