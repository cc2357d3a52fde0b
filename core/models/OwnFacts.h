#pragma once

#include "core/base/Error.h"

#include <nlohmann/json.hpp>

#include <string>

namespace latelier {

/// What a model folder of our own says about itself in latelier.json, beside the diffusers files: its words, preferred
/// size, latent colours and scores. Null where there is no such file.
nlohmann::json ownFacts(const std::string& folder);

/// One of the facts, or `otherwise` where it is not given. Throws Error{BadModel} when it is of another kind.
template <typename T>
T ownFact(const nlohmann::json& facts, const char* name, T otherwise) {
    if (!facts.is_object() || !facts.contains(name))
        return otherwise;
    try {
        return facts.at(name).get<T>();
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::BadModel, std::string("The model's latelier.json has an unusable '") + name + "'.",
                    error.what());
    }
}

} // namespace latelier
