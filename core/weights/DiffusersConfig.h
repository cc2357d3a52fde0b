#pragma once

#include "core/weights/LoadModel.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>

namespace latelier {

/// More channels, words or layers than any model has; what is reckoned from so many still fits its type.
constexpr std::int64_t largestModelSetting = 1 << 24;

/// Reads unet/, vae/, text_encoder/ config.json and scheduler/scheduler_config.json of a diffusers folder.
/// Throws Error{BadModel} with the file and the setting that is missing, wrong or of another architecture.
ModelDescription readDiffusersConfig(const std::string& folder);

/// Parses a JSON file that must hold an object. Throws Error{BadModel}, Error{Io}.
nlohmann::json readJsonObject(const std::string& path);

/// Settings of a scheduler in diffusers' terms: beta_schedule, beta_start, beta_end, num_train_timesteps and
/// prediction_type, each only where it stands.
void applySchedulerConfig(const nlohmann::json& config, const std::string& label, ModelDescription& description);

} // namespace latelier
