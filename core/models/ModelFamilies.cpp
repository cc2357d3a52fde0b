#include "core/models/ModelFamilies.h"

#include "core/base/Error.h"
#include "core/base/Paths.h"
#include "core/models/StableDiffusion.h"

#include <array>
#include <utility>

namespace latelier {

namespace {

struct Family {
    std::string_view name; ///< how the families' own names begin
    std::unique_ptr<const DiffusionModel> (*make)(OpenedModel, at::Device, Precision,
                                                  const std::function<void(double)>&);
};

template <typename Model>
std::unique_ptr<const DiffusionModel> make(OpenedModel opened, at::Device device, Precision precision,
                                           const std::function<void(double)>& progress) {
    return std::make_unique<Model>(std::move(opened), device, precision, progress);
}

/// Every family that the engine knows.
constexpr std::array families = {
    Family{"Stable Diffusion", &make<StableDiffusion>},
};

} // namespace

std::unique_ptr<const DiffusionModel> loadModel(const std::string& path, at::Device device, Precision precision,
                                                const std::function<void(double)>& progress) {
    OpenedModel opened = openModel(path, clipVocabulary().string());
    for (const Family& family : families)
        if (opened.description.family.starts_with(family.name))
            return family.make(std::move(opened), device, precision, progress);
    throw Error(ErrorKind::BadModel, Sentence("The model '%1' is of the family '%2', which this version cannot run.",
                                              path, opened.description.family));
}

} // namespace latelier
