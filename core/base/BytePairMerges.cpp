#include "core/base/BytePairMerges.h"

#include <functional>
#include <queue>
#include <utility>

namespace latelier {

BytePairMerges::Symbol BytePairMerges::intern(std::string_view symbol) {
    const auto [found, isNew] = numbers_.try_emplace(std::string(symbol), static_cast<Symbol>(names_.size()));
    if (isNew)
        names_.emplace_back(symbol);
    return found->second;
}

void BytePairMerges::add(std::string_view left, std::string_view right) {
    const auto rank = static_cast<std::int32_t>(merges_.size());
    const Symbol first = intern(left), second = intern(right);
    merges_.try_emplace(key(first, second), Merge{rank, intern(std::string(left) += right)});
}

std::vector<BytePairMerges::Symbol> BytePairMerges::apply(std::vector<Symbol> symbols) const {
    // The symbols form a linked list; the queue holds the pairs that can be merged, lowest rank first, then leftmost.
    constexpr std::int32_t none = -1;
    const auto count = static_cast<std::int32_t>(symbols.size());
    std::vector<std::int32_t> next(symbols.size()), previous(symbols.size());
    for (std::int32_t i = 0; i < count; ++i) {
        next[i] = i + 1 < count ? i + 1 : none;
        previous[i] = i - 1;
    }
    using Candidate = std::pair<std::int32_t, std::int32_t>; // rank, position of the left symbol
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;
    const auto find = [&](std::int32_t at) -> const Merge* {
        if (at == none || next[at] == none)
            return nullptr;
        const auto found = merges_.find(key(symbols[at], symbols[next[at]]));
        return found == merges_.end() ? nullptr : &found->second;
    };
    const auto offer = [&](std::int32_t at) {
        if (const Merge* merge = find(at))
            queue.emplace(merge->rank, at);
    };
    for (std::int32_t i = 0; i < count; ++i)
        offer(i);

    constexpr Symbol merged = -1;
    std::vector<std::int32_t> round;
    while (!queue.empty()) {
        // All pairs of one rank are merged before a pair that this makes possible is looked at.
        const std::int32_t rank = queue.top().first;
        round.clear();
        for (; !queue.empty() && queue.top().first == rank; queue.pop())
            round.push_back(queue.top().second);
        for (const std::int32_t at : round) {
            const Merge* merge = symbols[at] == merged ? nullptr : find(at);
            if (!merge || merge->rank != rank)
                continue;
            const std::int32_t gone = next[at];
            symbols[at] = merge->result;
            symbols[gone] = merged;
            next[at] = next[gone];
            if (next[at] != none)
                previous[next[at]] = at;
            offer(at);
            offer(previous[at]);
        }
    }
    std::erase(symbols, merged);
    return symbols;
}

} // namespace latelier
