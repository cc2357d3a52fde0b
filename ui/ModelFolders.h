#pragma once

#include "ui/SettingsPanel.h"

namespace latelier {

/// The models in these folders and the folders below them: single files (.safetensors, .ckpt) and diffusers folders
/// (with a model_index.json), sorted by name. Reads the disk, so call it off the GUI thread.
std::vector<ModelEntry> scanModels(const QStringList& folders);

/// Adds family and size to an entry, from the headers of its files; reads the disk as well.
void describeModel(ModelEntry& entry);

} // namespace latelier
