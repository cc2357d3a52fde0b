#include "core/kernels/OneDnn.h"

#include "core/kernels/OneDnnLevel.h"

#ifdef LATELIER_HAS_ONEDNN

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <dnnl.hpp>

#include <array>
#include <map>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace latelier {

namespace {

using Desc = dnnl::memory::desc;
using Tag = dnnl::memory::format_tag;
using Dims = dnnl::memory::dims;

const dnnl::engine& cpu() {
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

dnnl::memory::data_type dataType(at::ScalarType type) {
    using Type = dnnl::memory::data_type;
    switch (type) {
    case at::kBFloat16:
        return Type::bf16;
    case at::kChar:
        return Type::s8;
    case at::kByte:
        return Type::u8;
    case at::kInt:
        return Type::s32;
    default:
        return Type::f32;
    }
}

dnnl::memory memoryOver(const Desc& desc, const at::Tensor& tensor) {
    return dnnl::memory(desc, cpu(), tensor.data_ptr());
}

at::Tensor bytes(std::size_t size) {
    return at::empty({static_cast<std::int64_t>(size)}, at::kByte);
}

dnnl::primitive_attr attributes(bool addend, const Desc& result) {
    dnnl::primitive_attr attr;
    attr.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    if (addend) {
        dnnl::post_ops post;
        post.append_binary(dnnl::algorithm::binary_add, result);
        attr.set_post_ops(post);
    }
    return attr;
}

/// How `Primitive` is computed for these arguments. oneDNN 3 takes them at once, oneDNN 2 as a description of its own.
template <typename Primitive, typename... Arguments>
typename Primitive::primitive_desc descriptionOf(const dnnl::primitive_attr& attr, const Arguments&... arguments) {
#if DNNL_VERSION_MAJOR >= 3
    return {cpu(), arguments..., attr};
#else
    return {typename Primitive::desc(arguments...), attr, cpu()};
#endif
}

/// A primitive for one shape, made at its first use.
struct Prepared {
    dnnl::primitive primitive;
    Desc source;
    Desc weights;
    Desc result;
    Desc scratchpad;
};

/// What convolutions and linear layers have in common.
template <typename Interface>
class Packed : public Interface {
public:
    at::ScalarType dtype() const override { return type_; }
    bool isFast() const { return isFast_; }

    at::Tensor unpack() const override {
        const std::lock_guard lock(mutex_);
        return plainCopy();
    }

protected:
    /// All that a primitive depends on: sizes and borders of the source, whether there is an addend, the result's
    /// dtype, threads.
    using Key = std::array<std::int64_t, 8>;

    Packed(const at::Tensor& weight, const at::Tensor& bias)
        : type_(weight.scalar_type()), shape_(weight.sizes().vec()),
          bias_(bias.defined() ? bias.to(at::kFloat).contiguous() : bias), packed_{plainDesc(), weight.contiguous()} {}

    Desc plainDesc() const {
        const Dims dims(shape_.begin(), shape_.end());
        return Desc(dims, dataType(type_), dims.size() == 4 ? Tag::oihw : Tag::oi);
    }

    /// What weights of that dtype are multiplied with, and what comes of it unless asked for otherwise.
    at::ScalarType sourceType() const { return type_ == at::kChar ? at::kByte : type_; }
    at::ScalarType usualResult() const { return type_ == at::kChar ? at::kInt : type_; }

    Desc anyWeights() const { return Desc(Dims(shape_.begin(), shape_.end()), dataType(type_), Tag::any); }

    Desc biasDesc() const {
        return bias_.defined() ? Desc({shape_.front()}, dnnl::memory::data_type::f32, Tag::a) : Desc();
    }

    template <typename Make>
    Prepared prepared(const Key& key, const Make& make) const {
        const std::lock_guard lock(mutex_);
        const auto found = primitives_.find(key);
        return found != primitives_.end() ? found->second : primitives_.emplace(key, make()).first->second;
    }

    /// With an x that has no content, only moves the weights.
    void execute(const Prepared& p, const at::Tensor& x, const at::Tensor& addend, const at::Tensor& y) const {
        const at::Tensor weights = inLayout(p.weights);
        if (x.is_meta()) {
            return;
        }
        const at::Tensor scratch = bytes(p.scratchpad.get_size());
        std::unordered_map<int, dnnl::memory> arguments = {{DNNL_ARG_SRC, memoryOver(p.source, x)},
                                                           {DNNL_ARG_WEIGHTS, memoryOver(p.weights, weights)},
                                                           {DNNL_ARG_DST, memoryOver(p.result, y)},
                                                           {DNNL_ARG_SCRATCHPAD, memoryOver(p.scratchpad, scratch)}};
        if (bias_.defined()) {
            arguments.emplace(DNNL_ARG_BIAS, memoryOver(biasDesc(), bias_));
        }
        if (addend.defined()) {
            arguments.emplace(DNNL_ARG_ATTR_MULTIPLE_POST_OP(0) | DNNL_ARG_SRC_1, memoryOver(p.result, addend));
        }
        dnnl::stream stream(cpu());
        p.primitive.execute(stream, arguments);
        stream.wait();
    }

    at::ScalarType type_;
    std::vector<std::int64_t> shape_;
    at::Tensor bias_;
    /// Layout for a usual size, which others are computed with too where that is fast: it never depends on history.
    Desc usualDesc_;
    bool isFast_ = false; ///< oneDNN has more than a reference implementation for the usual size

private:
    struct Storage {
        Desc desc;
        at::Tensor content;
    };

    static void reorder(const dnnl::memory& from, const dnnl::memory& to) {
        dnnl::stream stream(cpu());
        dnnl::memory source = from;
        dnnl::memory target = to;
        dnnl::reorder(source, target).execute(stream, source, target);
        stream.wait();
    }

    at::Tensor plainCopy() const {
        at::Tensor plain = at::empty(shape_, at::TensorOptions().dtype(type_));
        reorder(memoryOver(packed_.desc, packed_.content), memoryOver(plainDesc(), plain));
        return plain;
    }

    Storage packedCopy(const at::Tensor& plain, const Desc& wanted) const {
        Storage packed = {wanted, bytes(wanted.get_size())};
        reorder(memoryOver(plainDesc(), plain), memoryOver(packed.desc, packed.content));
        return packed;
    }

    /// The weights in that layout. They stay in it: a layer is called with one shape for many steps, and moving weights
    /// can cost more than the product. From one packed layout to another oneDNN may take a hundred times longer than by
    /// way of the plain one.
    at::Tensor inLayout(const Desc& wanted) const {
        const std::lock_guard lock(mutex_);
        if (wanted != packed_.desc) {
            packed_ = packedCopy(packed_.desc == plainDesc() ? packed_.content : plainCopy(), wanted);
        }
        return packed_.content;
    }

    mutable std::mutex mutex_; ///< guards what follows
    mutable Storage packed_;
    mutable std::map<Key, Prepared> primitives_;
};

bool isReference(const std::string& implementation) {
    return implementation.find("ref") != std::string::npos;
}

/// A primitive description for the packed layout where oneDNN has a fast one for it, or else for the layout it prefers.
template <typename Description, typename MakeDescription>
Description describe(const MakeDescription& make, const Desc& packed, const Desc& any) {
    if (packed) {
        try {
            const Description found = make(packed);
            if (!isReference(found.impl_info_str())) {
                return found;
            }
        } catch (const dnnl::error&) {
            // No implementation takes that layout for this shape; the preferred one is asked for below.
        }
    }
    return make(any);
}

class Convolution final : public Packed<PackedConvolution> {
public:
    using Description = dnnl::convolution_forward::primitive_desc;

    Convolution(const at::Tensor& weight, const at::Tensor& bias, int stride, int padding)
        : Packed(weight, bias), stride_(stride), padding_(padding) {
        const Description usual = description(2, 64, 64, padding_, padding_, false, usualResult());
        usualDesc_ = usual.weights_desc();
        isFast_ = !isReference(usual.impl_info_str());
    }

    void operator()(const at::Tensor& x, std::int64_t above, std::int64_t below, const at::Tensor& addend,
                    const at::Tensor& y) const override {
        const Key key = {x.size(0),
                         x.size(2),
                         x.size(3),
                         above,
                         below,
                         addend.defined(),
                         static_cast<std::int64_t>(y.scalar_type()),
                         at::get_num_threads()};
        const Prepared p = prepared(key, [&] {
            const Description d =
                description(x.size(0), x.size(2), x.size(3), above, below, addend.defined(), y.scalar_type());
            return Prepared{dnnl::convolution_forward(d), d.src_desc(), d.weights_desc(), d.dst_desc(),
                            d.scratchpad_desc()};
        });
        execute(p, x, addend, y);
    }

private:
    Description description(std::int64_t batch, std::int64_t height, std::int64_t width, std::int64_t above,
                            std::int64_t below, bool addend, at::ScalarType result) const {
        const auto resultSize = [&](std::int64_t padded, std::int64_t kernel) {
            return (padded - kernel) / stride_ + 1;
        };
        const Desc source({batch, shape_[1], height, width}, dataType(sourceType()), Tag::nhwc);
        const Desc target({batch, shape_[0], resultSize(height + above + below, shape_[2]),
                           resultSize(width + 2 * padding_, shape_[3])},
                          dataType(result), Tag::nhwc);
        const Dims strides = {stride_, stride_};
        const Dims before = {above, padding_};
        const Dims after = {below, padding_};
        const auto make = [&](const Desc& weights) {
            return descriptionOf<dnnl::convolution_forward>(
                attributes(addend, target), dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_direct,
                source, weights, biasDesc(), target, strides, before, after);
        };
        return describe<Description>(make, usualDesc_, anyWeights());
    }

    int stride_;
    int padding_;
};

class Linear final : public Packed<PackedLinear> {
public:
    using Description = dnnl::inner_product_forward::primitive_desc;

    Linear(const at::Tensor& weight, const at::Tensor& bias) : Packed(weight, bias) {
        const Description usual = description(4096, false, usualResult());
        usualDesc_ = usual.weights_desc();
        isFast_ = !isReference(usual.impl_info_str());
    }

    at::Tensor operator()(const at::Tensor& input, const at::Tensor& addend, at::ScalarType result) const override {
        const at::Tensor x = input.to(sourceType()).contiguous();
        const std::int64_t rows = x.numel() / shape_[1];
        const Key key = {rows, 0, 0, 0, 0, addend.defined(), static_cast<std::int64_t>(result), at::get_num_threads()};
        const Prepared p = prepared(key, [&] {
            const Description d = description(rows, addend.defined(), result);
            return Prepared{dnnl::inner_product_forward(d), d.src_desc(), d.weights_desc(), d.dst_desc(),
                            d.scratchpad_desc()};
        });
        std::vector<std::int64_t> sizes = x.sizes().vec();
        sizes.back() = shape_[0];
        const at::Tensor y = at::empty(sizes, x.options().dtype(result));
        execute(p, x, addend.defined() ? addend.to(result).contiguous() : addend, y);
        return y;
    }

private:
    Description description(std::int64_t rows, bool addend, at::ScalarType result) const {
        const Desc source({rows, shape_[1]}, dataType(sourceType()), Tag::nc);
        const Desc target({rows, shape_[0]}, dataType(result), Tag::nc);
        const auto make = [&](const Desc& weights) {
            return descriptionOf<dnnl::inner_product_forward>(
                attributes(addend, target), dnnl::prop_kind::forward_inference, source, weights, biasDesc(), target);
        };
        return describe<Description>(make, usualDesc_, anyWeights());
    }
};

bool allows(dnnl::cpu_isa level) {
    // Each level's bits include those of the levels that it builds on.
    const auto needed = static_cast<unsigned>(level);
    return (static_cast<unsigned>(dnnl::get_effective_cpu_isa()) & needed) == needed;
}

bool suits(const at::Tensor& weight) {
    const at::ScalarType type = weight.scalar_type();
    return weight.device().is_cpu() && !weight.requires_grad() && weight.numel() > 0 &&
           (type == at::kFloat || type == at::kBFloat16 || (type == at::kChar && oneDnnAllowsInt8()));
}

template <typename Layer, typename... Arguments>
std::shared_ptr<const Layer> packedWhereFast(const at::Tensor& weight, const Arguments&... arguments) {
    if (!suits(weight)) {
        return nullptr;
    }
    try {
        auto layer = std::make_shared<const Layer>(weight, arguments...);
        return layer->isFast() ? layer : nullptr;
    } catch (const dnnl::error&) {
        return nullptr; // such as bf16 on a processor without AVX-512
    }
}

} // namespace

bool oneDnnAllowsBFloat16() {
    return allows(dnnl::cpu_isa::avx512_core_bf16);
}

bool oneDnnAllowsInt8() {
    return allows(dnnl::cpu_isa::avx512_core_vnni) || allows(dnnl::cpu_isa::avx2_vnni);
}

std::shared_ptr<const PackedLinear> PackedLinear::of(const at::Tensor& weight, const at::Tensor& bias) {
    return packedWhereFast<Linear>(weight, bias);
}

std::shared_ptr<const PackedConvolution> PackedConvolution::of(const at::Tensor& weight, const at::Tensor& bias,
                                                               int stride, int padding) {
    return packedWhereFast<Convolution>(weight, bias, stride, padding);
}

} // namespace latelier

#else

namespace latelier {

bool oneDnnAllowsBFloat16() {
    return true;
}

bool oneDnnAllowsInt8() {
    return false;
}

std::shared_ptr<const PackedLinear> PackedLinear::of(const at::Tensor&, const at::Tensor&) {
    return nullptr;
}

std::shared_ptr<const PackedConvolution> PackedConvolution::of(const at::Tensor&, const at::Tensor&, int, int) {
    return nullptr;
}

} // namespace latelier

#endif
