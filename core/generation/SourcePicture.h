#pragma once

#include "core/base/GenerationRequest.h"
#include "core/base/MaskedArea.h"

#include <ATen/core/Tensor.h>

namespace latelier {

/// The source of an img2img or inpainting run, brought to the size that the model works at.
struct SourcePicture {
    at::Tensor picture; ///< [1, 3, H, W] in [-1, 1], masked content filled in as the request asks; of the source's
                        ///< own size, to the multiple of `factor`, where the latent is scaled
    at::Tensor mask;    ///< [1, 1, H, W] in [0, 1], blurred, 1 = make anew; undefined without a mask
    PixelArea area;     ///< the part of the source that is worked on
};

/// Crops, scales, blurs and fills as the request asks; `factor` is the pixels of a latent's cell. Throws
/// Error{BadPicture} when source and mask differ in size.
SourcePicture prepareSource(const GenerationRequest& request, int factor = 8);

/// How the colours of `fresh` must be moved to meet those of `original`: measured where the mask is 0 and both should
/// be the same, and drawn from there into the masked part. All [1, 3, H, W], the mask [1, 1, H, W].
at::Tensor colourShift(const at::Tensor& original, const at::Tensor& fresh, const at::Tensor& mask);

/// The result laid back over the source: untouched where the mask is 0, so that those pixels keep their bytes, and with
/// its colours matched to the source's around the mask. Without a mask it is the result itself. `decoded` is [1, 3, H,
/// W] in [-1, 1], and so is what is returned, a little beyond the range perhaps.
at::Tensor putBack(const GenerationRequest& request, const SourcePicture& source, const at::Tensor& decoded);

/// Colours from around the mask drawn into it (pull-push over a pyramid of averages). `mask` 1 = fill.
at::Tensor filledFromAround(const at::Tensor& picture, const at::Tensor& mask);

} // namespace latelier
