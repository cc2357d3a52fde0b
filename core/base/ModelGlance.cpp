#include "core/base/ModelGlance.h"

#include "core/base/Error.h"
#include "core/base/ModelFiles.h"
#include "core/base/OwnFacts.h"

#include <string_view>

namespace latelier {

namespace {

/// Where the shapes that tell families apart are named, in each layout.
struct Layout {
    std::string_view input;  ///< the weight of the first convolution
    std::string_view output; ///< the weight of the last one
};
constexpr Layout compVis{"model.diffusion_model.input_blocks.0.0.weight", "model.diffusion_model.out.2.weight"};
constexpr Layout diffusers{"conv_in.weight", "conv_out.weight"};

std::int64_t dimension(const TensorFile& file, std::string_view name, std::size_t index) {
    const auto found = file.tensors.find(name);
    return found == file.tensors.end() || found->second.shape.size() <= index ? 0 : found->second.shape[index];
}

ModelGlance familyOf(const TensorFile& unet, const Layout& layout) {
    std::int64_t contextWidth = 0;
    bool linearProjection = false;
    for (const auto& [name, tensor] : unet.tensors) {
        if (contextWidth == 0 && name.ends_with(".attn2.to_k.weight") && tensor.shape.size() == 2)
            contextWidth = tensor.shape[1];
        if (name.ends_with(".proj_in.weight"))
            linearProjection = tensor.shape.size() == 2;
    }
    // SDXL and what followed it; their text goes into the network in other ways as well.
    if (contextWidth > 1024)
        return {"Stable Diffusion XL", 0, false};
    return {
        familyName(contextWidth, linearProjection, dimension(unet, layout.input, 1), dimension(unet, layout.output, 0)),
        0, true};
}

std::uint64_t bytesOf(const TensorFile& file) {
    std::uint64_t bytes = 0;
    for (const auto& [name, tensor] : file.tensors)
        bytes += tensor.bytes.size();
    return bytes;
}

} // namespace

std::string familyName(std::int64_t contextWidth, bool linearProjection, std::int64_t in, std::int64_t out) {
    const bool second = contextWidth == 1024 || linearProjection;
    return std::string("Stable Diffusion ") + (second ? "2" : "1") +
           (in % 2 == 1 && in / 2 == out ? " inpainting" : "");
}

ModelGlance glanceAtModel(const std::string& path) {
    const ModelLocation location = locateModel(path);
    if (location.form == ModelLocation::Form::DiffusersFolder) {
        const TensorFile unet = readModelPart(location.path, "unet");
        ModelGlance glance = familyOf(unet, diffusers);
        glance.family = ownFact(ownFacts(location.path), "family", glance.family);
        glance.bytes = bytesOf(unet);
        for (const char* part : {"vae", "text_encoder"})
            glance.bytes += bytesOf(readModelPart(location.path, part));
        return glance;
    }
    const TensorFile file = readTensorFile(location.path);
    const std::string_view other = otherThanModel(file);
    ModelGlance glance = other.empty() ? familyOf(file, compVis) : ModelGlance{std::string(other), 0, false};
    glance.bytes = bytesOf(file);
    return glance;
}

} // namespace latelier
