#include "tests/conformance/Kinds.h"

#include "tests/conformance/TokenizerGroup.h"

namespace latelier::conformance {

std::span<const CaseKind> caseKinds() {
    // clang-format off
    static constexpr CaseKind kinds[] = {
        {"kdiffusion", runKDiffusion},
        {"txt2img", runTextToImage},
        {"img2img", runImageToImage},
        {"inpaint_legacy", runInpaintLegacy},
        {"inpaint9", runInpaint9},
        {"compvis", runCompVis},
        {"diffusers", runDiffusers},
        {"v_denoise", runVDenoise},
        {"tables", runTables},
        {"sigmas", runSigmas},
        {"t_to_sigma", runTToSigma},
        {"sigma_to_t", runSigmaToT},
        {"ancestral_step", runAncestralStep},
        {"ddim", runDdimTable},
        {"unet", runUNet},
        {"vae_encode", runVaeEncode},
        {"vae_decode", runVaeDecode},
        {"text_encoder", runTextEncoder},
        {"timestep_embedding", runTimestepEmbedding},
    };
    // clang-format on
    return kinds;
}

std::span<const JsonGroup> jsonGroups() {
    static constexpr JsonGroup groups[] = {
        {"rng.json", runRngGroup},
        {"tokenizer.json", runTokenizerGroup},
    };
    return groups;
}

} // namespace latelier::conformance
