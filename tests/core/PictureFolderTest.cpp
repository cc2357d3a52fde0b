#include "core/base/Error.h"
#include "core/base/OwnFacts.h"
#include "core/base/PlainPng.h"
#include "core/training/DenoiserTraining.h"
#include "core/training/PictureSource.h"
#include "core/weights/LoadModel.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

#include <unistd.h>

using namespace latelier;

namespace {

/// A folder of pictures; what is read from "7.png" is a picture of one colour, 7, except for a white left column.
class PictureFolder : public ::testing::Test {
protected:
    void SetUp() override {
        const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
        root_ = std::filesystem::temp_directory_path() /
                ("latelier-" + std::string(info->name()) + std::to_string(::getpid()));
        std::filesystem::create_directories(root_ / "pictures" / "more");
        options_.folder = (root_ / "run").string();
        options_.pictures = (root_ / "pictures").string();
        options_.size = 32;
        options_.readPicture = [](const std::string& path) {
            Image image(48, 32, 3);
            const auto value = std::stoi(std::filesystem::path(path).stem().string());
            std::fill(image.pixels.begin(), image.pixels.end(), static_cast<std::uint8_t>(value));
            return image;
        };
    }
    void TearDown() override { std::filesystem::remove_all(root_); }

    void add(int number, const std::string& caption) const {
        const auto folder = root_ / "pictures" / (number % 2 == 0 ? "." : "more");
        std::ofstream(folder / (std::to_string(number) + ".png")) << "x";
        if (!caption.empty()) {
            std::ofstream(folder / (std::to_string(number) + ".txt")) << caption;
        }
    }
    static int valueOf(const at::Tensor& picture) {
        return static_cast<int>(std::lround((picture.mean().item<double>() + 1) * 127.5));
    }

    std::filesystem::path root_;
    TrainingOptions options_;
};

} // namespace

TEST_F(PictureFolder, GivesEachPictureOncePerRoundWithItsOwnCaption) {
    for (int i = 0; i < 7; ++i) {
        add(i, "picture number " + std::to_string(i));
    }
    const auto source = pictureSource(options_, SourcePart::Training);
    for (int round = 0; round < 3; ++round) {
        std::set<int> seen;
        for (int i = 0; i < 7; ++i) {
            const auto index = round * 7 + i;
            const auto picture = source.pictures(index, 1).pictures;
            ASSERT_EQ(picture.sizes(), (std::vector<std::int64_t>{1, 3, 32, 32}));
            EXPECT_EQ(source.caption(index, 0), "picture number " + std::to_string(valueOf(picture)));
            seen.insert(valueOf(picture));
        }
        EXPECT_EQ(seen.size(), 7U);
    }
}

TEST_F(PictureFolder, IsAFunctionOfTheIndexAlone) {
    options_.readPicture = [](const std::string&) {
        Image image(80, 32, 3); // a ramp, so that crop and mirror show
        for (std::size_t i = 0; i < image.pixels.size(); ++i) {
            image.pixels[i] = static_cast<std::uint8_t>(3 * ((i / 3) % 80));
        }
        return image;
    };
    add(1, "a");
    add(2, "b");
    const auto source = pictureSource(options_, SourcePart::Training);
    const auto together = source.pictures(5, 4).pictures;
    EXPECT_TRUE(at::equal(together[2], source.pictures(7, 1).pictures[0]));
    std::set<double> crops;
    for (int i = 0; i < 12; ++i) {
        const auto row = source.pictures(i, 1).pictures[0][0][0];
        crops.insert(row[0].item<double>());
        crops.insert((row[31] > row[0]).item<double>() + 10); // which way it runs
    }
    EXPECT_GT(crops.size(), 5U);
    EXPECT_TRUE(crops.contains(10) && crops.contains(11));
}

TEST_F(PictureFolder, HoldsOutEveryTwentiethPicture) {
    for (int i = 0; i < 40; ++i) {
        add(i, "");
    }
    std::set<int> training, heldOut;
    const auto one = pictureSource(options_, SourcePart::Training),
               other = pictureSource(options_, SourcePart::HeldOut);
    for (int i = 0; i < 38; ++i) {
        training.insert(valueOf(one.pictures(i, 1).pictures));
        heldOut.insert(valueOf(other.pictures(i, 1).pictures));
    }
    EXPECT_EQ(training.size(), 38U);
    EXPECT_EQ(heldOut.size(), 2U);
    for (const auto number : heldOut) {
        EXPECT_FALSE(training.contains(number));
    }
}

TEST_F(PictureFolder, KnowsTheWordsOfItsCaptions) {
    add(1, "A Red boat, 2 birds\n");
    add(2, "red-brown hills");
    EXPECT_EQ(pictureSource(options_, SourcePart::Training).words,
              (std::vector<std::string>{"a", "birds", "boat", "brown", "hills", "red"}));
    EXPECT_EQ(pictureSource(options_, SourcePart::Training).examples(1).front(), "red-brown hills");
}

TEST_F(PictureFolder, IsRefusedInASentenceWhenItHoldsNoPictureOrIsNone) {
    EXPECT_THROW(pictureSource(options_, SourcePart::Training), Error);
    options_.pictures = (root_ / "nowhere").string();
    EXPECT_THROW(pictureSource(options_, SourcePart::Training), Error);
}

TEST_F(PictureFolder, TrainsAModelFromNothingAndGoesOnFromIt) {
    for (int i = 0; i < 6; ++i) {
        add(40 * i, i % 2 == 0 ? "a dark field" : "a bright field");
    }
    AutoencoderTrainingOptions first;
    first.network = {.channels = {8, 8, 8, 8}, .layersPerBlock = 1, .latentChannels = 4, .normGroups = 2};
    first.heldOut = 4;
    first.adversarialFrom = 1;
    options_.batch = 2;
    options_.steps = 2;
    trainAutoencoder(options_, first, {});
    DenoiserTrainingOptions second;
    second.unet = {.channels = {8, 16},
                   .attention = {true, false},
                   .heads = {2, 2},
                   .layersPerBlock = 1,
                   .contextWidth = 16,
                   .normGroups = 4};
    second.text = {.width = 16, .feedForwardWidth = 32, .layers = 1, .heads = 2};
    second.pool = 8;
    second.sheetSteps = 1;
    trainDenoiser(options_, second, {});
    const auto model = options_.folder + "/model";
    const auto facts = ownFacts(model);
    EXPECT_EQ(facts.at("vocabulary").size(), 4U);
    EXPECT_EQ(facts.at("latent_rgb_factors").size(), 4U); // one row for each channel
    EXPECT_EQ(facts.at("latent_rgb_offset").size(), 3U);

    auto further = options_;
    further.folder = (root_ / "further").string();
    further.learningRate = 1e-12; // so small a rate leaves the weights where they are
    DenoiserTrainingOptions third;
    third.from = model;
    third.sheetSteps = 1;
    third.pool = 8;
    std::filesystem::create_directories(further.folder);
    trainDenoiser(further, third, {});
    auto before = openModel(model, "").weights, after = openModel(further.folder + "/model", "").weights;
    const auto name = "unet.mid_block.resnets.0.conv1.weight";
    const auto shape = before.shape(name);
    EXPECT_TRUE(at::allclose(before.take(name, shape), after.take(name, shape), 1e-3, 1e-5));
}
