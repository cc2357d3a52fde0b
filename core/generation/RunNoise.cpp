#include "core/generation/RunNoise.h"

#include "core/base/Error.h"
#include "core/tensors/TensorFileIo.h"

#include <ATen/ATen.h>

namespace latelier {

RunNoise::RunNoise(const GenerationRequest& request)
    : seeded_({request.seed}), variationSeed_(request.variationSeed), variationStrength_(request.variationStrength) {
    if (!request.check.noise.empty())
        rows_ = readTensor(request.check.noise, "noise");
}

at::Tensor RunNoise::row(at::IntArrayRef shape) {
    if (next_ >= rows_.size(0) || rows_.sizes().slice(1) != shape.slice(1))
        throw Error(ErrorKind::Usage,
                    Sentence("The noise file has %1 rows of shape %2, and the run needs row %3 of shape %4.",
                             rows_.size(0), c10::str(rows_.sizes().slice(1)), next_ + 1, c10::str(shape.slice(1))));
    return rows_.narrow(0, next_++, 1);
}

at::Tensor RunNoise::start(at::IntArrayRef shape) {
    if (rows_.defined())
        return row(shape);
    const at::Tensor unit = seeded_.draw(shape);
    if (variationStrength_ <= 0)
        return unit;
    return varyNoise(unit, SeededNoise({variationSeed_}).draw(shape), variationStrength_);
}

at::Tensor RunNoise::draw(const at::Tensor& like) {
    return rows_.defined() ? row(like.sizes()).to(like.options()) : seeded_.draw(like);
}

std::string RunNoise::save() const {
    return rows_.defined() ? std::to_string(next_) : seeded_.save();
}

void RunNoise::restore(const std::string& state) {
    if (rows_.defined())
        next_ = std::stoll(state);
    else
        seeded_.restore(state);
}

} // namespace latelier
