#include "core/kernels/WeightStore.h"

#include "core/base/Error.h"
#include "core/base/MappedFile.h"
#include "core/base/ModelFileError.h"
#include "core/kernels/HalfLoops.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

namespace latelier {

namespace {

/// A 1x1 convolution's weight and the linear layer's that does the same differ in trailing dimensions of 1 alone.
std::vector<std::int64_t> withoutTrailingOnes(at::IntArrayRef shape) {
    std::vector<std::int64_t> kept(shape.begin(), shape.end());
    while (kept.size() > 2 && kept.back() == 1)
        kept.pop_back();
    return kept;
}

/// Values of the 8-bit floats without sign (OCP 8-bit floating point specification): E4M3 has no infinity and one NaN.
float valueOfF8(unsigned bits, int exponentBits, int mantissaBits, bool hasInfinity) {
    const unsigned exponent = (bits >> mantissaBits) & ((1u << exponentBits) - 1);
    const unsigned mantissa = bits & ((1u << mantissaBits) - 1);
    const unsigned highest = (1u << exponentBits) - 1;
    if (hasInfinity && exponent == highest)
        return mantissa ? std::numeric_limits<float>::quiet_NaN() : std::numeric_limits<float>::infinity();
    if (!hasInfinity && exponent == highest && mantissa == (1u << mantissaBits) - 1)
        return std::numeric_limits<float>::quiet_NaN();
    const int bias = (1 << (exponentBits - 1)) - 1;
    const float fraction = static_cast<float>(mantissa) / static_cast<float>(1u << mantissaBits);
    return exponent == 0 ? std::ldexp(fraction, 1 - bias)
                         : std::ldexp(1.0f + fraction, static_cast<int>(exponent) - bias);
}

/// LibTorch 1.13 has no 8-bit floats.
at::Tensor floatsOfF8(const StoredTensor& stored) {
    const bool e4m3 = stored.dtype == DType::F8E4M3;
    std::array<float, 256> values;
    for (unsigned bits = 0; bits < 256; ++bits) {
        const float value = e4m3 ? valueOfF8(bits & 0x7f, 4, 3, false) : valueOfF8(bits & 0x7f, 5, 2, true);
        values[bits] = bits & 0x80 ? -value : value;
    }
    at::Tensor floats = at::empty(stored.shape, at::kFloat);
    auto* to = floats.data_ptr<float>();
    at::parallel_for(0, floats.numel(), 1 << 16, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
            to[i] = values[static_cast<unsigned>(stored.bytes[static_cast<std::size_t>(i)])];
    });
    return floats;
}

std::optional<at::ScalarType> scalarType(DType type) {
    switch (type) {
    case DType::Bool:
        return at::kBool;
    case DType::U8:
        return at::kByte;
    case DType::I8:
        return at::kChar;
    case DType::I16:
        return at::kShort;
    case DType::I32:
        return at::kInt;
    case DType::I64:
        return at::kLong;
    case DType::F16:
        return at::kHalf;
    case DType::BF16:
        return at::kBFloat16;
    case DType::F32:
        return at::kFloat;
    case DType::F64:
        return at::kDouble;
    default:
        return std::nullopt;
    }
}

/// A tensor over the file's own memory, without copying where it is aligned.
at::Tensor viewOf(const StoredTensor& stored, at::ScalarType type) {
    const auto options = at::TensorOptions().dtype(type);
    const bool aligned = reinterpret_cast<std::uintptr_t>(stored.bytes.data()) % byteSize(stored.dtype) == 0;
    if (aligned)
        return at::from_blob(const_cast<std::byte*>(stored.bytes.data()), stored.shape, options);
    at::Tensor copy = at::empty(stored.shape, options);
    std::memcpy(copy.data_ptr(), stored.bytes.data(), stored.bytes.size());
    return copy;
}

/// Into new memory on the CPU by all threads. Many tensors are small: they are not worth waking threads for.
at::Tensor converted(const at::Tensor& stored, at::ScalarType dtype) {
    constexpr std::int64_t grain = 1 << 17;
    at::Tensor result = at::empty(stored.sizes(), stored.options().dtype(dtype));
    const at::Tensor from = stored.view(-1);
    const at::Tensor to = result.view(-1);
    const auto* halves = from.scalar_type() == at::kHalf ? static_cast<const loops::Half*>(from.data_ptr()) : nullptr;
    at::parallel_for(0, to.numel(), grain, [&](std::int64_t begin, std::int64_t end) {
        if (halves && dtype == at::kFloat)
            return loops::widenHalves(halves + begin, end - begin, to.data_ptr<float>() + begin);
        if (halves && dtype == at::kBFloat16)
            return loops::widenHalves(halves + begin, end - begin, static_cast<loops::Bf16*>(to.data_ptr()) + begin);
        const c10::InferenceMode inference; // the setting is per thread; the engine's tensors are made in it
        to.slice(0, begin, end).copy_(from.slice(0, begin, end));
    });
    return result;
}

} // namespace

bool sameWeightShape(at::IntArrayRef a, at::IntArrayRef b) {
    return withoutTrailingOnes(a.vec()) == withoutTrailingOnes(b.vec());
}

WeightStore::WeightStore(std::map<std::string, StoredTensor, std::less<>> tensors,
                         std::shared_ptr<const void> keepAlive, std::string label)
    : tensors_(std::move(tensors)), keepAlive_(std::move(keepAlive)), label_(std::move(label)) {}

WeightStore::WeightStore(Initializer initializer) : initializer_(std::move(initializer)) {}

at::Tensor WeightStore::take(const std::string& name, at::IntArrayRef shape) {
    taken_.insert(name);
    // A layer that multiplies in 8 bits keeps its weights so, and its bias as it is.
    const std::size_t elementSize = int8_ && shape.size() > 1 ? 1 : c10::elementSize(dtype_);
    takenBytes_ += static_cast<std::size_t>(c10::multiply_integers(shape)) * elementSize;
    if (initializer_)
        return initializer_(name, shape).to(device_, dtype_);

    const auto found = tensors_.find(name);
    if (found == tensors_.end())
        refuseModelFile(label_, Sentence("it lacks the tensor %1 of shape %2", quotedName(name), shapeText(shape)));
    const StoredTensor& stored = found->second;
    if (!sameWeightShape(stored.shape, shape))
        refuseModelFile(label_, Sentence("its tensor %1 has the shape %2 where %3 is needed", quotedName(name),
                                         shapeText(stored.shape), shapeText(shape)));
    if (stored.bytes.empty())
        return at::empty(shape, at::TensorOptions().dtype(dtype_).device(device_));
    if (stored.mapped && !stillThere(stored.bytes))
        refuseModelFile(label_,
                        Sentence("it was cut short while it was in use; get the whole file again and load it anew"));
    if (stored.dtype == DType::F8E4M3 || stored.dtype == DType::F8E5M2)
        return floatsOfF8(stored).to(device_, dtype_).view(shape);
    const std::optional<at::ScalarType> type = scalarType(stored.dtype);
    if (!type)
        refuseModelFile(label_, Sentence("its tensor %1 is stored as %2, which no network computes with",
                                         quotedName(name), latelier::name(stored.dtype)));
    const at::Tensor weight = converted(viewOf(stored, *type), dtype_).view(shape).to(device_);
    // The file's pages count as this process's memory while they are mapped; most tensors are taken once.
    if (stored.mapped)
        forgetPages(stored.bytes);
    return weight;
}

bool WeightStore::has(const std::string& name) const {
    return initializer_ || tensors_.contains(name);
}

std::vector<std::int64_t> WeightStore::shape(const std::string& name) const {
    const auto found = tensors_.find(name);
    return found == tensors_.end() ? std::vector<std::int64_t>{} : found->second.shape;
}

void WeightStore::setTarget(at::ScalarType dtype, at::Device device) {
    dtype_ = dtype;
    device_ = device;
}

std::vector<std::string> WeightStore::unused() const {
    std::vector<std::string> names;
    for (const auto& entry : tensors_) {
        if (!taken_.contains(entry.first))
            names.push_back(entry.first);
    }
    return names;
}

} // namespace latelier
