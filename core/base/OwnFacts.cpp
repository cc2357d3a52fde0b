#include "core/base/OwnFacts.h"

#include "core/base/SamplerNames.h"

#include <fstream>

namespace latelier {

nlohmann::json ownFacts(const std::filesystem::path& folder) {
    std::ifstream file(folder / "latelier.json");
    return file ? nlohmann::json::parse(file, nullptr, /*allow_exceptions=*/false) : nlohmann::json();
}

PreferredSettings preferredSettings(const nlohmann::json& facts) {
    PreferredSettings settings;
    settings.steps = ownFact(facts, "preferred_steps", settings.steps);
    settings.guidance = ownFact(facts, "preferred_guidance", settings.guidance);
    settings.sampler = ownFact(facts, "preferred_sampler", settings.sampler);
    settings.schedule = ownFact(facts, "preferred_schedule", settings.schedule);
    if (settings.steps < 1 || settings.steps > 1000 || !(settings.guidance >= 1 && settings.guidance <= 100) ||
        !lookUpSampler(settings.sampler) || !lookUpSchedule(settings.schedule))
        throw Error(ErrorKind::BadModel, Sentence("The model's latelier.json prefers settings that do not exist."));
    return settings;
}

} // namespace latelier
