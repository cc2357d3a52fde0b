#include "gallery/KeptSteps.h"

#include "core/base/Error.h"
#include "core/base/MaskedArea.h"
#include "core/base/TensorFile.h"
#include "gallery/DurableFile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

#include <unistd.h>

namespace latelier {
namespace {

namespace fs = std::filesystem;

/// x0 of one step: [C, h, w].
struct Latent {
    int channels = 0;
    int height = 0;
    int width = 0;
    std::vector<float> values;

    std::size_t area() const { return static_cast<std::size_t>(height) * static_cast<std::size_t>(width); }
    bool sameShape(const Latent& other) const {
        return channels == other.channels && height == other.height && width == other.width;
    }
};

/// Rows of a linear map from a latent sample to red, green and blue in 0 to 255, the offset last.
using Colours = std::vector<std::array<float, 3>>;

// IEEE 754 half precision, rounded to nearest even; what does not fit becomes the largest number that does.
std::uint16_t toHalf(float value) {
    constexpr float largest = 65504.0f;
    const float bounded = std::clamp(value, -largest, largest);
    const auto bits = std::bit_cast<std::uint32_t>(bounded);
    const auto sign = static_cast<std::uint16_t>(bits >> 16 & 0x8000u);
    const int exponent = static_cast<int>(bits >> 23 & 0xFFu) - 127;
    if (exponent < -14) {
        // Subnormal: a multiple of 2^-24.
        const auto units = static_cast<std::uint16_t>(std::nearbyint(std::fabs(bounded) * 16777216.0f));
        return static_cast<std::uint16_t>(sign | units);
    }
    const std::uint32_t magnitude = bits & 0x7FFFFFFFu;
    const std::uint32_t rounded = magnitude + 0xFFFu + (magnitude >> 13 & 1u);
    return static_cast<std::uint16_t>(sign | ((rounded >> 13) - (112u << 10)));
}

float fromHalf(std::uint16_t half) {
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000u) << 16;
    const int exponent = half >> 10 & 0x1F;
    const int fraction = half & 0x3FF;
    if (exponent == 0)
        return std::copysign(std::ldexp(static_cast<float>(fraction), -24), sign ? -1.0f : 1.0f);
    if (exponent == 31)
        return std::bit_cast<float>(sign | 0x7F800000u | static_cast<std::uint32_t>(fraction) << 13);
    return std::bit_cast<float>(sign | static_cast<std::uint32_t>(exponent + 112) << 23 |
                                static_cast<std::uint32_t>(fraction) << 13);
}

[[noreturn]] void refuse(const Sentence& what, std::string detail = {}) {
    throw Error(ErrorKind::BadModel, Sentence("The kept steps of the picture cannot be read: %1.", what),
                std::move(detail));
}

TensorFile parsed(std::span<const std::uint8_t> packed) {
    try {
        return parseSafetensors(std::as_bytes(packed), "the kept steps");
    } catch (const Error& error) {
        refuse(Sentence("the file is damaged"), error.what());
    }
}

const StoredTensor& tensorOf(const TensorFile& file, std::string_view name, DType dtype) {
    const auto found = file.tensors.find(name);
    if (found == file.tensors.end() || found->second.dtype != dtype)
        refuse(Sentence("there is no usable \"%1\"", name));
    return found->second;
}

template <typename Number>
std::vector<Number> numbersOf(const StoredTensor& tensor) {
    std::vector<Number> numbers(tensor.bytes.size() / sizeof(Number));
    std::memcpy(numbers.data(), tensor.bytes.data(), numbers.size() * sizeof(Number));
    return numbers;
}

Latent shapeOf(const StoredTensor& tensor) {
    constexpr std::int64_t mostSide = 1 << 14;
    const auto& shape = tensor.shape;
    if (shape.size() != 4 || shape[0] != 1 ||
        std::any_of(shape.begin(), shape.end(), [](std::int64_t side) { return side < 1 || side > mostSide; }))
        refuse(Sentence("a step has a shape that no latent has"));
    return {static_cast<int>(shape[1]), static_cast<int>(shape[2]), static_cast<int>(shape[3]), {}};
}

/// The mean colour of the pixels that a latent sample stands for, of the part of the picture that was worked on.
std::array<double, 3> colourUnder(const Image& picture, const PixelArea& area, const Latent& latent, int x, int y) {
    const auto from = [](int at, int count, int start, int size) { return start + at * size / count; };
    const int left = from(x, latent.width, area.x, area.width), top = from(y, latent.height, area.y, area.height);
    const int right = std::max(left + 1, from(x + 1, latent.width, area.x, area.width));
    const int bottom = std::max(top + 1, from(y + 1, latent.height, area.y, area.height));
    std::array<double, 3> sum{};
    for (int row = top; row < bottom; ++row)
        for (int column = left; column < right; ++column)
            for (int c = 0; c < 3; ++c)
                sum[static_cast<std::size_t>(c)] +=
                    picture.row(row)[column * picture.channels + (picture.channels < 3 ? 0 : c)];
    for (double& value : sum)
        value /= double(right - left) * (bottom - top);
    return sum;
}

/// Solves the normal equations by elimination; a little of the identity is added, so that flat latents do no harm.
Colours fitColours(const Latent& latent, const Image& picture, const PixelArea& area) {
    const auto terms = static_cast<std::size_t>(latent.channels) + 1;
    std::vector<std::vector<double>> rows(terms, std::vector<double>(terms + 3, 0.0));
    std::vector<double> sample(terms, 1.0);
    for (int y = 0; y < latent.height; ++y)
        for (int x = 0; x < latent.width; ++x) {
            const std::size_t at =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(latent.width) + static_cast<std::size_t>(x);
            for (std::size_t c = 0; c + 1 < terms; ++c)
                sample[c] = latent.values[c * latent.area() + at];
            const auto colour = colourUnder(picture, area, latent, x, y);
            for (std::size_t i = 0; i < terms; ++i) {
                for (std::size_t j = 0; j < terms; ++j)
                    rows[i][j] += sample[i] * sample[j];
                for (std::size_t c = 0; c < 3; ++c)
                    rows[i][terms + c] += sample[i] * colour[c];
            }
        }
    for (std::size_t i = 0; i < terms; ++i)
        rows[i][i] += 1e-3 * static_cast<double>(latent.area());
    for (std::size_t i = 0; i < terms; ++i) // positive definite: no pivoting needed
        for (std::size_t below = 0; below < terms; ++below) {
            if (below == i)
                continue;
            const double factor = rows[below][i] / rows[i][i];
            for (std::size_t j = i; j < terms + 3; ++j)
                rows[below][j] -= factor * rows[i][j];
        }
    Colours colours(terms);
    for (std::size_t i = 0; i < terms; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            colours[i][c] = static_cast<float>(rows[i][terms + c] / rows[i][i]);
    return colours;
}

Image previewOf(const Latent& latent, const Colours& colours) {
    Image image(latent.width, latent.height, 3);
    for (std::size_t at = 0; at < latent.area(); ++at)
        for (std::size_t c = 0; c < 3; ++c) {
            float value = colours.back()[c];
            for (std::size_t channel = 0; channel + 1 < colours.size(); ++channel)
                value += latent.values[channel * latent.area() + at] * colours[channel][c];
            // A value that is no number becomes black.
            image.pixels[at * 3 + c] = value > 0 ? static_cast<std::uint8_t>(std::min(value + 0.5f, 255.0f)) : 0;
        }
    return image;
}

/// The files of the steps, in order.
std::vector<std::pair<int, fs::path>> stepFiles(const fs::path& journal) {
    std::vector<std::pair<int, fs::path>> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(journal, none)) {
        int step = 0;
        if (std::sscanf(entry.path().filename().c_str(), "step-%d.safetensors", &step) == 1 &&
            entry.path().extension() == ".safetensors")
            files.emplace_back(step, entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

PixelArea areaOf(const Image& picture, const GenerationRequest& request) {
    if (request.mask && request.inpaintArea == InpaintArea::OnlyMasked)
        return maskedArea(*request.mask, request.maskedPadding, request.width, request.height);
    return {0, 0, picture.width, picture.height};
}

/// The bytes of a safetensors file with these tensors.
std::vector<std::uint8_t> fileOf(const std::map<std::string, StoredTensor, std::less<>>& tensors) {
    std::string folder = (fs::temp_directory_path() / "latelier-XXXXXX").string();
    if (!::mkdtemp(folder.data()))
        throw Error(ErrorKind::Io, Sentence("Cannot make a temporary folder: %1.", reasonOf(errno)));
    const fs::path path = fs::path(folder) / "steps.safetensors";
    try {
        writeSafetensors(path.string(), tensors);
        auto bytes = readFile(path);
        fs::remove_all(folder);
        return bytes;
    } catch (...) {
        fs::remove_all(folder);
        throw;
    }
}

} // namespace

std::vector<std::uint8_t> packSteps(const fs::path& journal, const Image& picture, const GenerationRequest& request) {
    struct Step {
        std::vector<std::uint16_t> latent;
        std::vector<double> facts;
    };
    std::map<int, Step> steps;
    Latent last;
    for (const auto& [number, path] : stepFiles(journal)) {
        const TensorFile file = readSafetensors(path.string());
        const StoredTensor& denoised = tensorOf(file, "denoised", DType::F32);
        Latent latent = shapeOf(denoised);
        if (!steps.empty() && !latent.sameShape(last))
            refuse(Sentence("its steps have different shapes"));
        latent.values = numbersOf<float>(denoised);
        Step& step = steps[number];
        step.latent.resize(latent.values.size());
        std::transform(latent.values.begin(), latent.values.end(), step.latent.begin(), toHalf);
        step.facts = numbersOf<double>(tensorOf(file, "facts", DType::F64));
        last = std::move(latent);
    }
    const PixelArea area = areaOf(picture, request);
    if (steps.empty() || picture.empty() || area.width < 1 || area.height < 1)
        return {};
    const Colours colours = fitColours(last, picture, area);
    std::map<std::string, StoredTensor, std::less<>> tensors;
    tensors["colours"] = {DType::F32, {last.channels + 1, 3}, std::as_bytes(std::span(colours))};
    for (const auto& [number, step] : steps) {
        tensors["denoised." + std::to_string(number)] = {
            DType::F16, {1, last.channels, last.height, last.width}, std::as_bytes(std::span(step.latent))};
        tensors["facts." + std::to_string(number)] = {
            DType::F64, {static_cast<std::int64_t>(step.facts.size())}, std::as_bytes(std::span(step.facts))};
    }
    return fileOf(tensors);
}

std::vector<KeptStepView> unpackSteps(std::span<const std::uint8_t> packed) {
    const TensorFile file = parsed(packed);
    const StoredTensor& map = tensorOf(file, "colours", DType::F32);
    if (map.shape.size() != 2 || map.shape[0] < 2 || map.shape[1] != 3)
        refuse(Sentence("its map to colours has a wrong shape"));
    Colours colours(static_cast<std::size_t>(map.shape[0]));
    std::memcpy(colours.data(), map.bytes.data(), map.bytes.size());
    std::vector<KeptStepView> views;
    for (const auto& [name, tensor] : file.tensors) {
        int number = 0;
        if (std::sscanf(name.c_str(), "denoised.%d", &number) != 1)
            continue;
        Latent latent = shapeOf(tensorOf(file, name, DType::F16));
        if (static_cast<std::size_t>(latent.channels) + 1 != colours.size())
            refuse(Sentence("its map to colours is for other latents"));
        const auto halves = numbersOf<std::uint16_t>(tensor);
        latent.values.resize(halves.size());
        std::transform(halves.begin(), halves.end(), latent.values.begin(), fromHalf);
        const auto facts = numbersOf<double>(tensorOf(file, "facts." + std::to_string(number), DType::F64));
        if (facts.size() != 3)
            refuse(Sentence("a step lacks its numbers"));
        views.push_back({number, facts[0], facts[1], facts[2], previewOf(latent, colours)});
    }
    std::sort(views.begin(), views.end(), [](const KeptStepView& a, const KeptStepView& b) { return a.step < b.step; });
    return views;
}

GenerationRequest requestAtStep(GenerationRequest request, int step) {
    std::erase_if(request.changes, [step](const LiveChange& change) { return change.step >= step; });
    request.stopAfter = 0;
    return request;
}

} // namespace latelier
