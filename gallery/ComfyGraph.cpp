#include "gallery/ComfyGraph.h"

#include "core/base/SamplerNames.h"
#include "gallery/LenientJson.h"

#include <deque>
#include <initializer_list>
#include <set>

namespace latelier {
namespace {

using nlohmann::json;

/// How far a link is followed; graphs of people are far below, circles end here.
constexpr int longestPath = 64;

class Graph {
public:
    explicit Graph(const json& nodes) : nodes_(nodes) {}

    /// The sampler upstream of a saved picture that is nearest to it, else any.
    const json* sampler() const {
        for (const auto* wanted : {"SaveImage", "PreviewImage", "Save"})
            for (const auto& [id, node] : nodes_.items())
                if (typeOf(node).find(wanted) != std::string::npos)
                    if (const json* found = nearest(id, isSampler))
                        return found;
        for (const auto& node : nodes_)
            if (isSampler(node))
                return &node;
        return nullptr;
    }

    /// The node that an input is linked to, null for plain values.
    const json* linked(const json& node, const std::string& input) const {
        return target(member(member(node, "inputs"), input));
    }

    /// The first of these inputs that is there.
    const json* linkedAny(const json& node, std::initializer_list<const char*> inputs) const {
        for (const auto* input : inputs)
            if (const json* found = linked(node, input))
                return found;
        return nullptr;
    }

    /// The plain value of an input, whatever chain of nodes passes it on; null when there is none.
    json value(const json& node, std::string input) const {
        const json* at = &node;
        for (int step = 0; step < longestPath; ++step) {
            const json& inputs = member(*at, "inputs");
            const json& direct = member(inputs, input);
            const json* next = target(direct);
            if (!next)
                return direct.is_array() ? json() : direct;
            // Nodes that hold a value name it like the input that asks for it, or by one of these.
            const json& theirs = member(*next, "inputs");
            for (const auto* name : {input.c_str(), "value", "seed", "noise_seed", "text", "string", "int", "number"})
                if (theirs.is_object() && theirs.contains(name)) {
                    input = std::string(name);
                    break;
                }
            at = next;
        }
        return {};
    }

    /// The text behind a conditioning.
    std::string text(const json* node, bool negative) const {
        std::set<const json*> seen;
        return text(node, negative, seen);
    }

    /// Nearest node upstream, the start left out, that `accepts`.
    template <typename Predicate>
    const json* nearest(const std::string& id, Predicate accepts) const {
        const auto start = nodes_.find(id);
        return start == nodes_.end() ? nullptr : nearest(*start, accepts);
    }
    template <typename Predicate>
    const json* nearest(const json& start, Predicate accepts) const {
        std::deque<const json*> waiting{&start};
        std::set<const json*> seen{&start};
        while (!waiting.empty()) {
            const json* node = waiting.front();
            waiting.pop_front();
            if (node != &start && accepts(*node))
                return node;
            const json& inputs = member(*node, "inputs");
            if (inputs.is_object())
                for (const auto& link : inputs)
                    if (const json* next = target(link); next && seen.insert(next).second)
                        waiting.push_back(next);
        }
        return nullptr;
    }

    static std::string typeOf(const json& node) { return textIn(node, "class_type").value_or(""); }

private:
    static bool isSampler(const json& node) {
        const json& inputs = member(node, "inputs");
        const bool custom = inputs.is_object() && inputs.contains("sigmas") && inputs.contains("sampler");
        return custom || (inputs.is_object() && inputs.contains("sampler_name") && inputs.contains("steps"));
    }

    std::string text(const json* node, bool negative, std::set<const json*>& seen) const {
        if (!node || seen.size() > longestPath * 16 || !seen.insert(node).second ||
            typeOf(*node) == "ConditioningZeroOut")
            return {};
        for (const auto* input : {"text", "text_g", "text_l", "t5xxl", "clip_l", "prompt"})
            if (const json found = value(*node, input); found.is_string())
                return found.get<std::string>();
        for (const auto* input :
             {negative ? "negative" : "positive", "conditioning", "conditioning_1", "conditioning_to", "conditioning1"})
            if (const std::string found = text(linked(*node, input), negative, seen); !found.empty())
                return found;
        return {};
    }

    /// Links are written as [node, output].
    const json* target(const json& link) const {
        if (!link.is_array() || link.size() != 2 || !(link[0].is_string() || link[0].is_number_integer()))
            return nullptr;
        const auto found = nodes_.find(link[0].is_string() ? link[0].get<std::string>() : link[0].dump());
        return found == nodes_.end() ? nullptr : &*found;
    }

    const json& nodes_;
};

json asObject(const char* key, json value) {
    return json{{key, std::move(value)}};
}

template <typename T>
void take(T& into, const std::optional<T>& value) {
    if (value)
        into = *value;
}

void takeSampler(GenerationRequest& request, const json& sampler, const json& scheduler) {
    if (sampler.is_string()) {
        const auto text = sampler.get<std::string>();
        const SamplerName* known = lookUpSampler(text);
        request.sampler = known ? std::string(known->name) : text;
    }
    if (scheduler.is_string()) {
        const auto text = scheduler.get<std::string>();
        const ScheduleName* known = text == "normal" ? lookUpSchedule("uniform") : lookUpSchedule(text);
        request.schedule = known ? std::string(known->name) : text;
    }
}

} // namespace

std::optional<ForeignSettings> readComfyGraph(const std::string& text) {
    const json nodes = parseLenient(text);
    if (!nodes.is_object())
        return std::nullopt;
    const Graph graph(nodes);
    const json* sampler = graph.sampler();
    if (!sampler)
        return std::nullopt;

    ForeignSettings settings;
    settings.program = "ComfyUI";
    GenerationRequest& request = settings.request;
    const auto number = [&](const json& node, const char* input) {
        return numberIn(asObject(input, graph.value(node, input)), input);
    };
    const auto whole = [&](const json& node, const char* input) {
        return wholeIn(asObject(input, graph.value(node, input)), input);
    };
    const auto takeSeed = [&](const json& node) {
        for (const auto* input : {"seed", "noise_seed"})
            take(request.seed, seedIn(asObject(input, graph.value(node, input)), input));
    };

    // SamplerCustomAdvanced spreads over nodes what KSampler holds in one.
    const json* guider = graph.linked(*sampler, "guider");
    const json& guided = guider ? *guider : *sampler;
    const json* selected = graph.linked(*sampler, "sampler");
    const json* sigmas = graph.linked(*sampler, "sigmas");
    const json* noise = graph.linked(*sampler, "noise");
    takeSeed(noise ? *noise : *sampler);
    take(request.guidance, number(guided, "cfg"));
    const json& spacing = sigmas ? *sigmas : *sampler;
    take(request.steps, whole(spacing, "steps"));
    take(request.strength, number(spacing, "denoise"));
    takeSampler(request, graph.value(selected ? *selected : *sampler, "sampler_name"),
                graph.value(spacing, "scheduler"));
    if (sigmas && Graph::typeOf(*sigmas).starts_with("Karras"))
        request.schedule = "Karras";

    request.prompt = graph.text(graph.linkedAny(guided, {"positive", "conditioning"}), false);
    request.negativePrompt = graph.text(graph.linked(guided, "negative"), true);

    if (const json* latent = graph.linkedAny(*sampler, {"latent_image", "latent"})) {
        const auto hasSize = [](const json& node) {
            return numberIn(member(node, "inputs"), "width") && numberIn(member(node, "inputs"), "height");
        };
        if (const json* sized = hasSize(*latent) ? latent : graph.nearest(*latent, hasSize)) {
            take(request.width, whole(*sized, "width"));
            take(request.height, whole(*sized, "height"));
        }
    }
    const auto loadsModel = [](const json& node) {
        return textIn(member(node, "inputs"), "ckpt_name") || textIn(member(node, "inputs"), "unet_name");
    };
    if (const json* loader = graph.nearest(*sampler, loadsModel)) {
        const json& inputs = member(*loader, "inputs");
        settings.modelName =
            modelNameOf(textIn(inputs, "ckpt_name").value_or(textIn(inputs, "unet_name").value_or("")));
    }
    const auto cutsLayers = [](const json& node) {
        return numberIn(member(node, "inputs"), "stop_at_clip_layer").has_value();
    };
    if (const json* cut = graph.nearest(*sampler, cutsLayers))
        if (const auto layer = whole(*cut, "stop_at_clip_layer"); layer && *layer < 0)
            request.clipSkip = -*layer;
    return settings;
}

} // namespace latelier
