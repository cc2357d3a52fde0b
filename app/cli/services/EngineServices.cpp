#include "app/cli/services/ServiceModule.h"
#include "core/base/Error.h"
#include "core/base/OwnFacts.h"
#include "core/base/Paths.h"
#include "core/models/CheckWeights.h"
#include "core/weights/LoadModel.h"

#include <memory>
#include <vector>

namespace latelier {

namespace {

nlohmann::ordered_json inspect(const std::string& path) {
    OpenedModel model = openModel(path, clipVocabulary().string());
    if (const std::optional<Sentence> unused = checkWeights(model.description, model.weights))
        model.notes.push_back(*unused);
    const ModelDescription& facts = model.description;
    const nlohmann::json own = ownFacts(facts.folder);
    const PreferredSettings preferred = preferredSettings(own);
    return {{"path", facts.path},
            {"name", facts.name},
            {"family", ownFact(own, "family", facts.family)},
            {"prediction", facts.vPrediction ? "v" : "eps"},
            {"inpainting", facts.inpainting()},
            {"size", ownFact(own, "preferred_size", facts.preferredSize)},
            {"steps", preferred.steps},
            {"guidance", preferred.guidance},
            {"sampler", preferred.sampler},
            {"schedule", preferred.schedule},
            {"unet",
             {{"in_channels", facts.unet.inChannels},
              {"out_channels", facts.unet.outChannels},
              {"channels", facts.unet.channels},
              {"attention", facts.unet.attention},
              {"heads", facts.unet.heads},
              {"layers_per_block", facts.unet.layersPerBlock},
              {"context_width", facts.unet.contextWidth},
              {"linear_projection", facts.unet.linearProjection}}},
            {"autoencoder",
             {{"channels", facts.autoencoder.channels},
              {"layers_per_block", facts.autoencoder.layersPerBlock},
              {"latent_channels", facts.autoencoder.latentChannels},
              {"scale_factor", facts.autoencoder.scaleFactor}}},
            {"text_encoder",
             {{"vocabulary_size", facts.text.vocabularySize},
              {"width", facts.text.width},
              {"layers", facts.text.layers},
              {"heads", facts.text.heads},
              {"activation", facts.text.activation == TextActivation::QuickGelu ? "quick_gelu" : "gelu"}}},
            {"betas",
             {{"schedule", betaKindName(facts.noise.betas)},
              {"start", facts.noise.betaStart},
              {"end", facts.noise.betaEnd},
              {"train_steps", facts.noise.steps}}},
            {"tokenizer", facts.tokenizerFolder},
            {"words", ownFact(own, "vocabulary", std::vector<std::string>{})},
            {"notes", english(model.notes)}};
}

} // namespace

void latelierAddServices(Services& services) {
    services.engine = [engine = std::shared_ptr<Engine>(latelierCreateEngine())]() -> Engine& { return *engine; };
    services.inspectModel = inspect;
    services.bench = runBench;
}

} // namespace latelier
