#include "core/networks/TinyAutoencoder.h"

#include "core/kernels/Conv2d.h"

#include <ATen/ATen.h>

#include <vector>

namespace latelier {

namespace {

constexpr int width = 64;
constexpr int blocksPerStage = 3;

/// Three convolutions and a residual, ReLU throughout.
class Block {
public:
    Block(WeightStore& weights, const std::string& prefix)
        : first_(weights, prefix + "conv.0", width, width, 3, 1, 1),
          second_(weights, prefix + "conv.2", width, width, 3, 1, 1),
          third_(weights, prefix + "conv.4", width, width, 3, 1, 1) {}

    at::Tensor operator()(const at::Tensor& x) const {
        return at::relu(third_(at::relu(second_(at::relu(first_(x)))), {.addend = x}));
    }

private:
    Conv2d first_;
    Conv2d second_;
    Conv2d third_;
};

/// Blocks, enlargement to twice the size, convolution.
struct Stage {
    std::vector<Block> blocks;
    Conv2d conv;
};

/// The layers are numbered as in the original's nn.Sequential, where layer 0 is the clamp and layer 2 a ReLU.
std::vector<Stage> makeStages(WeightStore& weights, const std::string& prefix) {
    std::vector<Stage> stages;
    int layer = 3;
    for (int i = 0; i < 3; ++i) {
        std::vector<Block> blocks;
        for (int j = 0; j < blocksPerStage; ++j) {
            blocks.emplace_back(weights, prefix + std::to_string(layer++) + ".");
        }
        ++layer; // the enlargement
        stages.push_back(
            {std::move(blocks), Conv2d(weights, prefix + std::to_string(layer++), width, width, 3, 1, 1, false)});
    }
    return stages;
}

} // namespace

struct TinyAutoencoder::Layers {
    Layers(WeightStore& weights, const std::string& prefix, int latentChannels)
        : in(weights, prefix + "1", latentChannels, width, 3, 1, 1), stages(makeStages(weights, prefix)),
          last(weights, prefix + "18."), out(weights, prefix + "19", width, 3, 3, 1, 1) {}

    Conv2d in;
    std::vector<Stage> stages;
    Block last;
    Conv2d out;
};

TinyAutoencoder::TinyAutoencoder(WeightStore& weights, const std::string& prefix, int latentChannels)
    : layers_(std::make_unique<const Layers>(weights, prefix, latentChannels)) {}
TinyAutoencoder::~TinyAutoencoder() = default;
TinyAutoencoder::TinyAutoencoder(TinyAutoencoder&&) noexcept = default;
TinyAutoencoder& TinyAutoencoder::operator=(TinyAutoencoder&&) noexcept = default;

at::Tensor TinyAutoencoder::decode(const at::Tensor& latent) const {
    const at::Tensor clamped = at::tanh(latent / 3.0) * 3.0;
    at::Tensor h = at::relu(layers_->in(clamped.to(layers_->in.dtype())));
    for (const Stage& stage : layers_->stages) {
        for (const Block& block : stage.blocks) {
            h = block(h);
        }
        h = stage.conv.ofTwiceTheSize(h);
    }
    // The original's pictures are in [0, 1].
    return (layers_->out(layers_->last(h)) * 2.0 - 1.0).to(latent.scalar_type());
}

} // namespace latelier
