#pragma once

#include "core/base/TensorFile.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace latelier {

/// The named tensors that networks are built from, under the names of the diffusers layout
/// ("down_blocks.0.resnets.0.conv1.weight"), whatever file they came from.
///
/// Each network takes what it needs by name and shape in its constructor. The store converts lazily, one tensor at a
/// time, so that beside the file's pages there is never more than one copy of the weights. Not thread-safe.
class WeightStore {
public:
    /// Makes a tensor for a name and shape: a training start, or random weights of a test.
    using Initializer = std::function<at::Tensor(const std::string& name, at::IntArrayRef shape)>;

    WeightStore(std::map<std::string, StoredTensor, std::less<>> tensors, std::shared_ptr<const void> keepAlive,
                std::string label);
    explicit WeightStore(Initializer initializer);

    /// The tensor of that name in the given dtype and device. A 2-D weight is accepted for a 4-D 1x1 convolution and
    /// the other way round. The memory is the caller's own, never the file's. Throws Error{BadModel} with name, wanted
    /// and found shape.
    at::Tensor take(const std::string& name, at::IntArrayRef shape);
    /// Is there a tensor of that name? An initializer makes every name that it is asked for.
    bool has(const std::string& name) const;
    /// The file that the tensors are from, for errors.
    const std::string& label() const { return label_; }
    /// The shape of a stored tensor; empty when there is none of that name.
    std::vector<std::int64_t> shape(const std::string& name) const;

    /// What `take` converts to.
    void setTarget(at::ScalarType dtype, at::Device device);
    at::ScalarType dtype() const { return dtype_; }
    at::Device device() const { return device_; }

    /// Whether the layers that take weights now are to multiply in 8 bits, where that is fast.
    void setInt8(bool wanted) { int8_ = wanted; }
    bool int8() const { return int8_; }

    /// Bytes of all tensors taken so far, as converted.
    std::size_t takenBytes() const { return takenBytes_; }
    /// Names that nothing has taken so far.
    std::vector<std::string> unused() const;

private:
    std::map<std::string, StoredTensor, std::less<>> tensors_;
    std::shared_ptr<const void> keepAlive_;
    std::string label_;
    Initializer initializer_;
    std::set<std::string> taken_;
    std::size_t takenBytes_ = 0;
    at::ScalarType dtype_ = at::kFloat;
    at::Device device_ = at::kCPU;
    bool int8_ = false;
};

/// Whether a tensor of shape `a` serves for one of shape `b`: they differ in sizes of 1 at the end alone.
bool sameWeightShape(at::IntArrayRef a, at::IntArrayRef b);

/// While it lives, no layer that takes weights is to multiply in 8 bits.
class WithoutInt8 {
public:
    explicit WithoutInt8(WeightStore& weights) : weights_(weights), int8_(weights.int8()) { weights_.setInt8(false); }
    ~WithoutInt8() { weights_.setInt8(int8_); }
    WithoutInt8(const WithoutInt8&) = delete;

    WeightStore& operator*() { return weights_; }

private:
    WeightStore& weights_;
    bool int8_;
};

/// While it lives, the store gives tensors in fp32: for the few weights whose rounding costs most, in models that are
/// narrower otherwise.
class Fp32Weights {
public:
    explicit Fp32Weights(WeightStore& weights) : weights_(weights), dtype_((*weights_).dtype()) {
        (*weights_).setTarget(at::kFloat, (*weights_).device());
    }
    ~Fp32Weights() { (*weights_).setTarget(dtype_, (*weights_).device()); }
    Fp32Weights(const Fp32Weights&) = delete;

    WeightStore& operator*() { return *weights_; }

private:
    WithoutInt8 weights_;
    at::ScalarType dtype_;
};

} // namespace latelier
