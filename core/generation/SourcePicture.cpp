#include "core/generation/SourcePicture.h"

#include "core/base/Error.h"
#include "core/tensors/TensorImage.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace latelier {

namespace {

at::Tensor cropped(const at::Tensor& tensor, const PixelArea& area) {
    return tensor.narrow(2, area.y, area.height).narrow(3, area.x, area.width);
}

PixelArea workingArea(const GenerationRequest& request) {
    if (request.mask && request.inpaintArea == InpaintArea::OnlyMasked)
        return maskedArea(*request.mask, request.maskedPadding, request.width, request.height);
    return {0, 0, request.source->width, request.source->height};
}

} // namespace

at::Tensor filledFromAround(const at::Tensor& picture, const at::Tensor& mask) {
    const at::Tensor known = 1.0 - mask;
    if (picture.size(2) == 1 && picture.size(3) == 1)
        return picture;
    const auto halved = [](const at::Tensor& x) { return at::avg_pool2d(x, 2, 2, 0, /*ceil_mode=*/true); };
    const at::Tensor weight = halved(known);
    const at::Tensor colour = halved(picture * known) / weight.clamp_min(1e-6);
    const at::Tensor below = filledFromAround(colour, 1.0 - (weight * 4.0).clamp_max(1.0));
    const at::Tensor guess =
        at::upsample_bilinear2d(below, {picture.size(2), picture.size(3)}, /*align_corners=*/false);
    return picture * known + guess * mask;
}

SourcePicture prepareSource(const GenerationRequest& request, int factor) {
    if (request.mask &&
        (request.mask->width != request.source->width || request.mask->height != request.source->height))
        throw Error(ErrorKind::BadPicture,
                    Sentence("The mask is %1x%2 but the picture is %3x%4; give a mask of the picture's size.",
                             request.mask->width, request.mask->height, request.source->width, request.source->height));
    SourcePicture prepared;
    prepared.area = workingArea(request);
    if (!request.mask && request.sourceScaling == SourceScaling::Latent) {
        const auto rounded = [&](int side) { return std::max(factor, (side + factor / 2) / factor * factor); };
        prepared.picture =
            resized(pictureToTensor(*request.source), rounded(request.source->height), rounded(request.source->width));
        return prepared;
    }
    prepared.picture = resized(cropped(pictureToTensor(*request.source), prepared.area), request.height, request.width);
    if (!request.mask)
        return prepared;
    const at::Tensor blurred = gaussianBlurred(maskToTensor(*request.mask), request.maskBlur);
    prepared.mask =
        resized(cropped(blurred, prepared.area), request.height, request.width).clamp(0.0, 1.0).contiguous();
    if (request.maskedContent == MaskedContent::Fill)
        prepared.picture = filledFromAround(prepared.picture, (prepared.mask > 0).to(at::kFloat));
    return prepared;
}

at::Tensor colourShift(const at::Tensor& original, const at::Tensor& fresh, const at::Tensor& mask) {
    constexpr int cell = 8;       // pixels: finer differences are detail that the autoencoder lost, not a shift
    constexpr double most = 0.15; // of the range 2: a greater difference is none that the autoencoder makes
    const at::Tensor known = (mask == 0).to(at::kFloat);
    const auto averaged = [](const at::Tensor& x) { return at::avg_pool2d(x, cell, cell, 0, /*ceil_mode=*/true); };
    const at::Tensor weight = averaged(known);
    const at::Tensor shift = averaged((original - fresh) * known) / weight.clamp_min(1e-6);
    const at::Tensor whole = filledFromAround(shift.clamp(-most, most), (weight == 0).to(at::kFloat));
    return at::upsample_bilinear2d(whole, {original.size(2), original.size(3)}, /*align_corners=*/false);
}

at::Tensor putBack(const GenerationRequest& request, const SourcePicture& source, const at::Tensor& decoded) {
    const at::Tensor result = decoded.to(at::kCPU, at::kFloat).clamp(-1.0, 1.0);
    if (!source.mask.defined())
        return result;
    const auto blended = [](const at::Tensor& original, const at::Tensor& fresh, const at::Tensor& mask) {
        // Half a mask is a change of its own (see maskedDenoiser), not a ghost of two pictures: only the rim is mixed.
        const at::Tensor share = (mask * 2.0).clamp_max(1.0);
        const at::Tensor matched = fresh + colourShift(original, fresh, mask);
        return at::where(mask > 0, original + share * (matched - original), original);
    };
    const at::Tensor whole = pictureToTensor(*request.source);
    if (request.inpaintArea == InpaintArea::WholePicture)
        return blended(resized(whole, request.height, request.width), result, source.mask);
    const PixelArea& area = source.area;
    const at::Tensor mask =
        cropped(gaussianBlurred(maskToTensor(*request.mask), request.maskBlur), area).clamp(0.0, 1.0);
    at::Tensor pasted = whole.clone();
    cropped(pasted, area).copy_(blended(cropped(whole, area), resized(result, area.height, area.width), mask));
    return pasted;
}

} // namespace latelier
