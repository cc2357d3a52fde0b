// Writes a model of random weights and real size, to measure loading and memory with: make-checkpoint FILE [options]

#include "core/base/Error.h"
#include "core/base/TensorFile.h"
#include "tests/support/StableDiffusionLayout.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <iostream>
#include <string_view>

using namespace latelier;

namespace {

constexpr std::string_view usage =
    "usage: make-checkpoint FILE.safetensors [--family 1|2] [--dtype f16|bf16|f32] [--inpainting] [--width N]\n"
    "  --family      Stable Diffusion 1.5 (the default) or 2, in the single-file layout\n"
    "  --width N     channels of the U-Net's first level, 320 by default; a multiple of 64\n";

struct Options {
    std::string path;
    test::LayoutOptions layout;
    DType dtype = DType::F16;
};

Options parse(int count, char** words) {
    Options options;
    int width = 320;
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        const std::string value = i + 1 < count ? words[i + 1] : "";
        if (word == "--inpainting") {
            options.layout.inChannels = 9;
        } else if (word == "--family" && (value == "1" || value == "2")) {
            const int inChannels = options.layout.inChannels;
            options.layout = value == "2" ? test::LayoutOptions::stableDiffusion2() : test::LayoutOptions();
            options.layout.inChannels = inChannels;
            ++i;
        } else if (word == "--dtype" && (value == "f16" || value == "bf16" || value == "f32")) {
            options.dtype = value == "f16" ? DType::F16 : value == "bf16" ? DType::BF16 : DType::F32;
            ++i;
        } else if (word == "--width" && std::atoi(value.c_str()) > 0 && std::atoi(value.c_str()) % 64 == 0) {
            width = std::atoi(value.c_str());
            ++i;
        } else if (!word.starts_with("--") && options.path.empty()) {
            options.path = word;
        } else {
            throw Error(ErrorKind::Usage,
                        "The word " + std::string(word) + " is not understood.\n" + std::string(usage));
        }
    }
    if (options.path.empty())
        throw Error(ErrorKind::Usage, std::string(usage));
    options.layout.channels = {width, 2 * width, 4 * width, 4 * width};
    return options;
}

/// Halves by truncation: good enough for numbers that mean nothing.
std::uint16_t half(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const int exponent = static_cast<int>((bits >> 23) & 0xff) - 112;
    const auto sign = static_cast<std::uint16_t>(bits >> 16 & 0x8000);
    return exponent <= 0 ? sign : static_cast<std::uint16_t>(sign | exponent << 10 | (bits >> 13 & 0x3ff));
}

/// Weights that keep a signal's size through the network: uniform with variance 1 / inputs, norms near one.
void fill(std::byte* to, DType dtype, const std::vector<std::int64_t>& shape, const std::string& name,
          std::uint64_t& state) {
    std::int64_t elements = 1;
    for (const std::int64_t size : shape)
        elements *= size;
    const bool norm = shape.size() == 1 && name.ends_with(".weight");
    const float inputs = shape.size() > 1 ? static_cast<float>(elements / shape[0]) : 100.0f;
    const float scale = std::sqrt(3.0f / inputs);
    for (std::int64_t i = 0; i < elements; ++i) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        const float unit = static_cast<float>(static_cast<std::int32_t>(state >> 32)) * 0x1p-31f;
        const float value = (norm ? 1.0f : 0.0f) + (norm ? 0.1f : scale) * unit;
        if (dtype == DType::F32) {
            std::memcpy(to + 4 * i, &value, 4);
        } else {
            const std::uint16_t bits = dtype == DType::F16
                                           ? half(value)
                                           : static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16);
            std::memcpy(to + 2 * i, &bits, 2);
        }
    }
}

void make(const Options& options) {
    const test::Layout layout(options.layout);
    std::size_t bytes = 0;
    for (const auto& entry : layout.entries)
        bytes += byteCount(options.dtype, entry.shape).value();
    std::vector<std::byte> data(bytes);
    std::map<std::string, StoredTensor, std::less<>> tensors;
    std::uint64_t state = 0x9e3779b97f4a7c15;
    std::size_t begin = 0;
    for (const auto& entry : layout.entries) {
        const std::size_t size = byteCount(options.dtype, entry.shape).value();
        fill(data.data() + begin, options.dtype, entry.shape, entry.single, state);
        tensors[entry.single] = {options.dtype, entry.shape, std::span(data).subspan(begin, size)};
        begin += size;
    }
    writeSafetensors(options.path, tensors, {{"format", "pt"}});
    std::cout << options.path << ": " << tensors.size() << " tensors, " << bytes << " bytes\n";
}

} // namespace

int main(int count, char** words) {
    try {
        make(parse(count, words));
        return 0;
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return exitCode(error.kind());
    }
}
