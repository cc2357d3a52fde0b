#include "app/cli/services/GalleryRerun.h"

#include "app/cli/Commands.h"
#include "app/cli/Progress.h"
#include "gallery/DurableFile.h"
#include "gallery/ModelHashes.h"
#include "gallery/Verification.h"

#include <cstdio>
#include <random>

namespace latelier {
namespace {

using nlohmann::ordered_json;

/// Shows how far the engine is and holds what it makes.
class Remaker : public GenerationObserver {
public:
    explicit Remaker(Console& console) : display_(console, 1) {}

    void phase(const std::string& name, double fraction) override { display_.phase(name, fraction); }
    void step(const StepUpdate& update) override { display_.step(update); }
    void notice(const Sentence& sentence) override { display_.say(sentence.english()); }
    void finished(const GeneratedPicture& picture) override {
        display_.clear();
        made = picture;
    }

    GeneratedPicture made;

private:
    ProgressDisplay display_;
};

GenerationRequest storedRequest(Gallery& gallery, PictureId id) {
    const auto record = gallery.record(id);
    if (!record)
        throw Error(ErrorKind::Usage, "The file of picture " + std::to_string(id) + " does not tell how it was made.");
    GenerationRequest request = requestAgain(*record);
    request.previewInterval = 0;
    checkWeightFile(request.model);
    return request;
}

std::string sentenceOn(const Verification& verdict) {
    if (verdict.same)
        return "the same, byte for byte";
    char numbers[96];
    std::snprintf(numbers, sizeof numbers, "%.3g %% of the pixels differ, by at most %.3g of 255",
                  verdict.differing * 100, verdict.largest);
    std::string text = std::string("not the same: ") + numbers;
    if (!verdict.modelThen.empty())
        text += "; the model was " + verdict.modelThen + " and is " + verdict.modelNow;
    if (!verdict.versionsThen.empty() || !verdict.versionsNow.empty())
        text += "; made with " + verdict.versionsThen + ", now with " + verdict.versionsNow;
    return text;
}

} // namespace

void rerunPictures(Gallery& gallery, const std::vector<PictureId>& ids, const Arguments& arguments, Console& console,
                   Engine& engine, Controls& controls) {
    gallery.requireWritable();
    ModelHashes hashes;
    for (const PictureId id : ids) {
        GenerationRequest request = storedRequest(gallery, id);
        const PictureEntry kept = gallery.entry(id);
        const PictureHeader header = readPictureHeader(readFile(gallery.file(kept)), kept.path);
        NewPicture again;
        again.format = header.format;
        again.options.sixteenBit = header.bits > 8;
        if (arguments.has("new-seed")) {
            request.seed = std::random_device()();
            request.branch.reset(); // the way up to the branch had the old seed's noise in it
        } else {
            again.parents = {{kept.sha256, ParentKind::Rerun, 0}};
        }
        Remaker remaker(console);
        engine.generate(request, remaker, controls);
        again.picture = remaker.made;
        again.modelHash = hashes.of(remaker.made.model.path);
        const PictureEntry entry = gallery.entry(gallery.add(again));
        if (arguments.has("json"))
            console.out << oneLine({{"id", entry.id},
                                    {"path", gallery.file(entry).string()},
                                    {"seed", remaker.made.request.seed},
                                    {"of", id}})
                        << std::endl;
        else
            console.out << gallery.file(entry).string() << std::endl;
    }
}

void verifyPictures(Gallery& gallery, const std::vector<PictureId>& ids, const Arguments& arguments, Console& console,
                    Engine& engine, Controls& controls) {
    ModelHashes hashes;
    std::size_t different = 0;
    for (const PictureId id : ids) {
        Remaker remaker(console);
        engine.generate(storedRequest(gallery, id), remaker, controls);
        const Verification verdict = verify(gallery, id, remaker.made, hashes.of(remaker.made.model.path));
        different += !verdict.same;
        if (arguments.has("json"))
            console.out << oneLine({{"id", id},
                                    {"same", verdict.same},
                                    {"differing", verdict.differing},
                                    {"largest", verdict.largest},
                                    {"model", {{"then", verdict.modelThen}, {"now", verdict.modelNow}}},
                                    {"versions", {{"then", verdict.versionsThen}, {"now", verdict.versionsNow}}}})
                        << std::endl;
        else
            console.out << id << ": " << sentenceOn(verdict) << std::endl;
    }
    if (different > 0)
        throw Error(ErrorKind::BadPicture, std::to_string(different) + " of " + std::to_string(ids.size()) +
                                               " pictures did not come out the same.");
}

} // namespace latelier
