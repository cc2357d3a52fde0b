#include "core/base/RequestJson.h"

#include "core/base/Error.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <random>

using namespace latelier;
using nlohmann::json;

namespace {

/// Keeps pictures under made-up names, as the gallery keeps them under their hashes.
struct Shelf {
    std::map<std::string, std::shared_ptr<const Image>> pictures;

    PictureReference reference() {
        return [this](const Image& image) {
            for (const auto& [name, kept] : pictures)
                if (*kept == image)
                    return name;
            const std::string name = "picture" + std::to_string(pictures.size());
            pictures[name] = std::make_shared<const Image>(image);
            return name;
        };
    }
    PictureLookup lookup() {
        return [this](const std::string& name) { return pictures.at(name); };
    }
};

class RandomRequests {
public:
    explicit RandomRequests(unsigned seed) : random_(seed) {}

    GenerationRequest make(int depth = 0) {
        GenerationRequest r;
        r.model = text();
        r.prompt = text();
        r.negativePrompt = text();
        r.width = whole();
        r.height = whole();
        r.steps = whole();
        r.guidance = real();
        r.guidanceRescale = real();
        r.guidanceFirstStep = whole();
        r.guidanceLastStep = whole();
        r.deepEvery = whole();
        r.tokenMerging = real();
        r.sampler = text();
        r.schedule = text();
        if (random_() % 2)
            r.eta = real();
        r.seed = random_();
        r.variationSeed = random_();
        r.variationStrength = real();
        r.count = whole();
        r.clipSkip = whole();
        r.source = picture(3);
        r.strength = real();
        r.mask = picture(1);
        r.maskBlur = whole();
        r.maskedContent = static_cast<MaskedContent>(random_() % 4);
        r.sourceScaling = static_cast<SourceScaling>(random_() % 2);
        r.inpaintArea = static_cast<InpaintArea>(random_() % 2);
        r.maskedPadding = whole();
        r.precision = static_cast<Precision>(random_() % 4);
        r.device = text();
        r.threads = whole();
        r.previewInterval = whole();
        r.preview = static_cast<PreviewMethod>(random_() % 3);
        r.previewDecoder = text();
        r.stopAfter = whole();
        for (auto n = random_() % 4; n > 0; --n) {
            LiveChange change;
            change.step = whole();
            if (random_() % 2)
                change.guidance = real();
            if (random_() % 2)
                change.prompt = text();
            if (random_() % 2)
                change.negativePrompt = text();
            r.changes.push_back(change);
        }
        if (depth < 3 && random_() % 2)
            r.branch = BranchPoint{std::make_shared<const GenerationRequest>(make(depth + 1)), whole()};
        return r;
    }

private:
    std::string text() {
        static const std::string parts[] = {"a", "\"", "\\", "\n", "é", "猫", "🌊", ", ", ": ", "\t", "{", "\x01"};
        std::string result;
        for (auto n = random_() % 20; n > 0; --n)
            result += parts[random_() % std::size(parts)];
        return result;
    }
    int whole() { return static_cast<int>(static_cast<std::uint32_t>(random_())); }
    double real() { return std::uniform_real_distribution<double>(-1e3, 1e3)(random_); }
    std::shared_ptr<const Image> picture(int channels) {
        if (random_() % 2)
            return nullptr;
        Image image(2, 2, channels);
        for (auto& value : image.pixels)
            value = static_cast<std::uint8_t>(random_());
        return std::make_shared<const Image>(image);
    }

    std::mt19937_64 random_;
};

std::string refusal(const json& value) {
    try {
        requestFromJson(value);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Usage);
        return error.what();
    }
    return "";
}

} // namespace

TEST(RequestJson, GivesBackEveryValueOfAnyRequest) {
    RandomRequests random(1);
    for (int i = 0; i < 500; ++i) {
        Shelf shelf;
        const auto request = random.make();
        const auto text = toText(toJson(request, shelf.reference()));
        EXPECT_EQ(requestFromJson(json::parse(text), shelf.lookup()), request) << text;
    }
}

TEST(RequestJson, KeepsEveryDigitOfTheLargestSeed) {
    GenerationRequest request;
    request.seed = 18446744073709551615u;
    request.variationSeed = 9007199254740993u; // 2^53 + 1: no double has it
    const auto text = toText(toJson(request));
    EXPECT_NE(text.find("\"seed\":18446744073709551615"), std::string::npos);
    EXPECT_EQ(requestFromJson(json::parse(text)), request);
}

TEST(RequestJson, TakesDefaultsForWhatIsMissingAndPassesOverWhatIsUnknown) {
    EXPECT_EQ(requestFromJson(json::object()), GenerationRequest());
    EXPECT_EQ(requestFromJson(json::parse(R"({"ofTomorrow":[1,2],"steps":null})")), GenerationRequest());
}

TEST(RequestJson, NamesTheValueThatIsWrong) {
    EXPECT_NE(refusal(json::parse(R"({"steps":"many"})")).find("\"steps\" must be a whole number"), std::string::npos);
    EXPECT_NE(refusal(json::parse(R"({"steps":3000000000})")).find("steps"), std::string::npos);
    EXPECT_NE(refusal(json::parse(R"({"seed":1.5e3})")).find("seed"), std::string::npos);
    EXPECT_NE(refusal(json::parse(R"({"seed":-1})")).find("seed"), std::string::npos);
    EXPECT_NE(refusal(json::parse(R"({"maskedContent":"jelly"})")).find("jelly"), std::string::npos);
    EXPECT_NE(refusal(json::parse("[]")), "");
    EXPECT_NE(refusal(json::parse(R"({"branch":{"step":1}})")), "");
}

TEST(RequestJson, RefusesAnEndlessChainOfBranches) {
    json chain = json::object();
    for (int i = 0; i < 1500; ++i)
        chain = json{{"branch", {{"parent", std::move(chain)}, {"step", 1}}}};
    EXPECT_NE(refusal(chain).find("branch"), std::string::npos);
}

TEST(RequestJson, ReplacesMalformedTextInsteadOfFailing) {
    GenerationRequest request;
    request.prompt = "bad \xFF byte";
    EXPECT_EQ(requestFromJson(json::parse(toText(toJson(request)))).prompt, "bad \xEF\xBF\xBD byte");
}
