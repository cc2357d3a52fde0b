#include "core/networks/TiledAutoencoder.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <functional>
#include <vector>

namespace latelier {

namespace {

struct Span {
    std::int64_t first;
    std::int64_t size;
};

/// Tiles of one size that cover `size`, evenly spread, neighbours sharing `overlap` or more.
std::vector<Span> tilesAlong(std::int64_t size, const Tiling& tiling) {
    if (size <= tiling.tile) {
        return {{0, size}};
    }
    const std::int64_t step = tiling.tile - tiling.overlap;
    const std::int64_t count = (size - tiling.overlap + step - 1) / step;
    std::vector<Span> tiles;
    for (std::int64_t i = 0; i < count; ++i) {
        tiles.push_back({i * (size - tiling.tile) / (count - 1), tiling.tile});
    }
    return tiles;
}

/// Weight of each of a tile's `size` pixels: 1 in the middle, falling linearly over `overlap` towards the sides that
/// have a neighbour, and nowhere 0.
at::Tensor ramp(std::int64_t size, std::int64_t overlap, bool before, bool after) {
    const at::Tensor rising = (at::arange(size, at::kFloat) + 0.5) / static_cast<double>(overlap);
    at::Tensor weight = at::ones({size});
    if (before) {
        weight = at::minimum(weight, rising);
    }
    if (after) {
        weight = at::minimum(weight, rising.flip(0));
    }
    return weight;
}

/// Runs `part` on each tile of `input` and blends its fp32 results, which are `grow` / `shrink` times as large.
at::Tensor blendTiles(const at::Tensor& input, const Tiling& tiling, std::int64_t grow, std::int64_t shrink,
                      const std::function<at::Tensor(const at::Tensor&)>& part) {
    if (tiling.overlap < 1 || tiling.tile < 2 * tiling.overlap) {
        throw Error(ErrorKind::Usage, Sentence("A tile must be at least twice as large as its overlap."));
    }
    const std::int64_t height = input.size(2) / shrink; // in latent pixels where pictures are encoded
    const std::int64_t width = input.size(3) / shrink;
    const std::vector<Span> rows = tilesAlong(height, tiling);
    const std::vector<Span> columns = tilesAlong(width, tiling);
    at::Tensor sum;
    const at::Tensor weights = at::zeros({height * grow, width * grow}, input.options().dtype(at::kFloat));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const at::Tensor tile = input.narrow(2, rows[i].first * shrink, rows[i].size * shrink)
                                        .narrow(3, columns[j].first * shrink, columns[j].size * shrink);
            const at::Tensor result = part(tile).to(at::kFloat);
            const auto weightAlong = [&](const std::vector<Span>& tiles, std::size_t k) {
                return ramp(tiles[k].size * grow, tiling.overlap * grow, k > 0, k + 1 < tiles.size());
            };
            const at::Tensor weight = at::outer(weightAlong(rows, i), weightAlong(columns, j)).to(result.device());
            if (!sum.defined()) {
                sum = at::zeros({result.size(0), result.size(1), height * grow, width * grow}, result.options());
            }
            const auto place = [&](const at::Tensor& t) {
                return t.narrow(-2, rows[i].first * grow, rows[i].size * grow)
                    .narrow(-1, columns[j].first * grow, columns[j].size * grow);
            };
            place(sum).add_(result * weight);
            place(weights).add_(weight);
        }
    }
    return sum.div_(weights);
}

std::int64_t factorOf(const AutoencoderKL& autoencoder) {
    return std::int64_t{1} << (autoencoder.config().channels.size() - 1);
}

bool fitsWhole(std::int64_t height, std::int64_t width, const Tiling& tiling) {
    return std::max(height, width) <= tiling.threshold;
}

} // namespace

at::Tensor decodeTiled(const AutoencoderKL& autoencoder, const at::Tensor& latent, const Tiling& tiling,
                       const Checkpoint& checkpoint) {
    if (fitsWhole(latent.size(2), latent.size(3), tiling)) {
        return autoencoder.decode(latent, checkpoint);
    }
    return blendTiles(latent, tiling, factorOf(autoencoder), 1,
                      [&](const at::Tensor& tile) { return autoencoder.decode(tile, checkpoint); })
        .to(latent.scalar_type());
}

LatentDistribution encodeTiled(const AutoencoderKL& autoencoder, const at::Tensor& picture, const Tiling& tiling,
                               const Checkpoint& checkpoint) {
    const std::int64_t factor = factorOf(autoencoder);
    if (fitsWhole(picture.size(2) / factor, picture.size(3) / factor, tiling)) {
        return autoencoder.encode(picture, checkpoint);
    }
    const at::Tensor moments = blendTiles(picture, tiling, 1, factor, [&](const at::Tensor& tile) {
        const LatentDistribution part = autoencoder.encode(tile, checkpoint);
        return at::cat({part.mean, part.logVariance}, 1);
    });
    const std::vector<at::Tensor> halves = moments.to(picture.scalar_type()).chunk(2, 1);
    return {halves[0], halves[1]};
}

bool hasNonFinite(const at::Tensor& x) {
    return !at::isfinite(x).all().item<bool>();
}

} // namespace latelier
