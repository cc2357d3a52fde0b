#include "gallery/Verification.h"

#include "gallery/DurableFile.h"
#include "gallery/Hashes.h"
#include "tests/support/GalleryPictures.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <utility>

using namespace latelier;

TEST(Verification, TellsTheSamePictureFromAnotherAndNamesWhatDiffers) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    NewPicture made = newPicture(1);
    made.picture.versions = "Latelier 0.1, LibTorch 1.13, cpu, Float, 2 threads";
    const PictureId id = gallery.add(made);

    GeneratedPicture again = made.picture;
    const Verification same = verify(gallery, id, again, made.modelHash);
    EXPECT_TRUE(same.same);
    EXPECT_EQ(same.differing, 0);
    EXPECT_EQ(same.modelThen + same.versionsThen + same.versionsNow, "");

    again.image.pixels[5] = static_cast<std::uint8_t>(again.image.pixels[5] ^ 2);
    again.versions = "Latelier 0.1, LibTorch 2.1, cuda:0, Float, 2 threads";
    const Verification other = verify(gallery, id, again, "ffffffffff");
    EXPECT_FALSE(other.same);
    EXPECT_EQ(other.largest, 2);
    EXPECT_DOUBLE_EQ(other.differing, 1.0 / (16 * 12));
    EXPECT_EQ(other.modelThen, "tiny-model (6ce0161689)");
    EXPECT_EQ(other.modelNow, "tiny-model (ffffffffff)");
    EXPECT_EQ(other.versionsThen, "LibTorch 1.13, cpu");
    EXPECT_EQ(other.versionsNow, "LibTorch 2.1, cuda:0");

    again.image = gradientPicture(8, 8, 3, 1);
    EXPECT_EQ(verify(gallery, id, again, "").differing, 1);
}

TEST(RequestAgain, IsOfOnePictureInTheNumbersThatItWasComputedIn) {
    PictureRecord record;
    record.request.count = 4;
    for (const auto& [line, want] :
         {std::pair{"Latelier 0.1, LibTorch 1.13, cpu, Float, 2 threads", Precision::Float32},
          {"Latelier 0.1, LibTorch 1.13, cpu, BFloat16, 2 threads", Precision::BFloat16},
          {"", Precision::Auto}}) {
        record.versions = line;
        EXPECT_EQ(requestAgain(record).precision, want) << line;
        EXPECT_EQ(requestAgain(record).count, 1);
    }
    record.versions = "Latelier 0.1, LibTorch 1.13, cpu, BFloat16 with 8-bit products, 2 threads";
    record.request.precision = Precision::Int8;
    EXPECT_EQ(requestAgain(record).precision, Precision::Int8);
}

TEST(Verification, HoldsForFilesThatLoseALittle) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    for (const PictureFormat format : {PictureFormat::Jpeg, PictureFormat::WebP, PictureFormat::OpenExr}) {
        NewPicture made = newPicture(1);
        made.picture.image = noisePicture(32, 32, 3, 5);
        made.format = format;
        const PictureId id = gallery.add(made);
        EXPECT_TRUE(verify(gallery, id, made.picture, made.modelHash).same) << name(format);
        GeneratedPicture other = made.picture;
        other.image.pixels[0] = static_cast<std::uint8_t>(other.image.pixels[0] ^ 1);
        EXPECT_FALSE(verify(gallery, id, other, made.modelHash).same) << name(format);
    }
}

TEST(Verification, OfSixteenBitsAndFloatsSeesWhat8BitsCannotHold) {
    const TemporaryFolder folder;
    Gallery gallery(folder.path());
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::OpenExr}) {
        NewPicture made = newPicture(1);
        made.format = format;
        made.options.sixteenBit = true;
        made.picture.precise = preciselyLike(made.picture.image);
        const PictureId id = gallery.add(made);
        EXPECT_TRUE(verify(gallery, id, made.picture, made.modelHash).same) << name(format);

        GeneratedPicture other = made.picture;
        auto values = *made.picture.precise;
        values.pixels[7] += 0.1f / 255;
        other.precise = std::make_shared<const FloatImage>(values);
        const Verification verdict = verify(gallery, id, other, made.modelHash);
        EXPECT_FALSE(verdict.same) << name(format);
        EXPECT_DOUBLE_EQ(verdict.differing, 1.0 / (16 * 12));
        EXPECT_NEAR(verdict.largest, 0.1, 0.005);
    }
}
