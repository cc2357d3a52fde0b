#include "core/base/ParametersText.h"

#include "core/base/SamplerNames.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <optional>

namespace latelier {
namespace {

constexpr std::string_view negativeLine = "Negative prompt:";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

template <typename Number>
std::string numberText(Number number) {
    std::array<char, 400> buffer{};
    const auto result = [&] {
        if constexpr (std::is_floating_point_v<Number>)
            return std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
        else
            return std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    }();
    return std::string(buffer.data(), result.ptr);
}

/// Sets `target` when the whole text is a number of its type.
template <typename Number>
bool readNumber(std::string_view text, Number& target) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return false;
    if constexpr (std::is_floating_point_v<Number>)
        if (!std::isfinite(number))
            return false;
    target = number;
    return true;
}

template <typename Value, std::size_t count>
bool readChoice(std::string_view text, const std::array<std::pair<std::string_view, Value>, count>& choices,
                Value& target) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const auto& choice) { return lower(choice.first) == lower(text); });
    if (found == choices.end())
        return false;
    target = found->second;
    return true;
}

template <typename Value, std::size_t count>
std::string choiceText(const std::array<std::pair<std::string_view, Value>, count>& choices, Value value) {
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const auto& choice) { return choice.second == value; });
    return std::string(found == choices.end() ? choices.front().first : found->first);
}

constexpr std::array<std::pair<std::string_view, MaskedContent>, 4> maskedContents = {{
    {"original", MaskedContent::Original},
    {"fill", MaskedContent::Fill},
    {"latent noise", MaskedContent::LatentNoise},
    {"latent nothing", MaskedContent::LatentNothing},
}};

constexpr std::array<std::pair<std::string_view, InpaintArea>, 2> inpaintAreas = {{
    {"Whole picture", InpaintArea::WholePicture},
    {"Only masked", InpaintArea::OnlyMasked},
}};

constexpr std::array<std::pair<std::string_view, SourceScaling>, 2> sourceScalings = {{
    {"Pixels", SourceScaling::Pixels},
    {"Latent", SourceScaling::Latent},
}};

bool readSampler(GenerationRequest& request, std::string_view text) {
    const SamplerAndSchedule names = splitSamplerText(text);
    // A name that this program does not know is kept: the user shall see what the picture was made with.
    request.sampler = names.sampler ? std::string(names.sampler->name) : std::string(text);
    if (names.schedule)
        request.schedule = names.schedule->name;
    return true;
}

bool readSchedule(GenerationRequest& request, std::string_view text) {
    const ScheduleName* schedule = lookUpSchedule(text);
    request.schedule = schedule ? std::string(schedule->name) : std::string(text);
    return true;
}

bool readSize(GenerationRequest& request, std::string_view text) {
    const std::size_t x = text.find('x');
    int width = 0, height = 0;
    if (x == text.npos || !readNumber(text.substr(0, x), width) || !readNumber(text.substr(x + 1), height) ||
        width <= 0 || height <= 0)
        return false;
    request.width = width;
    request.height = height;
    return true;
}

using Written = std::optional<std::string>;

Written when(bool condition, std::string text) {
    return condition ? Written(std::move(text)) : std::nullopt;
}

/// A key of the line, in A1111's order. Without functions it is known by its place alone.
struct Field {
    std::string_view key;
    Written (*write)(const GenerationRequest&) = nullptr;
    bool (*read)(GenerationRequest&, std::string_view) = nullptr;
};

using Request = GenerationRequest;

const Field fields[] = {
    {"Steps", [](const Request& r) { return Written(numberText(r.steps)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.steps); }},
    {"Sampler", [](const Request& r) { return Written(r.sampler); }, readSampler},
    {"Schedule type", [](const Request& r) { return Written(r.schedule); }, readSchedule},
    {"CFG scale", [](const Request& r) { return Written(numberText(r.guidance)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.guidance); }},
    {"Seed", [](const Request& r) { return Written(numberText(r.seed)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.seed); }},
    {"Size", [](const Request& r) { return Written(numberText(r.width) + "x" + numberText(r.height)); }, readSize},
    {"Model hash"},
    {"Model", [](const Request& r) { return when(!r.model.empty(), std::filesystem::path(r.model).stem().string()); }},
    {"VAE hash"},
    {"VAE"},
    {"Variation seed", [](const Request& r) { return when(r.variationStrength > 0, numberText(r.variationSeed)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.variationSeed); }},
    {"Variation seed strength",
     [](const Request& r) { return when(r.variationStrength > 0, numberText(r.variationStrength)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.variationStrength); }},
    {"Denoising strength", [](const Request& r) { return when(r.source || r.mask, numberText(r.strength)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.strength); }},
    {"Source scaling",
     [](const Request& r) {
         return when(r.source && r.sourceScaling != SourceScaling::Pixels, choiceText(sourceScalings, r.sourceScaling));
     },
     [](Request& r, std::string_view v) { return readChoice(v, sourceScalings, r.sourceScaling); }},
    {"Clip skip", [](const Request& r) { return when(r.clipSkip > 1, numberText(r.clipSkip)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.clipSkip); }},
    {"Token merging ratio", [](const Request& r) { return when(r.tokenMerging > 0, numberText(r.tokenMerging)); },
     [](Request& r, std::string_view v) {
         const bool read = readNumber(v, r.tokenMerging);
         // A1111 takes up to 0.9, and merges no more than can be merged.
         r.tokenMerging = std::min(r.tokenMerging, mostTokenMerging);
         return read;
     }},
    {"RNG", [](const Request&) { return Written("CPU"); }},
    {"Eta", [](const Request& r) { return when(r.eta.has_value(), numberText(r.eta.value_or(0))); },
     [](Request& r, std::string_view v) {
         double eta = 0;
         const bool read = readNumber(v, eta);
         if (read)
             r.eta = eta;
         return read;
     }},
    {"Guidance rescale", [](const Request& r) { return when(r.guidanceRescale != 0, numberText(r.guidanceRescale)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.guidanceRescale); }},
    {"Guidance first step",
     [](const Request& r) { return when(r.guidanceFirstStep != 0, numberText(r.guidanceFirstStep)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.guidanceFirstStep); }},
    {"Guidance last step",
     [](const Request& r) { return when(r.guidanceLastStep != -1, numberText(r.guidanceLastStep)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.guidanceLastStep); }},
    {"Deep layers every", [](const Request& r) { return when(r.deepEvery != 1, numberText(r.deepEvery)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.deepEvery); }},
    {"Mask blur", [](const Request& r) { return when(r.mask != nullptr, numberText(r.maskBlur)); },
     [](Request& r, std::string_view v) { return readNumber(v, r.maskBlur); }},
    {"Inpaint area", [](const Request& r) { return when(r.mask != nullptr, choiceText(inpaintAreas, r.inpaintArea)); },
     [](Request& r, std::string_view v) { return readChoice(v, inpaintAreas, r.inpaintArea); }},
    {"Masked area padding",
     [](const Request& r) {
         return when(r.mask && r.inpaintArea == InpaintArea::OnlyMasked, numberText(r.maskedPadding));
     },
     [](Request& r, std::string_view v) { return readNumber(v, r.maskedPadding); }},
    {"Masked content",
     [](const Request& r) { return when(r.mask != nullptr, choiceText(maskedContents, r.maskedContent)); },
     [](Request& r, std::string_view v) { return readChoice(v, maskedContents, r.maskedContent); }},
    {"Lora hashes"},
};

constexpr std::string_view lastKey = "Version";

std::string quotedIfNeeded(const std::string& value) {
    const bool plain = value.find_first_of(",:\n\r\"") == std::string::npos && trimmed(value).size() == value.size() &&
                       !value.starts_with('{') && !value.starts_with('[');
    return plain ? value : nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

const std::string* find(const ParameterPairs& pairs, std::string_view key) {
    const auto found =
        std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return lower(pair.first) == lower(key); });
    return found == pairs.end() ? nullptr : &found->second;
}

bool isOwnKey(std::string_view key) {
    return lower(key) == lower(lastKey) || std::any_of(std::begin(fields), std::end(fields),
                                                       [&](const Field& f) { return lower(f.key) == lower(key); });
}

/// The end of the bracketed JSON that starts at `begin`, or `begin` when its brackets do not close.
std::size_t endOfBrackets(std::string_view line, std::size_t begin) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t at = begin; at < line.size(); ++at) {
        const char c = line[at];
        if (quoted && c == '\\')
            ++at;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            ++depth;
        else if (!quoted && (c == '}' || c == ']') && --depth == 0)
            return at + 1;
    }
    return begin;
}

/// The end of the quoted string that starts at `begin`, or `begin` when its quote does not close.
std::size_t endOfQuotes(std::string_view line, std::size_t begin) {
    for (std::size_t at = begin + 1; at < line.size(); ++at) {
        if (line[at] == '\\')
            ++at;
        else if (line[at] == '"')
            return at + 1;
    }
    return begin;
}

/// "key: value, key: value" as pairs; what is no pair is passed over.
ParameterPairs readPairs(std::string_view line) {
    ParameterPairs pairs;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t stop = line.find_first_of(":,", at);
        if (stop == line.npos)
            break;
        const std::string_view key = trimmed(line.substr(at, stop - at));
        at = stop + 1;
        if (line[stop] == ',' || key.empty())
            continue;
        at = std::min(line.find_first_not_of(' ', at), line.size());
        std::size_t end = at;
        if (at < line.size() && line[at] == '"')
            end = endOfQuotes(line, at);
        else if (at < line.size() && (line[at] == '{' || line[at] == '['))
            end = endOfBrackets(line, at);
        // Whatever follows the closing sign up to the comma makes it an ordinary value after all.
        const std::size_t comma = std::min(line.find(',', end), line.size());
        const bool closed = end > at && trimmed(line.substr(end, comma - end)).empty();
        std::string_view value = trimmed(line.substr(at, comma - at));
        std::string text(value);
        if (closed && line[at] == '"') {
            const nlohmann::json unquoted = nlohmann::json::parse(value, nullptr, false);
            if (unquoted.is_string())
                text = unquoted.get<std::string>();
        }
        pairs.emplace_back(std::string(key), std::move(text));
        at = comma + 1;
    }
    return pairs;
}

bool areParameters(const ParameterPairs& pairs) {
    constexpr std::size_t fewest = 3;
    return pairs.size() >= fewest && find(pairs, "Steps");
}

std::vector<std::string_view> splitLines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0;;) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        if (end == text.size())
            return lines;
        at = end + 1;
    }
}

void readPrompts(const std::vector<std::string_view>& lines, GenerationRequest& request) {
    std::string* prompt = &request.prompt;
    bool first = true;
    for (std::string_view line : lines) {
        if (prompt == &request.prompt && line.starts_with(negativeLine)) {
            prompt = &request.negativePrompt;
            line.remove_prefix(negativeLine.size());
            line.remove_prefix(line.starts_with(' ') ? 1 : 0);
            first = true;
        }
        if (!std::exchange(first, false))
            *prompt += '\n';
        *prompt += line;
    }
}

/// Gives the request the values that the pairs hold and leaves the others.
void readFields(ParameterPairs& pairs, GenerationRequest& request) {
    for (const Field& field : fields) {
        if (!field.read)
            continue;
        // As in A1111, the last of several counts.
        const auto found = std::find_if(pairs.rbegin(), pairs.rend(),
                                        [&](const auto& pair) { return lower(pair.first) == lower(field.key); });
        if (found != pairs.rend() && field.read(request, found->second))
            pairs.erase(std::next(found).base());
    }
}

} // namespace

std::string writeParameters(const GenerationRequest& request, const ParameterPairs& extra) {
    std::string line;
    const auto append = [&line](std::string_view key, const std::string& value) {
        line += line.empty() ? "" : ", ";
        for (const char c : key)
            line += std::string_view(":,\r\n").find(c) == std::string_view::npos ? c : ' ';
        line += ": " + quotedIfNeeded(value);
    };
    for (const Field& field : fields) {
        const std::string* given = field.read ? nullptr : find(extra, field.key);
        const Written written = given ? Written(*given) : field.write ? field.write(request) : std::nullopt;
        if (written)
            append(field.key, *written);
    }
    for (const auto& [key, value] : extra)
        if (!isOwnKey(key) && !trimmed(key).empty())
            append(key, value);
    if (const std::string* version = find(extra, lastKey))
        append(lastKey, *version);
    return request.prompt + "\n" + std::string(negativeLine) + " " + request.negativePrompt + "\n" + line;
}

Parameters parseParameters(std::string_view text) {
    Parameters parameters;
    std::vector<std::string_view> lines = splitLines(text);
    while (lines.size() > 1 && trimmed(lines.back()).empty())
        lines.pop_back();
    ParameterPairs pairs = readPairs(lines.back());
    parameters.found = areParameters(pairs);
    if (parameters.found) {
        lines.pop_back();
        readFields(pairs, parameters.request);
        parameters.extra = std::move(pairs);
    }
    readPrompts(lines, parameters.request);
    return parameters;
}

} // namespace latelier
