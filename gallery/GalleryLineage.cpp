#include "gallery/GalleryLineage.h"

#include "core/base/RequestJson.h"
#include "gallery/Hashes.h"

#include <nlohmann/json.hpp>

namespace latelier {
namespace {

using nlohmann::json;

/// What makes two runs the same up to some step: everything but what was changed, or cut short, later.
json beginning(json request) {
    request.erase("changes");
    request.erase("stopAfter");
    return request;
}

std::optional<std::string> runOf(Database& database, const GenerationRequest& request) {
    const json wanted = toJson(request, [](const Image& image) { return imageHash(image); });
    Statement rows(database, "SELECT sha256, record FROM pictures WHERE seed = ? AND prompt = ? AND record <> '' "
                             "ORDER BY trashed IS NOT NULL, id");
    rows.bind(static_cast<std::int64_t>(request.seed), request.prompt);
    std::optional<std::string> near;
    while (rows.step()) {
        const json record = json::parse(rows.text(1), nullptr, false);
        if (!record.is_object() || !record.contains("request"))
            continue;
        const json& made = record["request"];
        if (made == wanted)
            return rows.text(0);
        if (!near && beginning(made) == beginning(wanted))
            near = rows.text(0);
    }
    return near;
}

} // namespace

std::vector<Parent> parentsInGallery(Gallery& gallery, const GenerationRequest& request) {
    std::vector<Parent> parents;
    if (request.source) {
        Statement found(gallery.database(),
                        "SELECT sha256 FROM pictures WHERE pixels = ? ORDER BY trashed IS NOT NULL, id");
        if (found.bind(imageHash(*request.source)).step())
            parents.push_back({found.text(0), ParentKind::Source, 0});
    }
    if (request.branch)
        if (const auto run = runOf(gallery.database(), *request.branch->parent))
            parents.push_back({*run, ParentKind::Branch, request.branch->step});
    return parents;
}

} // namespace latelier
