#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace latelier {

/// The merges of byte-pair encoding: which two neighbouring symbols become one, the earlier in the list the sooner.
/// Symbols are strings, kept as numbers.
class BytePairMerges {
public:
    using Symbol = std::int32_t;

    /// Adds a merge after those added before.
    void add(std::string_view left, std::string_view right);
    /// The symbol's number, given to it if it has none yet.
    Symbol intern(std::string_view symbol);
    const std::string& name(Symbol symbol) const { return names_[static_cast<std::size_t>(symbol)]; }
    std::size_t symbolCount() const { return names_.size(); }

    /// Merges until nothing can be merged; in O(n log n), so that a word of any length is harmless.
    std::vector<Symbol> apply(std::vector<Symbol> symbols) const;

private:
    struct Merge {
        std::int32_t rank;
        Symbol result;
    };
    static std::uint64_t key(Symbol left, Symbol right) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32 | static_cast<std::uint32_t>(right);
    }

    std::vector<std::string> names_;
    std::unordered_map<std::string, Symbol> numbers_;
    std::unordered_map<std::uint64_t, Merge> merges_;
};

} // namespace latelier
