#pragma once

#include "core/base/Image.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace latelier {

/// How the masked area is filled before the model works on it.
enum class MaskedContent { Original, Fill, LatentNoise, LatentNothing };

/// What an inpainting run works on: the whole picture, or the masked area alone at the request's size.
enum class InpaintArea { WholePicture, OnlyMasked };

/// How a start picture of another size is brought to the request's: as pixels before it is encoded, or as a latent
/// after it. A latent keeps less and lets the model invent more, as the "latent" upscalers of other programs' second
/// pass do.
enum class SourceScaling { Pixels, Latent };

/// The number format of the networks' arithmetic; Auto lets the engine choose for the device. Int8 is the denoiser's
/// products in 8 bits, and all else as Auto has it.
enum class Precision { Auto, Float32, BFloat16, Int8 };

/// How a preview is made of a latent: at once by a linear map to colours, by a tiny decoder, or by the full one.
enum class PreviewMethod { LatentToRgb, TinyDecoder, FullDecoder };

/// A change made while the picture formed, kept so that it can be made again exactly.
struct LiveChange {
    int step = 0; ///< the first step, counted from 0, that the change applies to
    std::optional<double> guidance;
    std::optional<std::string> prompt;
    std::optional<std::string> negativePrompt;
    bool operator==(const LiveChange&) const = default;
};

/// Tensors given and taken as safetensors files, for comparing with other programs. They are no part of the settings
/// that a picture stores.
struct CheckFiles {
    std::string initialLatent; ///< "latent" [1, C, h, w], scaled: stands for the encoded source
    std::string noise;         ///< "noise" [n, C, h, w]: the starting noise first, then the sampler's draws
    std::string dump;          ///< receives "sigmas", "start", "x.<step>", "denoised.<step>" and "latent"
    bool operator==(const CheckFiles&) const = default;
};

struct GenerationRequest;

/// More than three tokens in four cannot be merged: one in each square of 2x2 stays (Bolya & Hoffman 2023).
constexpr double mostTokenMerging = 0.75;

/// The point of another run that a run goes on from: after `step` of its steps. The parent is complete in itself, so a
/// branch can be made again from its request alone: an engine that no longer holds the parent's steps repeats them.
struct BranchPoint {
    std::shared_ptr<const GenerationRequest> parent;
    int step = 0; ///< finished steps of the parent, 0 to its steps
};

/// Everything that decides how a picture comes out; a plain value that is copied at each boundary, stored with the
/// picture, and handed back to make it again.
struct GenerationRequest {
    std::string model; ///< path of the model file or folder; empty means the starter model
    std::string prompt;
    std::string negativePrompt;
    int width = 512;  ///< pixels; rounded to a multiple of 8 with a notice; 0 is the model's own size
    int height = 512; ///< pixels; rounded to a multiple of 8 with a notice; 0 is the same as the width
    int steps = 20;
    double guidance = 7.0;        ///< classifier-free guidance scale; 1 does without the negative prompt
    double guidanceRescale = 0.0; ///< 0 off to 1 full (Lin et al. 2023, section 3.4)
    int guidanceFirstStep = 0;    ///< guidance is applied from this step, counted from 0
    int guidanceLastStep = -1;    ///< to this step, inclusive; -1 is the last
    int deepEvery = 1; ///< the network's coarse layers run at every n-th step only (Ma et al. 2023); 1 is every step
    double tokenMerging = 0; ///< share of the finest tokens that self-attention merges, 0 to mostTokenMerging
    std::string sampler = "Euler a";
    std::string schedule = "Automatic";
    std::optional<double> eta; ///< share of fresh noise, where the sampler has one; unset is the sampler's own
    std::uint64_t seed = 0;
    std::uint64_t variationSeed = 0;
    double variationStrength = 0.0; ///< 0 to 1: how far the starting noise turns towards that of the variation seed
    int count = 1;                  ///< pictures; picture i has seed + i
    int clipSkip = 1;               ///< 1 is the last layer of the text encoder, 2 the one before

    std::shared_ptr<const Image> source;                 ///< the picture to start from; null is text to picture
    SourceScaling sourceScaling = SourceScaling::Pixels; ///< with a mask it is always pixels
    double strength = 0.75;                              ///< denoising strength: 0 keeps the source, 1 ignores it
    std::shared_ptr<const Image> mask;                   ///< grey, 255 = make anew; null is the whole picture
    int maskBlur = 4;                                    ///< standard deviation in pixels
    MaskedContent maskedContent = MaskedContent::Original;
    InpaintArea inpaintArea = InpaintArea::WholePicture;
    int maskedPadding = 32; ///< pixels around the mask for InpaintArea::OnlyMasked

    Precision precision = Precision::Auto;
    std::string device = "auto"; ///< "auto", "cpu", "cuda", "cuda:1"
    int threads = 0;             ///< 0 is one per physical core
    int previewInterval = 1;     ///< steps between previews; 0 makes none
    PreviewMethod preview = PreviewMethod::LatentToRgb;
    std::string previewDecoder; ///< file of a tiny decoder (TAESD layout) for PreviewMethod::TinyDecoder

    std::vector<LiveChange> changes; ///< ordered by step; replayed when the request is run again
    int stopAfter = 0; ///< > 0: end after that many steps and keep x0 as the picture; recorded by "stop now and keep"
    std::optional<BranchPoint> branch; ///< go on from there instead of from noise; steps count from the parent's start

    CheckFiles check;

    /// Equal in every value; pictures and parents are compared by content.
    bool operator==(const GenerationRequest& other) const;
};

/// Steps to the end of the request's schedule: from a picture, the share of them that the denoising strength asks for.
/// An adaptive sampler may take more.
int plannedSteps(const GenerationRequest& request);

} // namespace latelier
