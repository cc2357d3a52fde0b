#pragma once

#include "core/base/Error.h"
#include "core/base/GenerationRequest.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace latelier {

/// What a model folder of our own says about itself in latelier.json, beside the diffusers files: its words, preferred
/// settings, latent colours and scores. Null where there is no such file.
nlohmann::json ownFacts(const std::filesystem::path& folder);

/// One of the facts, or `otherwise` where it is not given. Throws Error{BadModel} when it is of another kind.
template <typename T>
T ownFact(const nlohmann::json& facts, const char* name, T otherwise) {
    if (!facts.is_object() || !facts.contains(name))
        return otherwise;
    try {
        return facts.at(name).get<T>();
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::BadModel, Sentence("The model's latelier.json has an unusable '%1'.", name),
                    error.what());
    }
}

/// The settings that a model paints best with; the program's own defaults for a model that does not say.
struct PreferredSettings {
    int steps = GenerationRequest{}.steps;
    double guidance = GenerationRequest{}.guidance;
    std::string sampler = GenerationRequest{}.sampler;
    std::string schedule = GenerationRequest{}.schedule;
};

/// What "preferred_steps", "preferred_guidance", "preferred_sampler" and "preferred_schedule" say. Throws
/// Error{BadModel} for a value that no request could have.
PreferredSettings preferredSettings(const nlohmann::json& facts);

} // namespace latelier
