#pragma once

#include "gallery/Gallery.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace latelier {

/// What pictures can be narrowed by. Values are texts: "512x768", "2026-11" (month), "yes"/"no", "0" to "5".
enum class Facet { Model, Sampler, Size, Month, Program, Star, Rating, Mask, Parent, Tag, Board };
constexpr int facetCount = 11;

std::string_view name(Facet facet);

enum class PictureOrder { Newest, Oldest, BestRated, Largest, Model };

struct GalleryQuery {
    /// Words (each also as the beginning of a word), "exact phrases", -words and -"phrases" to leave out; a word may be
    /// bound to one field as in "tags:portrait", "model:dream", "note:", "prompt:", "negative:".
    std::string text;
    /// Values of one facet are alternatives; different facets must all hold.
    std::map<Facet, std::vector<std::string>> facets;
    std::optional<std::int64_t> from; ///< created at or after, milliseconds since 1970
    std::optional<std::int64_t> to;   ///< created before
    bool trash = false;               ///< those in the trash instead of those in the gallery
    PictureOrder order = PictureOrder::Newest;
};

/// How many pictures each value of each facet would leave, were it chosen beside what is chosen in the other facets.
/// Values in falling order of their counts.
using FacetCounts = std::array<std::vector<std::pair<std::string, std::int64_t>>, facetCount>;

/// Finds pictures. Holds what is filtered and sorted by in memory (about 100 bytes a picture), so that only words are
/// looked up in the database; what this or another program changes is taken in by `refresh`.
/// Used by one thread, that of its gallery, which it must not outlive.
class GallerySearch {
public:
    explicit GallerySearch(Gallery& gallery);

    /// Takes in what changed since; true when something did. `find` and `facets` call it themselves.
    bool refresh();
    /// All matching pictures, in order. Throws nothing for a text that means nothing; it finds nothing.
    std::vector<PictureId> find(const GalleryQuery& query);
    FacetCounts facets(const GalleryQuery& query);
    /// When a picture that was found was made, milliseconds since 1970.
    std::int64_t created(PictureId found) const {
        return rows_[static_cast<std::size_t>(position_[static_cast<std::size_t>(found)])].created;
    }

private:
    static constexpr int singleFacets = 9; ///< those before Tag have one value for each picture

    struct Row {
        PictureId id = 0;
        std::int64_t created = 0;
        std::int64_t pixels = 0;
        std::array<std::uint32_t, singleFacets> codes{};
        std::vector<std::uint32_t> tags, boards;
        bool trashed = false;
    };
    /// Numbers for the values of a facet.
    struct Dictionary {
        std::vector<std::string> values;
        std::unordered_map<std::string, std::uint32_t> codes;
        std::uint32_t code(const std::string& value);
    };
    struct Filter;

    void load(std::int64_t afterRevision);
    void reindex();
    Row rowOf(Statement& row);
    std::optional<std::vector<char>> matches(const std::string& text);
    void mark(const std::string& expression, std::vector<char>& marks, char value);
    Filter filterFor(const GalleryQuery& query);

    Gallery& gallery_;
    std::array<Dictionary, facetCount> dictionaries_;
    std::vector<Row> rows_;              ///< newest first
    std::vector<std::int32_t> position_; ///< of an id in rows_, or -1
    std::int64_t revision_ = -1;
    std::int64_t removals_ = -1;
};

/// The two sides of a search text as FTS5 expressions; either may be empty.
struct MatchExpressions {
    std::string wanted;
    std::string unwanted;
};
MatchExpressions matchExpressions(const std::string& text);

} // namespace latelier
