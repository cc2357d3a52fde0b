#include "gallery/PictureRecord.h"

#include "core/base/Error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <string_view>
#include <utility>

namespace latelier {
namespace {

using nlohmann::json;

constexpr int recordVersion = 1;
constexpr std::array parentKinds{ParentKind::Source, ParentKind::Branch, ParentKind::Rerun};

} // namespace

std::string_view name(ParentKind kind) {
    switch (kind) {
    case ParentKind::Source:
        return "source";
    case ParentKind::Branch:
        return "branch";
    case ParentKind::Rerun:
        break;
    }
    return "rerun";
}

std::optional<ParentKind> parentKindNamed(std::string_view text) {
    for (const auto kind : parentKinds)
        if (name(kind) == text)
            return kind;
    return std::nullopt;
}

PictureRecord recordOf(const GeneratedPicture& picture) {
    PictureRecord record;
    record.request = picture.request;
    record.modelName = picture.model.name;
    record.modelFamily = picture.model.family;
    record.versions = picture.versions;
    record.seconds = picture.seconds;
    record.stepSeconds = picture.stepSeconds;
    record.notices = english(picture.notices);
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    record.created = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
    return record;
}

GenerationRequest requestAgain(const PictureRecord& record) {
    GenerationRequest request = record.request;
    request.count = 1;
    // As the engine names them in its line of versions.
    constexpr std::pair<std::string_view, Precision> formats[] = {{", Float,", Precision::Float32},
                                                                  {", BFloat16,", Precision::BFloat16}};
    for (const auto& [name, precision] : formats)
        if (request.precision == Precision::Auto && record.versions.find(name) != std::string::npos)
            request.precision = precision;
    return request;
}

std::string recordToJson(const PictureRecord& record, const PictureReference& reference) {
    json parents = json::array();
    for (const auto& parent : record.parents)
        parents.push_back({{"sha256", parent.sha256}, {"kind", name(parent.kind)}, {"step", parent.step}});
    return toText({{"latelier", recordVersion},
                   {"request", toJson(record.request, reference)},
                   {"model", {{"name", record.modelName}, {"family", record.modelFamily}, {"hash", record.modelHash}}},
                   {"versions", record.versions},
                   {"seconds", record.seconds},
                   {"stepSeconds", record.stepSeconds},
                   {"notices", record.notices},
                   {"parents", parents},
                   {"pixels", record.pixels},
                   {"created", record.created}});
}

PictureRecord recordFromJson(const std::string& text, const PictureLookup& lookup) {
    try {
        const json in = json::parse(text);
        PictureRecord record;
        record.request = requestFromJson(in.contains("prompt") ? in : in.at("request"), lookup);
        const json model = in.value("model", json::object());
        record.modelName = model.value("name", "");
        record.modelFamily = model.value("family", "");
        record.modelHash = model.value("hash", "");
        record.versions = in.value("versions", "");
        record.seconds = in.value("seconds", 0.0);
        record.stepSeconds = in.value("stepSeconds", std::vector<double>());
        record.notices = in.value("notices", std::vector<std::string>());
        for (const auto& parent : in.value("parents", json::array()))
            if (const auto kind = parentKindNamed(parent.value("kind", "")))
                record.parents.push_back({parent.value("sha256", ""), *kind, parent.value("step", 0)});
        record.created = in.value("created", std::int64_t{0});
        record.pixels = in.value("pixels", "");
        return record;
    } catch (const json::exception& error) {
        throw Error(ErrorKind::Usage, Sentence("The settings in the picture cannot be read."), error.what());
    }
}

} // namespace latelier
