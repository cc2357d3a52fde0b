#include "app/cli/Commands.h"
#include "app/cli/OutputNames.h"
#include "app/cli/Progress.h"
#include "core/base/Error.h"
#include "core/base/OwnFacts.h"
#include "core/base/ParametersText.h"
#include "core/base/Paths.h"
#include "core/base/SamplerNames.h"

#include <cstdio>
#include <filesystem>
#include <random>

namespace latelier {

namespace fs = std::filesystem;

namespace {

/// A seed short enough to be typed again, as other programs choose them.
std::uint64_t anySeed() {
    std::random_device device;
    return device();
}

/// Another sampler than the preferred one goes with its own schedule.
void chooseSampler(const Arguments& arguments, const PreferredSettings& preferred, GenerationRequest& request) {
    const std::string text = arguments.text("sampler", preferred.sampler);
    if (!arguments.has("sampler"))
        request.schedule = preferred.schedule;
    const SamplerAndSchedule said = splitSamplerText(text);
    request.sampler = said.sampler && said.schedule ? said.sampler->name : findSampler(text).name;
    if (said.schedule && !arguments.has("schedule"))
        request.schedule = said.schedule->name;
    else
        request.schedule = findSchedule(arguments.text("schedule", request.schedule)).name;
    if (arguments.has("eta"))
        request.eta = arguments.real("eta", 0);
}

void choosePictures(const Arguments& arguments, const Services& services, GenerationRequest& request) {
    if (!arguments.has("init")) {
        for (const char* option :
             {"strength", "init-scaling", "mask", "mask-blur", "mask-content", "inpaint-area", "mask-padding"})
            if (arguments.has(option))
                throw Error(ErrorKind::Usage,
                            std::string("--") + option + " works on a start picture; give one with --init.");
        return;
    }
    request.source = std::make_shared<const Image>(services.readPicture(arguments.text("init")));
    request.strength = arguments.real("strength", request.strength);
    constexpr SourceScaling scalings[] = {SourceScaling::Pixels, SourceScaling::Latent};
    request.sourceScaling = scalings[arguments.choice("init-scaling", 0)];
    if (!arguments.has("width") && !arguments.has("height")) {
        request.width = request.source->width;
        request.height = request.source->height;
    }
    if (!arguments.has("mask"))
        return;
    request.mask = std::make_shared<const Image>(services.readPicture(arguments.text("mask")));
    if (request.mask->width != request.source->width || request.mask->height != request.source->height)
        throw Error(ErrorKind::BadPicture,
                    "The mask " + arguments.text("mask") + " is " + std::to_string(request.mask->width) + "x" +
                        std::to_string(request.mask->height) + " pixels, but the start picture is " +
                        std::to_string(request.source->width) + "x" + std::to_string(request.source->height) +
                        "; make them the same size.");
    request.maskBlur = arguments.whole("mask-blur", request.maskBlur);
    request.maskedPadding = arguments.whole("mask-padding", request.maskedPadding);
    constexpr MaskedContent contents[] = {MaskedContent::Original, MaskedContent::Fill, MaskedContent::LatentNoise,
                                          MaskedContent::LatentNothing};
    request.maskedContent = contents[arguments.choice("mask-content", 0)];
    constexpr InpaintArea areas[] = {InpaintArea::WholePicture, InpaintArea::OnlyMasked};
    request.inpaintArea = areas[arguments.choice("inpaint-area", 0)];
}

/// Saves what the engine makes, and shows how far it is.
class Studio : public GenerationObserver {
public:
    Studio(const Arguments& arguments, Console& console, const Services& services, int count)
        : console_(console), services_(services), display_(console, count), names_(arguments.text("out"), count),
          json_(arguments.has("json")), previews_(arguments.text("preview-dir")) {
        if (!previews_.empty())
            makeOutputFolder(previews_, "preview-dir");
    }

    void phase(const std::string& name, double fraction) override { display_.phase(name, fraction); }

    void step(const StepUpdate& update) override {
        if (!previews_.empty() && !update.preview.empty()) {
            char name[64];
            std::snprintf(name, sizeof name, "picture-%03d-step-%03d.png", update.picture + 1, update.step);
            services_.writePreview((previews_ / name).string(), update.preview);
        }
        display_.step(update);
    }

    void notice(const Sentence& sentence) override { display_.say(sentence.english()); }

    void finished(const GeneratedPicture& picture) override {
        const std::string parameters = writeParameters(
            picture.request, {{"Model", picture.model.name}, {"Version", "Latelier " LATELIER_VERSION}});
        std::string path;
        try {
            path = save(names_, made_++, picture, parameters);
        } catch (const Error&) {
            rescue(picture, parameters);
            throw;
        }
        display_.clear();
        console_.out << (json_ ? oneLine(describe(path, picture, parameters)) : path) << std::endl;
    }

private:
    /// Gives the file that the picture was written to; leaves none behind where that fails.
    std::string save(OutputNames& names, int index, const GeneratedPicture& picture, const std::string& parameters) {
        const fs::path path = names.next(index, picture.request.seed);
        try {
            services_.writePicture(path.string(), picture, parameters);
        } catch (...) {
            names.giveBack(path);
            throw;
        }
        return path.string();
    }

    /// A picture that cannot be written where it was to go is kept in another place rather than lost.
    void rescue(const GeneratedPicture& picture, const std::string& parameters) {
        std::error_code none;
        for (const fs::path& place : {picturesFolder(), fs::temp_directory_path(none)}) {
            try {
                OutputNames names((place / "").string(), 1);
                display_.say("The picture was saved as " + save(names, 0, picture, parameters) + " instead.");
                return;
            } catch (const Error&) {
                continue; // what is told is why the first place failed
            }
        }
    }

    static nlohmann::ordered_json describe(const std::string& path, const GeneratedPicture& picture,
                                           const std::string& parameters) {
        const GenerationRequest& request = picture.request;
        return {
            {"path", path},
            {"prompt", request.prompt},
            {"negative", request.negativePrompt},
            {"seed", request.seed},
            {"width", picture.image.width},
            {"height", picture.image.height},
            {"steps", request.steps},
            {"sampler", request.sampler},
            {"schedule", request.schedule},
            {"guidance", request.guidance},
            {"model", {{"path", picture.model.path}, {"name", picture.model.name}, {"family", picture.model.family}}},
            {"parameters", parameters},
            {"seconds", picture.seconds},
            {"step_seconds", picture.stepSeconds},
            {"notices", english(picture.notices)},
            {"versions", picture.versions}};
    }

    Console& console_;
    const Services& services_;
    ProgressDisplay display_;
    OutputNames names_;
    bool json_;
    fs::path previews_;
    int made_ = 0;
};

} // namespace

GenerationRequest requestFrom(const Arguments& arguments, const Services& services) {
    if (!arguments.positional().empty())
        throw Error(ErrorKind::Usage, "\"" + arguments.positional().front() +
                                          "\" belongs to no option; put a prompt of several words in quotation marks.");
    if (!arguments.has("prompt"))
        throw Error(ErrorKind::Usage, "A prompt is missing; say what the picture shows with --prompt \"...\".");

    GenerationRequest request;
    request.model = arguments.text("model");
    request.prompt = arguments.text("prompt");
    request.negativePrompt = arguments.text("negative");
    request.width = arguments.whole("width", 0);
    request.height = arguments.whole("height", 0);
    const PreferredSettings preferred =
        preferredSettings(ownFacts(request.model.empty() ? starterModel() : fs::path(request.model)));
    request.steps = arguments.whole("steps", preferred.steps);
    request.guidance = arguments.real("guidance", preferred.guidance);
    request.guidanceRescale = arguments.real("guidance-rescale", request.guidanceRescale);
    request.guidanceFirstStep = arguments.whole("guidance-first-step", request.guidanceFirstStep);
    request.guidanceLastStep = arguments.whole("guidance-last-step", request.guidanceLastStep);
    request.deepEvery = arguments.whole("deep-every", request.deepEvery);
    request.tokenMerging = arguments.real("merge-tokens", request.tokenMerging);
    chooseSampler(arguments, preferred, request);
    request.seed = arguments.seed("seed").value_or(anySeed());
    request.variationSeed = arguments.seed("variation-seed").value_or(arguments.has("variation-seed") ? anySeed() : 0);
    request.variationStrength = arguments.real("variation-strength", request.variationStrength);
    request.count = arguments.whole("count", request.count);
    request.clipSkip = arguments.whole("clip-skip", request.clipSkip);
    choosePictures(arguments, services, request);
    request.precision = precisionFrom(arguments);
    request.device = arguments.text("device", request.device);
    request.threads = arguments.whole("threads", request.threads);
    request.previewInterval = arguments.has("preview-dir") ? arguments.whole("preview-interval", 1) : 0;
    request.check = {arguments.text("init-latent"), arguments.text("noise"), arguments.text("dump-latents")};
    return request;
}

void generateCommand(const Arguments& arguments, Console& console, const Services& services, Controls& controls) {
    GenerationRequest request = requestFrom(arguments, services);
    checkWeightFile(request.model);
    Studio studio(arguments, console, services, request.count);
    if (!request.check.dump.empty())
        makeOutputFolder(fs::path(request.check.dump).parent_path(), "dump-latents");
    if (!arguments.seed("seed"))
        studio.notice(Sentence::plain("Seed: " + std::to_string(request.seed)));

    services.engine().generate(request, studio, controls);
}

} // namespace latelier
