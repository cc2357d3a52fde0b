#include "core/base/RequestJson.h"

#include "core/base/Error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>

namespace latelier {
namespace {

using nlohmann::json;

/// A chain of branches longer than this is a damaged or hostile file; each one is a picture that somebody branched
/// from.
constexpr int deepestBranch = 1000;

template <typename Enum>
struct Word {
    Enum value;
    std::string_view text;
};
constexpr std::array maskedContents{Word<MaskedContent>{MaskedContent::Original, "original"},
                                    Word<MaskedContent>{MaskedContent::Fill, "fill"},
                                    Word<MaskedContent>{MaskedContent::LatentNoise, "latent noise"},
                                    Word<MaskedContent>{MaskedContent::LatentNothing, "latent nothing"}};
constexpr std::array inpaintAreas{Word<InpaintArea>{InpaintArea::WholePicture, "whole picture"},
                                  Word<InpaintArea>{InpaintArea::OnlyMasked, "only masked"}};
constexpr std::array sourceScalings{Word<SourceScaling>{SourceScaling::Pixels, "pixels"},
                                    Word<SourceScaling>{SourceScaling::Latent, "latent"}};
constexpr std::array precisions{Word<Precision>{Precision::Auto, "auto"}, Word<Precision>{Precision::Float32, "fp32"},
                                Word<Precision>{Precision::BFloat16, "bf16"}, Word<Precision>{Precision::Int8, "int8"}};

constexpr std::array previewMethods{Word<PreviewMethod>{PreviewMethod::LatentToRgb, "latent to rgb"},
                                    Word<PreviewMethod>{PreviewMethod::TinyDecoder, "tiny decoder"},
                                    Word<PreviewMethod>{PreviewMethod::FullDecoder, "full decoder"}};

constexpr const auto& wordsOf(MaskedContent) {
    return maskedContents;
}
constexpr const auto& wordsOf(InpaintArea) {
    return inpaintAreas;
}
constexpr const auto& wordsOf(SourceScaling) {
    return sourceScalings;
}
constexpr const auto& wordsOf(Precision) {
    return precisions;
}

constexpr const auto& wordsOf(PreviewMethod) {
    return previewMethods;
}

/// The one list of plain values: their names in JSON and their places in the request.
template <typename Request, typename Visitor>
void visitValues(Request& r, Visitor&& visit) {
    visit("model", r.model);
    visit("prompt", r.prompt);
    visit("negativePrompt", r.negativePrompt);
    visit("width", r.width);
    visit("height", r.height);
    visit("steps", r.steps);
    visit("guidance", r.guidance);
    visit("guidanceRescale", r.guidanceRescale);
    visit("guidanceFirstStep", r.guidanceFirstStep);
    visit("guidanceLastStep", r.guidanceLastStep);
    visit("deepEvery", r.deepEvery);
    visit("tokenMerging", r.tokenMerging);
    visit("sampler", r.sampler);
    visit("schedule", r.schedule);
    visit("eta", r.eta);
    visit("seed", r.seed);
    visit("variationSeed", r.variationSeed);
    visit("variationStrength", r.variationStrength);
    visit("count", r.count);
    visit("clipSkip", r.clipSkip);
    visit("sourceScaling", r.sourceScaling);
    visit("strength", r.strength);
    visit("maskBlur", r.maskBlur);
    visit("maskedContent", r.maskedContent);
    visit("inpaintArea", r.inpaintArea);
    visit("maskedPadding", r.maskedPadding);
    visit("precision", r.precision);
    visit("device", r.device);
    visit("threads", r.threads);
    visit("previewInterval", r.previewInterval);
    visit("preview", r.preview);
    visit("previewDecoder", r.previewDecoder);
    visit("stopAfter", r.stopAfter);
}

struct Writer {
    json& out;

    template <typename T>
    void operator()(const char* key, const std::optional<T>& value) const {
        if (value)
            (*this)(key, *value);
    }

    template <typename T>
    void operator()(const char* key, const T& value) const {
        if constexpr (std::is_enum_v<T>) {
            for (const auto& word : wordsOf(value))
                if (word.value == value)
                    out[key] = word.text;
        } else {
            out[key] = value;
        }
    }
};

[[noreturn]] void refuse(const std::string& key, const Sentence& wanted) {
    throw Error(ErrorKind::Usage, Sentence("The stored settings cannot be read: \"%1\" must be %2.", key, wanted));
}

void readValue(const json& from, const std::string& key, std::string& value) {
    if (!from.is_string())
        refuse(key, Sentence("a text"));
    value = from.get<std::string>();
}

void readValue(const json& from, const std::string& key, double& value) {
    if (!from.is_number())
        refuse(key, Sentence("a number"));
    value = from.get<double>();
}

void readValue(const json& from, const std::string& key, int& value) {
    constexpr std::int64_t lowest = std::numeric_limits<int>::min(), highest = std::numeric_limits<int>::max();
    const bool fits = from.is_number_unsigned() ? from.get<std::uint64_t>() <= static_cast<std::uint64_t>(highest)
                                                : from.is_number_integer() && from.get<std::int64_t>() >= lowest;
    if (!fits)
        refuse(key, Sentence("a whole number"));
    value = from.get<int>();
}

void readValue(const json& from, const std::string& key, std::uint64_t& value) {
    // A floating-point seed has lost digits already, and would give another picture.
    if (!from.is_number_unsigned() && !(from.is_number_integer() && from.get<std::int64_t>() >= 0))
        refuse(key, Sentence("a whole number from 0 to 18446744073709551615"));
    value = from.get<std::uint64_t>();
}

template <typename Enum>
requires std::is_enum_v<Enum>
void readValue(const json& from, const std::string& key, Enum& value) {
    std::string text;
    readValue(from, key, text);
    for (const auto& word : wordsOf(value))
        if (word.text == text) {
            value = word.value;
            return;
        }
    refuse(key, Sentence("a word that this version knows, not \"%1\"", text));
}

template <typename T>
void readValue(const json& from, const std::string& key, std::optional<T>& value) {
    readValue(from, key, value.emplace());
}

struct Reader {
    const json& in;

    template <typename T>
    void operator()(const char* key, T& value) const {
        const auto found = in.find(key);
        if (found != in.end() && !found->is_null())
            readValue(*found, key, value);
    }
    template <typename T>
    void operator()(const char* key, std::optional<T>& value) const {
        const auto found = in.find(key);
        if (found != in.end() && !found->is_null())
            readValue(*found, key, value.emplace());
    }
};

json changeToJson(const LiveChange& change) {
    json out{{"step", change.step}};
    if (change.guidance)
        out["guidance"] = *change.guidance;
    if (change.prompt)
        out["prompt"] = *change.prompt;
    if (change.negativePrompt)
        out["negativePrompt"] = *change.negativePrompt;
    return out;
}

LiveChange changeFromJson(const json& in) {
    if (!in.is_object())
        refuse("changes", Sentence("a list of changes"));
    LiveChange change;
    const Reader read{in};
    read("step", change.step);
    read("guidance", change.guidance);
    read("prompt", change.prompt);
    read("negativePrompt", change.negativePrompt);
    return change;
}

void writePictureTo(json& out, const char* key, const std::shared_ptr<const Image>& image,
                    const PictureReference& reference) {
    if (!image || !reference)
        return;
    if (auto word = reference(*image); !word.empty())
        out[key] = std::move(word);
}

std::shared_ptr<const Image> readPictureFrom(const json& in, const char* key, const PictureLookup& lookup) {
    std::string word;
    Reader{in}(key, word);
    return word.empty() || !lookup ? nullptr : lookup(word);
}

GenerationRequest read(const json& in, const PictureLookup& lookup, int depth) {
    if (!in.is_object())
        refuse("request", Sentence("an object"));
    if (depth > deepestBranch)
        refuse("branch", Sentence("at most %1 branches deep", deepestBranch));
    GenerationRequest request;
    visitValues(request, Reader{in});
    request.source = readPictureFrom(in, "source", lookup);
    request.mask = readPictureFrom(in, "mask", lookup);
    if (const auto changes = in.find("changes"); changes != in.end() && !changes->is_null()) {
        if (!changes->is_array())
            refuse("changes", Sentence("a list of changes"));
        for (const auto& change : *changes)
            request.changes.push_back(changeFromJson(change));
    }
    if (const auto branch = in.find("branch"); branch != in.end() && !branch->is_null()) {
        if (!branch->is_object() || !branch->contains("parent"))
            refuse("branch", Sentence("an object with a parent"));
        BranchPoint point;
        Reader{*branch}("step", point.step);
        point.parent = std::make_shared<const GenerationRequest>(read(branch->at("parent"), lookup, depth + 1));
        request.branch = std::move(point);
    }
    return request;
}

} // namespace

json toJson(const GenerationRequest& request, const PictureReference& reference) {
    json out = json::object();
    visitValues(request, Writer{out});
    writePictureTo(out, "source", request.source, reference);
    writePictureTo(out, "mask", request.mask, reference);
    if (!request.changes.empty()) {
        json& changes = out["changes"] = json::array();
        for (const auto& change : request.changes)
            changes.push_back(changeToJson(change));
    }
    if (request.branch && request.branch->parent)
        out["branch"] = {{"step", request.branch->step}, {"parent", toJson(*request.branch->parent, reference)}};
    return out;
}

GenerationRequest requestFromJson(const json& in, const PictureLookup& lookup) {
    return read(in, lookup, 0);
}

std::string toText(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace latelier
