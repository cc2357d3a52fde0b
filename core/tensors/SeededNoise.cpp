#include "core/tensors/SeededNoise.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cstring>
#include <numeric>

namespace latelier {

namespace {

std::vector<std::uint64_t> consecutive(std::uint64_t first, int count) {
    std::vector<std::uint64_t> seeds(count);
    std::iota(seeds.begin(), seeds.end(), first);
    return seeds;
}

} // namespace

SeededNoise::SeededNoise(const std::vector<std::uint64_t>& seeds) {
    for (const std::uint64_t seed : seeds) {
        generators_.push_back(at::make_generator<at::CPUGeneratorImpl>(seed));
    }
}

SeededNoise::SeededNoise(std::uint64_t first, int count) : SeededNoise(consecutive(first, count)) {}

at::Tensor SeededNoise::draw(const at::Tensor& like) {
    return draw(like.sizes()).to(like.device(), like.scalar_type());
}

at::Tensor SeededNoise::draw(at::IntArrayRef shape) {
    if (shape.empty() || shape[0] != static_cast<std::int64_t>(generators_.size())) {
        throw Error(ErrorKind::Internal,
                    Sentence("Noise for %1 pictures was asked for a batch of another size.", generators_.size()));
    }
    std::vector<std::int64_t> one = shape.vec();
    one[0] = 1;
    std::vector<at::Tensor> pictures;
    for (const at::Generator& generator : generators_) {
        pictures.push_back(at::randn(one, generator, at::TensorOptions(at::kFloat)));
    }
    return pictures.size() == 1 ? pictures[0] : at::cat(pictures);
}

std::string SeededNoise::save() const {
    std::string bytes;
    for (const at::Generator& generator : generators_) {
        const at::Tensor state = generator.get_state();
        bytes.append(static_cast<const char*>(state.data_ptr()), state.nbytes());
    }
    return bytes;
}

void SeededNoise::restore(const std::string& state) {
    const std::size_t each = generators_.empty() ? 0 : generators_[0].get_state().nbytes();
    if (state.size() != each * generators_.size()) {
        throw Error(ErrorKind::Internal,
                    Sentence("The kept state of the noise belongs to another number of pictures."));
    }
    for (std::size_t i = 0; i < generators_.size(); ++i) {
        at::Tensor bytes = at::empty({static_cast<std::int64_t>(each)}, at::TensorOptions(at::kByte));
        std::memcpy(bytes.data_ptr(), state.data() + i * each, each);
        generators_[i].set_state(bytes);
    }
}

at::Tensor varyNoise(const at::Tensor& noise, const at::Tensor& variation, double strength) {
    if (strength <= 0.0) {
        return noise;
    }
    constexpr std::int64_t rows = 2; // of [B, C, h, w]
    const at::Tensor cosine = ((noise / noise.norm(2, rows, true)) * (variation / variation.norm(2, rows, true)))
                                  .sum(rows, true)
                                  .clamp(-1.0, 1.0);
    const at::Tensor angle = cosine.acos();
    const at::Tensor sine = angle.sin();
    const at::Tensor turned =
        (angle * (1.0 - strength)).sin() / sine * noise + (angle * strength).sin() / sine * variation;
    return at::where(sine < 1e-3, noise * (1.0 - strength) + variation * strength, turned);
}

} // namespace latelier
