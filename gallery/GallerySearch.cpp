#include "gallery/GallerySearch.h"

#include <algorithm>
#include <ctime>

namespace latelier {
namespace {

int index(Facet facet) {
    return static_cast<int>(facet);
}

constexpr std::array facetNames{"model",  "sampler", "size",   "month", "program", "star",
                                "rating", "mask",    "parent", "tag",   "board"};

std::string monthOf(std::int64_t milliseconds) {
    const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    char text[16];
    return std::string(text, std::strftime(text, sizeof text, "%Y-%m", &parts));
}

const char* yesOrNo(bool value) {
    return value ? "yes" : "no";
}

} // namespace

std::string_view name(Facet facet) {
    return facetNames[static_cast<std::size_t>(index(facet))];
}

std::uint32_t GallerySearch::Dictionary::code(const std::string& value) {
    const auto [found, fresh] = codes.try_emplace(value, static_cast<std::uint32_t>(values.size()));
    if (fresh)
        values.push_back(value);
    return found->second;
}

/// A query in numbers: for each facet which codes are allowed; an empty list allows all.
struct GallerySearch::Filter {
    std::array<std::vector<char>, facetCount> allowed;
    std::array<bool, facetCount> active{};
    std::optional<std::vector<char>> marks;
    std::optional<std::int64_t> from, to;
    bool trash = false;

    bool allows(int facet, std::uint32_t code) const {
        const auto& list = allowed[static_cast<std::size_t>(facet)];
        return code < list.size() && list[code];
    }
    bool allowsAny(int facet, const std::vector<std::uint32_t>& codes) const {
        return std::any_of(codes.begin(), codes.end(), [&](std::uint32_t code) { return allows(facet, code); });
    }
    bool passesBasics(const Row& row, std::size_t position) const {
        return row.trashed == trash && (!marks || (*marks)[position] == 1) && (!from || row.created >= *from) &&
               (!to || row.created < *to);
    }
    bool passes(const Row& row, int facet) const {
        if (!active[static_cast<std::size_t>(facet)])
            return true;
        if (facet < singleFacets)
            return allows(facet, row.codes[static_cast<std::size_t>(facet)]);
        return allowsAny(facet, facet == index(Facet::Tag) ? row.tags : row.boards);
    }
};

GallerySearch::GallerySearch(Gallery& gallery) : gallery_(gallery) {
    refresh();
}

bool GallerySearch::refresh() {
    Database& database = gallery_.database();
    Statement counters(database, "SELECT (SELECT value FROM counters WHERE name = 'revision'), "
                                 "(SELECT value FROM counters WHERE name = 'removals')");
    counters.step();
    const auto revision = counters.integer(0), removals = counters.integer(1);
    if (revision == revision_ && removals == removals_)
        return false;
    const bool anew = removals != removals_ || revision_ < 0;
    if (anew)
        rows_.clear();
    load(anew ? -1 : revision_);
    revision_ = revision;
    removals_ = removals;
    return true;
}

GallerySearch::Row GallerySearch::rowOf(Statement& row) {
    Row result;
    result.id = row.integer(0);
    result.created = row.integer(1);
    const auto width = row.integer(4), height = row.integer(5);
    result.pixels = width * height;
    const std::array<std::string, singleFacets> values{row.text(2),
                                                       row.text(3),
                                                       std::to_string(width) + "x" + std::to_string(height),
                                                       monthOf(result.created),
                                                       row.text(6),
                                                       yesOrNo(row.integer(7) != 0),
                                                       std::to_string(row.integer(8)),
                                                       yesOrNo(row.integer(9) != 0),
                                                       yesOrNo(row.integer(10) != 0)};
    for (std::size_t i = 0; i < values.size(); ++i)
        result.codes[i] = dictionaries_[i].code(values[i]);
    result.trashed = row.integer(11) != 0;
    return result;
}

void GallerySearch::load(std::int64_t afterRevision) {
    Database& database = gallery_.database();
    Statement row(database, "SELECT id, created, model, sampler, width, height, program, star, rating, has_mask, "
                            "has_parent, trashed IS NOT NULL FROM pictures WHERE revision > ?");
    row.bind(afterRevision);
    std::vector<PictureId> changed;
    while (row.step()) {
        Row fresh = rowOf(row);
        changed.push_back(fresh.id);
        const auto at = static_cast<std::size_t>(fresh.id);
        if (afterRevision >= 0 && at < position_.size() && position_[at] >= 0)
            rows_[static_cast<std::size_t>(position_[at])] = std::move(fresh);
        else
            rows_.push_back(std::move(fresh));
    }
    reindex();

    const auto add = [&](const char* all, const char* one, std::vector<std::uint32_t> Row::*list, Facet facet) {
        const auto take = [&](Statement& entry) {
            const auto at = static_cast<std::size_t>(entry.integer(0));
            if (at < position_.size() && position_[at] >= 0)
                (rows_[static_cast<std::size_t>(position_[at])].*list)
                    .push_back(dictionaries_[static_cast<std::size_t>(index(facet))].code(entry.text(1)));
        };
        if (afterRevision < 0) {
            Statement entries(database, all);
            while (entries.step())
                take(entries);
            return;
        }
        Statement entries(database, one);
        for (const PictureId id : changed) {
            entries.bind(id);
            while (entries.step())
                take(entries);
            entries.reset();
        }
    };
    add("SELECT picture, tag FROM tags", "SELECT picture, tag FROM tags WHERE picture = ?", &Row::tags, Facet::Tag);
    add("SELECT bp.picture, b.name FROM board_pictures bp JOIN boards b ON b.id = bp.board",
        "SELECT bp.picture, b.name FROM boards b JOIN board_pictures bp ON b.id = bp.board AND bp.picture = ?",
        &Row::boards, Facet::Board);
}

void GallerySearch::reindex() {
    const auto newer = [](const Row& a, const Row& b) {
        return a.created != b.created ? a.created > b.created : a.id > b.id;
    };
    if (!std::is_sorted(rows_.begin(), rows_.end(), newer))
        std::sort(rows_.begin(), rows_.end(), newer);
    PictureId highest = 0;
    for (const Row& row : rows_)
        highest = std::max(highest, row.id);
    position_.assign(static_cast<std::size_t>(highest) + 1, -1);
    for (std::size_t i = 0; i < rows_.size(); ++i)
        position_[static_cast<std::size_t>(rows_[i].id)] = static_cast<std::int32_t>(i);
}

void GallerySearch::mark(const std::string& expression, std::vector<char>& marks, char value) {
    Statement match(gallery_.database(), "SELECT rowid FROM words WHERE words MATCH ?");
    match.bind(expression);
    while (match.step()) {
        const auto id = static_cast<std::size_t>(match.integer(0));
        if (id < position_.size() && position_[id] >= 0)
            marks[static_cast<std::size_t>(position_[id])] = value;
    }
}

std::optional<std::vector<char>> GallerySearch::matches(const std::string& text) {
    const auto [wanted, unwanted] = matchExpressions(text);
    const bool meansNothing = wanted.empty() && unwanted.empty();
    if (meansNothing && text.find_first_not_of(" \t\r\n") == std::string::npos)
        return std::nullopt;
    std::vector<char> marks(rows_.size(), wanted.empty() && !meansNothing);
    if (!wanted.empty())
        mark(wanted, marks, 1);
    if (!unwanted.empty())
        mark(unwanted, marks, 0);
    return marks;
}

GallerySearch::Filter GallerySearch::filterFor(const GalleryQuery& query) {
    Filter filter;
    filter.marks = matches(query.text);
    filter.from = query.from;
    filter.to = query.to;
    filter.trash = query.trash;
    for (const auto& [facet, values] : query.facets) {
        if (values.empty())
            continue;
        const auto at = static_cast<std::size_t>(index(facet));
        filter.active[at] = true;
        filter.allowed[at].assign(dictionaries_[at].values.size(), 0);
        for (const auto& value : values)
            if (const auto code = dictionaries_[at].codes.find(value); code != dictionaries_[at].codes.end())
                filter.allowed[at][code->second] = 1;
    }
    return filter;
}

std::vector<PictureId> GallerySearch::find(const GalleryQuery& query) {
    refresh();
    const Filter filter = filterFor(query);
    std::vector<const Row*> found;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        bool passes = filter.passesBasics(rows_[i], i);
        for (int facet = 0; passes && facet < facetCount; ++facet)
            passes = filter.passes(rows_[i], facet);
        if (passes)
            found.push_back(&rows_[i]);
    }
    // Rows are newest first; the stable sort keeps that among equals.
    const auto by = [&](auto&& key) {
        std::stable_sort(found.begin(), found.end(), [&](const Row* a, const Row* b) { return key(*a) < key(*b); });
    };
    const auto& models = dictionaries_[static_cast<std::size_t>(index(Facet::Model))].values;
    const auto& ratings = dictionaries_[static_cast<std::size_t>(index(Facet::Rating))].values;
    switch (query.order) {
    case PictureOrder::Newest:
        break;
    case PictureOrder::Oldest:
        std::reverse(found.begin(), found.end());
        break;
    case PictureOrder::BestRated:
        by([&](const Row& row) { return -(ratings[row.codes[static_cast<std::size_t>(index(Facet::Rating))]][0]); });
        break;
    case PictureOrder::Largest:
        by([](const Row& row) { return -row.pixels; });
        break;
    case PictureOrder::Model:
        by([&](const Row& row) -> const std::string& { return models[row.codes[0]]; });
        break;
    }
    std::vector<PictureId> ids;
    ids.reserve(found.size());
    for (const Row* row : found)
        ids.push_back(row->id);
    return ids;
}

FacetCounts GallerySearch::facets(const GalleryQuery& query) {
    refresh();
    const Filter filter = filterFor(query);
    std::array<std::vector<std::int64_t>, facetCount> counts;
    for (std::size_t facet = 0; facet < facetCount; ++facet)
        counts[facet].assign(dictionaries_[facet].values.size(), 0);

    const auto count = [&](const Row& row, int facet) {
        auto& list = counts[static_cast<std::size_t>(facet)];
        if (facet < singleFacets)
            ++list[row.codes[static_cast<std::size_t>(facet)]];
        else
            for (const auto code : facet == index(Facet::Tag) ? row.tags : row.boards)
                ++list[code];
    };
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Row& row = rows_[i];
        if (!filter.passesBasics(row, i))
            continue;
        // A row that one facet alone keeps out still counts for the other values of that facet.
        int failed = -1, failures = 0;
        for (int facet = 0; facet < facetCount && failures < 2; ++facet)
            if (!filter.passes(row, facet)) {
                failed = facet;
                ++failures;
            }
        if (failures == 0)
            for (int facet = 0; facet < facetCount; ++facet)
                count(row, facet);
        else if (failures == 1)
            count(row, failed);
    }

    FacetCounts result;
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        for (std::size_t code = 0; code < counts[facet].size(); ++code)
            if (counts[facet][code] > 0)
                result[facet].emplace_back(dictionaries_[facet].values[code], counts[facet][code]);
        std::sort(result[facet].begin(), result[facet].end(), [](const auto& a, const auto& b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
    }
    return result;
}

} // namespace latelier
