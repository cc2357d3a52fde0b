#include "core/kernels/Int8Layers.h"

#include "core/kernels/Int8Loops.h"
#include "core/kernels/TensorData.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

namespace latelier {

namespace {

using loops::Bf16;
using loops::Range;

/// Calls `run(x)` with a null pointer of the values' type: bf16 by their bits, or fp32.
template <typename Run>
void withType(at::ScalarType type, const Run& run) {
    if (type == at::kBFloat16) {
        run(static_cast<Bf16*>(nullptr));
    } else {
        run(static_cast<float*>(nullptr));
    }
}

/// How values become bytes: step * (byte - zero).
struct Grid {
    float step = 1.0f;
    float inverse = 1.0f;
    std::int32_t zero = 0;
};

constexpr float smallestStep = std::numeric_limits<float>::min(); ///< so that 1 over it is a number

Grid gridOver(const Range& range) {
    if (std::isnan(range.low)) {
        return {range.low, 0.0f, 0};
    }
    const float step = std::max(range.high / 255.0f - range.low / 255.0f, smallestStep);
    const float inverse = 1.0f / step;
    return {step, inverse, static_cast<std::int32_t>(std::nearbyint(-range.low * inverse))};
}

Range united(const Range& a, const Range& b) {
    return std::isnan(a.low) || std::isnan(b.low) ? Range{NAN, NAN}
                                                  : Range{std::min(a.low, b.low), std::max(a.high, b.high)};
}

/// Weights as bytes, with what it takes to read sums of products with them.
struct QuantisedWeights {
    QuantisedWeights(const at::Tensor& weight, const at::Tensor& bias)
        : type(weight.scalar_type()),
          bias(bias.defined() ? bias.to(at::kFloat).contiguous() : at::zeros({weight.size(0)}, at::kFloat)),
          steps(at::empty({weight.size(0)}, at::kFloat)), sums(at::empty({weight.size(0)}, at::kInt)),
          bytes(at::empty(weight.sizes(), at::kChar)) {
        const at::Tensor plain = weight.contiguous();
        const std::int64_t in = plain.numel() / plain.size(0);
        withType(type, [&]<typename T>(T*) {
            at::parallel_for(0, plain.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t o = begin; o < end; ++o) {
                    quantise(dataOf<const T>(plain) + o * in, in, o);
                }
            });
        });
    }

    bool finite() const { return std::isfinite(steps.sum().item<float>()); }

    loops::Outputs outputs() const {
        return {dataOf<const float>(steps), dataOf<const std::int32_t>(sums), dataOf<const float>(bias), bias.size(0)};
    }

    at::Tensor values(const at::Tensor& plain) const {
        return (plain.to(at::kFloat).flatten(1) * steps.unsqueeze(1)).view(plain.sizes()).to(type);
    }

    at::ScalarType type;
    at::Tensor bias;
    at::Tensor steps;
    at::Tensor sums;
    at::Tensor bytes; ///< undefined once packed

private:
    /// The weights of one output channel; its step is NaN where one of them is no finite number.
    template <typename T>
    void quantise(const T* weights, std::int64_t in, std::int64_t o) {
        const Range range = loops::rangeOf(weights, in);
        const float step = std::max((range.high > -range.low ? range.high : -range.low) / 127.0f, smallestStep);
        auto* const to = dataOf<std::int8_t>(bytes) + o * in;
        loops::quantise(weights, in, 1.0f / step, 128, reinterpret_cast<std::uint8_t*>(to));
        std::int32_t sum = 0;
        for (std::int64_t i = 0; i < in; ++i) {
            to[i] = static_cast<std::int8_t>(static_cast<std::uint8_t>(to[i]) - 128);
            sum += to[i];
        }
        dataOf<float>(steps)[o] = std::isnan(range.low) ? range.low : step;
        dataOf<std::int32_t>(sums)[o] = sum;
    }
};

class Int8Linear final : public PackedLinear {
public:
    Int8Linear(QuantisedWeights weights, std::shared_ptr<const PackedLinear> product)
        : weights_(std::move(weights)), product_(std::move(product)) {}

    at::Tensor unpack() const override { return weights_.values(product_->unpack()); }
    at::ScalarType dtype() const override { return weights_.type; }

    at::Tensor operator()(const at::Tensor& input, const at::Tensor& addend, at::ScalarType result) const override {
        const at::Tensor x = input.contiguous();
        const std::int64_t in = x.size(-1);
        const std::int64_t out = weights_.bias.size(0);
        const std::int64_t rows = x.numel() / in;
        std::vector<std::int64_t> sizes = x.sizes().vec();
        sizes.back() = out;
        const at::Tensor bytes = at::empty({rows, in}, x.options().dtype(at::kByte));
        const at::Tensor y = at::empty(sizes, x.options().dtype(result));
        if (x.is_meta()) {
            (*product_)(bytes, {}, at::kInt);
            return y;
        }
        std::vector<Grid> grids(static_cast<std::size_t>(rows));
        withType(x.scalar_type(), [&]<typename T>(T*) {
            at::parallel_for(0, rows, rowsAtLeast, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t r = begin; r < end; ++r) {
                    const T* row = dataOf<const T>(x) + r * in;
                    const Grid grid = grids[r] = gridOver(loops::rangeOf(row, in));
                    loops::quantise(row, in, grid.inverse, grid.zero, dataOf<std::uint8_t>(bytes) + r * in);
                }
            });
        });
        const at::Tensor sums = (*product_)(bytes, {}, at::kInt);
        const at::Tensor added = addend.defined() ? addend.to(result).contiguous() : addend;
        const loops::Outputs outputs = weights_.outputs();
        withType(result, [&]<typename T>(T*) {
            at::parallel_for(0, rows, rowsAtLeast, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t r = begin; r < end; ++r) {
                    loops::finish(dataOf<const std::int32_t>(sums) + r * out, outputs, grids[r].step, grids[r].zero,
                                  added.defined() ? dataOf<const T>(added) + r * out : nullptr, dataOf<T>(y) + r * out);
                }
            });
        });
        return y;
    }

private:
    static constexpr std::int64_t rowsAtLeast = 16; ///< for one thread

    QuantisedWeights weights_;
    std::shared_ptr<const PackedLinear> product_;
};

class Int8Convolution final : public PackedConvolution {
public:
    Int8Convolution(QuantisedWeights weights, std::shared_ptr<const PackedConvolution> product, int padding)
        : weights_(std::move(weights)), product_(std::move(product)), padding_(padding) {}

    at::Tensor unpack() const override { return weights_.values(product_->unpack()); }
    at::ScalarType dtype() const override { return weights_.type; }

    void operator()(const at::Tensor& x, std::int64_t above, std::int64_t below, const at::Tensor& addend,
                    const at::Tensor& y) const override {
        const at::Tensor bytes = at::empty({x.size(0), x.size(1), x.size(2) + above + below, x.size(3) + 2 * padding_},
                                           x.options().dtype(at::kByte), at::MemoryFormat::ChannelsLast);
        std::vector<Grid> grids;
        if (!x.is_meta()) {
            withType(x.scalar_type(), [&]<typename T>(T*) {
                grids = gridsOfPictures<T>(x);
                frame<T>(x, above, grids, bytes);
            });
        }
        const at::Tensor sums = at::empty(y.sizes(), y.options().dtype(at::kInt), at::MemoryFormat::ChannelsLast);
        (*product_)(bytes, 0, 0, {}, sums);
        if (x.is_meta()) {
            return;
        }
        const loops::Outputs outputs = weights_.outputs();
        const std::int64_t positions = y.size(2) * y.size(3);
        withType(y.scalar_type(), [&]<typename T>(T*) {
            at::parallel_for(0, y.size(0) * positions, 64, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t p = begin; p < end; ++p) {
                    const Grid& grid = grids[p / positions];
                    const std::int64_t at = p * outputs.count;
                    loops::finish(dataOf<const std::int32_t>(sums) + at, outputs, grid.step, grid.zero,
                                  addend.defined() ? dataOf<const T>(addend) + at : nullptr, dataOf<T>(y) + at);
                }
            });
        });
    }

private:
    template <typename T>
    static std::vector<Grid> gridsOfPictures(const at::Tensor& x) {
        const std::int64_t height = x.size(2);
        const std::int64_t row = x.size(1) * x.size(3);
        std::vector<Range> ranges(static_cast<std::size_t>(x.size(0) * height));
        at::parallel_for(0, x.size(0) * height, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = begin; r < end; ++r) {
                ranges[r] = loops::rangeOf(dataOf<const T>(x) + r * row, row);
            }
        });
        std::vector<Grid> grids;
        for (std::int64_t b = 0; b < x.size(0); ++b) {
            Range range;
            for (std::int64_t r = 0; r < height; ++r) {
                range = united(range, ranges[b * height + r]);
            }
            grids.push_back(gridOver(range));
        }
        return grids;
    }

    /// Writes x as bytes, in a frame of those that stand for 0.
    template <typename T>
    void frame(const at::Tensor& x, std::int64_t above, const std::vector<Grid>& grids, const at::Tensor& bytes) const {
        const std::int64_t height = bytes.size(2);
        const std::int64_t width = bytes.size(3);
        const std::int64_t channels = x.size(1);
        const std::int64_t row = channels * x.size(3);
        at::parallel_for(0, x.size(0) * height, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
                const std::int64_t b = i / height;
                const std::int64_t r = i % height - above;
                const Grid& grid = grids[b];
                std::uint8_t* const line = dataOf<std::uint8_t>(bytes) + i * width * channels;
                if (r < 0 || r >= x.size(2)) {
                    std::memset(line, grid.zero, static_cast<std::size_t>(width * channels));
                    continue;
                }
                const std::int64_t border = padding_ * channels;
                std::memset(line, grid.zero, static_cast<std::size_t>(border));
                loops::quantise(dataOf<const T>(x) + (b * x.size(2) + r) * row, row, grid.inverse, grid.zero,
                                line + border);
                std::memset(line + border + row, grid.zero, static_cast<std::size_t>(border));
            }
        });
    }

    QuantisedWeights weights_;
    std::shared_ptr<const PackedConvolution> product_;
    int padding_;
};

bool suits(const at::Tensor& weight) {
    // The sums of so many products of bytes fit 31 bits, and so do they less what the input's zero brings.
    constexpr std::int64_t most = (std::int64_t{1} << 31) / (255 * 127) / 2;
    return weight.device().is_cpu() && !weight.requires_grad() && weight.numel() > 0 &&
           weight.numel() / weight.size(0) <= most;
}

} // namespace

std::shared_ptr<const PackedLinear> int8Linear(const at::Tensor& weight, const at::Tensor& bias) {
    if (!suits(weight)) {
        return nullptr;
    }
    QuantisedWeights quantised(weight, bias);
    if (!quantised.finite()) {
        return nullptr;
    }
    auto product = PackedLinear::of(std::exchange(quantised.bytes, {}), {});
    return product ? std::make_shared<const Int8Linear>(std::move(quantised), std::move(product)) : nullptr;
}

std::shared_ptr<const PackedConvolution> int8Convolution(const at::Tensor& weight, const at::Tensor& bias, int stride,
                                                         int padding) {
    if (!suits(weight)) {
        return nullptr;
    }
    QuantisedWeights quantised(weight, bias);
    if (!quantised.finite()) {
        return nullptr;
    }
    auto product = PackedConvolution::of(std::exchange(quantised.bytes, {}), {}, stride, 0);
    return product ? std::make_shared<const Int8Convolution>(std::move(quantised), std::move(product), padding)
                   : nullptr;
}

} // namespace latelier
