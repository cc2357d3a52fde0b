#include "core/generation/SourcePicture.h"

#include "core/base/Error.h"
#include "core/tensors/TensorImage.h"
#include "tests/support/Failures.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <limits>
#include <random>

using namespace latelier;

namespace {

std::shared_ptr<Image> noisePicture(int width, int height, int channels) {
    auto picture = std::make_shared<Image>(width, height, channels);
    std::mt19937 random(7);
    for (auto& value : picture->pixels)
        value = static_cast<std::uint8_t>(random());
    return picture;
}

std::shared_ptr<Image> maskWithRectangle(int width, int height, PixelArea marked) {
    auto mask = std::make_shared<Image>(width, height, 1);
    for (int y = marked.y; y < marked.y + marked.height; ++y)
        std::fill_n(mask->row(y) + marked.x, marked.width, std::uint8_t{255});
    return mask;
}

GenerationRequest inpainting(int width, int height, PixelArea marked) {
    GenerationRequest request;
    request.width = width;
    request.height = height;
    request.source = noisePicture(width, height, 3);
    request.mask = maskWithRectangle(width, height, marked);
    return request;
}

} // namespace

TEST(TensorImage, APictureComesBackFromItsTensorByteForByte) {
    const auto picture = noisePicture(37, 21, 3);
    EXPECT_EQ(tensorToPicture(pictureToTensor(*picture)), *picture);
}

TEST(TensorImage, TransparentPixelsLieOnWhite) {
    Image picture(1, 1, 4);
    picture.pixels = {0, 0, 0, 0};
    EXPECT_EQ(tensorToPicture(pictureToTensor(picture)).pixels, (std::vector<std::uint8_t>{255, 255, 255}));
}

TEST(TensorImage, ABlurKeepsTheSumAndSpreadsByItsDeviation) {
    at::Tensor point = at::zeros({1, 1, 41, 41});
    point[0][0][20][20] = 1.0;
    const at::Tensor blurred = gaussianBlurred(point, 3.0);
    EXPECT_NEAR(blurred.sum().item<double>(), 1.0, 1e-5);
    const at::Tensor squares = (at::arange(41) - 20).pow(2).to(at::kFloat);
    EXPECT_NEAR((blurred[0][0].sum(0) * squares).sum().item<double>(), 9.0, 0.15);
}

TEST(SourcePicture, UnmaskedPixelsKeepTheirBytes) {
    for (const auto area : {InpaintArea::WholePicture, InpaintArea::OnlyMasked}) {
        GenerationRequest request = inpainting(96, 64, {40, 24, 16, 16});
        request.inpaintArea = area;
        const SourcePicture prepared = prepareSource(request);
        const Image result = tensorToPicture(putBack(request, prepared, at::full({1, 3, 64, 96}, 0.5)));
        const at::Tensor mask = gaussianBlurred(maskToTensor(*request.mask), request.maskBlur);
        int untouched = 0, changed = 0;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 96; ++x) {
                const bool same =
                    std::equal(result.row(y) + 3 * x, result.row(y) + 3 * x + 3, request.source->row(y) + 3 * x);
                if (mask[0][0][y][x].item<float>() == 0) {
                    ++untouched;
                    ASSERT_TRUE(same) << x << ',' << y;
                } else if (!same) {
                    ++changed;
                }
            }
        EXPECT_GT(untouched, 1000);
        EXPECT_GT(changed, 200);
    }
}

TEST(SourcePicture, TheMaskedAreaHasThePaddingAndTheRequestsShape) {
    const auto mask = maskWithRectangle(200, 100, {90, 40, 10, 20});
    const PixelArea area = maskedArea(*mask, 8, 512, 512);
    EXPECT_EQ(area.width, area.height);
    EXPECT_EQ(area.height, 36);
    EXPECT_LE(area.x, 82);
    EXPECT_GE(area.x + area.width, 108);
}

TEST(SourcePicture, AnyPaddingStaysInThePicture) {
    const auto mask = maskWithRectangle(200, 100, {90, 40, 10, 20});
    EXPECT_EQ(maskedArea(*mask, std::numeric_limits<int>::max(), 200, 100), (PixelArea{0, 0, 200, 100}));
    for (const int padding : {-1, -30, std::numeric_limits<int>::min()})
        EXPECT_EQ(maskedArea(*mask, padding, 10, 20), (PixelArea{90, 40, 10, 20})) << padding;
}

TEST(SourcePicture, AMaskOfAnotherSizeIsRefusedWhateverIsWorkedOn) {
    for (const auto area : {InpaintArea::WholePicture, InpaintArea::OnlyMasked}) {
        GenerationRequest request = inpainting(96, 64, {40, 24, 16, 16});
        request.mask = maskWithRectangle(300, 200, {250, 150, 16, 16});
        request.inpaintArea = area;
        EXPECT_EQ(kindOfFailure([&] { prepareSource(request); }), ErrorKind::BadPicture);
    }
}

TEST(SourcePicture, AnEmptyMaskMeansTheWholePicture) {
    EXPECT_EQ(maskedArea(Image(30, 20, 1), 4, 512, 512), (PixelArea{0, 0, 30, 20}));
}

TEST(SourcePicture, OnlyTheMaskedAreaIsWorkedOnAsAHandMadeCropWouldBe) {
    GenerationRequest request = inpainting(96, 96, {40, 40, 16, 16});
    request.width = request.height = 64;
    request.inpaintArea = InpaintArea::OnlyMasked;
    request.maskedPadding = 8;
    const SourcePicture prepared = prepareSource(request);
    EXPECT_EQ(prepared.area, (PixelArea{32, 32, 32, 32}));
    const at::Tensor crop = pictureToTensor(*request.source).narrow(2, 32, 32).narrow(3, 32, 32);
    EXPECT_TRUE(at::equal(prepared.picture, at::_upsample_bicubic2d_aa(crop, {64, 64}, false)));
}

TEST(SourcePicture, FillingDrawsTheSurroundingColourIn) {
    at::Tensor picture = at::full({1, 3, 32, 32}, 0.25);
    at::Tensor mask = at::zeros({1, 1, 32, 32});
    mask.narrow(2, 8, 16).narrow(3, 8, 16).fill_(1.0);
    picture = at::where(mask > 0, at::full({1}, -1.0), picture);
    EXPECT_LT((filledFromAround(picture, mask) - 0.25).abs().max().item<double>(), 1e-5);
}

TEST(SourcePicture, AColourShiftOfTheDecoderIsTakenOutOfTheMaskedPart) {
    GenerationRequest request = inpainting(96, 64, {40, 24, 16, 16});
    for (auto& value : std::const_pointer_cast<Image>(request.source)->pixels)
        value = static_cast<std::uint8_t>(32 + value * 3 / 4);
    const at::Tensor shift = at::tensor({0.06, -0.05, 0.03}).to(at::kFloat).view({1, 3, 1, 1});
    const Image result =
        tensorToPicture(putBack(request, prepareSource(request), pictureToTensor(*request.source) + shift));
    for (std::size_t i = 0; i < result.pixels.size(); ++i)
        ASSERT_NEAR(result.pixels[i], request.source->pixels[i], 1);
}

TEST(SourcePicture, HalfAMaskShowsTheNewPictureAndNoGhostOfTheOld) {
    GenerationRequest request = inpainting(64, 64, {16, 16, 32, 32});
    request.maskBlur = 0;
    auto half = std::make_shared<Image>(*request.mask);
    for (auto& value : half->pixels)
        value = value ? 128 : 0;
    request.mask = half;
    request.source = std::make_shared<Image>(64, 64, 3);
    const at::Tensor black = at::full({1, 3, 64, 64}, -1.0);
    at::Tensor decoded = black.clone();
    decoded.narrow(2, 16, 32).narrow(3, 16, 32).fill_(1.0);
    EXPECT_EQ(tensorToPicture(putBack(request, prepareSource(request), decoded)).row(32)[3 * 32], 255);
}

TEST(SourcePicture, RefusesAMaskOfAnotherSize) {
    GenerationRequest request = inpainting(32, 32, {8, 8, 8, 8});
    request.mask = maskWithRectangle(16, 16, {2, 2, 4, 4});
    try {
        prepareSource(request);
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadPicture);
    }
}
