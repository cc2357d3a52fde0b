#pragma once

#include "core/models/DiffusionModel.h"

#include <functional>
#include <memory>
#include <string>

namespace latelier {

/// Loads the model at `path` (a single file or a diffusers folder) with the class of its family.
/// It computes in what `precision` means for a model of its size. `progress` hears of the share done, 0 to 1. Throws
/// Error{BadModel}, Error{Io}.
std::unique_ptr<const DiffusionModel> loadModel(const std::string& path, at::Device device, Precision precision,
                                                const std::function<void(double)>& progress = {});

} // namespace latelier
