#include "gallery/GalleryGroups.h"

#include <ctime>
#include <unordered_map>

namespace latelier {
namespace {

/// The local day that a time lies in, as the time of its start and of the next day's.
std::pair<std::int64_t, std::int64_t> dayAround(std::int64_t milliseconds) {
    const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
    std::tm day{};
    localtime_r(&seconds, &day);
    day.tm_hour = day.tm_min = day.tm_sec = 0;
    day.tm_isdst = -1;
    std::tm next = day;
    ++next.tm_mday;
    return {std::int64_t{std::mktime(&day)} * 1000, std::int64_t{std::mktime(&next)} * 1000};
}

std::vector<PictureGroup> byDay(const GallerySearch& search, const std::vector<PictureId>& ids) {
    std::vector<PictureGroup> groups;
    std::pair<std::int64_t, std::int64_t> day{0, 0};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::int64_t time = search.created(ids[i]);
        if (groups.empty() || time < day.first || time >= day.second) {
            day = dayAround(time);
            groups.push_back({i, 0, time});
        }
        ++groups.back().count;
    }
    return groups;
}

/// Which pictures belong together, as sets that are joined (Tarjan 1975).
class Families {
public:
    explicit Families(Database& database) {
        // A parent that is no longer in the gallery still ties its children together.
        std::unordered_map<std::string, PictureId> known;
        Statement pairs(database, "SELECT r.picture, r.parent, p.id FROM parents r "
                                  "LEFT JOIN pictures p ON p.sha256 = r.parent");
        while (pairs.step()) {
            const PictureId picture = pairs.integer(0);
            join(picture, known.try_emplace(pairs.text(1), picture).first->second);
            if (!pairs.isNull(2))
                join(picture, pairs.integer(2));
        }
    }
    /// The same number for every member; nothing for a picture without relatives.
    std::optional<PictureId> of(PictureId id) { return above_.contains(id) ? std::optional(top(id)) : std::nullopt; }

private:
    PictureId top(PictureId id) {
        PictureId& above = above_.try_emplace(id, id).first->second;
        return above == id ? id : above = top(PictureId(above));
    }
    void join(PictureId a, PictureId b) {
        const PictureId under = top(a);
        above_[under] = top(b);
    }

    std::unordered_map<PictureId, PictureId> above_;
};

void groupFamilies(Gallery& gallery, const GallerySearch& search, GalleryListing& listing) {
    Families families(gallery.database());
    std::vector<std::vector<PictureId>> members;
    std::unordered_map<PictureId, std::size_t> place;
    std::vector<PictureId> single;
    for (const PictureId id : listing.ids) {
        const auto family = families.of(id);
        if (!family) {
            single.push_back(id);
            continue;
        }
        const auto [found, fresh] = place.try_emplace(*family, members.size());
        if (fresh)
            members.emplace_back();
        members[found->second].push_back(id);
    }
    listing.ids.clear();
    for (const auto& family : members) {
        listing.groups.push_back({listing.ids.size(), family.size(), search.created(family.front())});
        listing.ids.insert(listing.ids.end(), family.begin(), family.end());
    }
    if (!single.empty()) {
        listing.groups.push_back({listing.ids.size(), single.size(), 0});
        listing.ids.insert(listing.ids.end(), single.begin(), single.end());
    }
}

} // namespace

GalleryListing listPictures(Gallery& gallery, GallerySearch& search, const GalleryQuery& query,
                            PictureGrouping grouping) {
    GalleryListing listing;
    listing.ids = search.find(query);
    if (listing.ids.empty())
        return listing;
    const bool byTime = query.order == PictureOrder::Newest || query.order == PictureOrder::Oldest;
    if (grouping == PictureGrouping::Family)
        groupFamilies(gallery, search, listing);
    else if (grouping == PictureGrouping::Day && byTime)
        listing.groups = byDay(search, listing.ids);
    listing.grouped = !listing.groups.empty();
    if (!listing.grouped)
        listing.groups = {{0, listing.ids.size(), 0}};
    return listing;
}

} // namespace latelier
