#include "core/kernels/OneDnn.h"

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
    return type == at::kBFloat16 ? dnnl::memory::data_type::bf16 : dnnl::memory::data_type::f32;
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

/// A primitive for one shape, made at its first use.
struct Prepared {
    dnnl::primitive primitive;
    Desc source;
    Desc weights;
    Desc result;
    Desc scratchpad;
};

/// What convolutions and linear layers have in common; `Description` is that of the primitive.
class Packed : public PackedWeights {
public:
    at::ScalarType dtype() const override { return type_; }

    at::Tensor unpack() const override {
        at::Tensor plain = at::empty(shape_, at::TensorOptions().dtype(type_));
        reorder(memoryOver(packed_, storage_), memoryOver(plainDesc(), plain));
        return plain;
    }

protected:
    using Key = std::array<std::int64_t, 5>; ///< the source's sizes up to three, whether there is an addend, threads

    Packed(const at::Tensor& weight, const at::Tensor& bias)
        : type_(weight.scalar_type()), shape_(weight.sizes().vec()),
          bias_(bias.defined() ? bias.to(at::kFloat).contiguous() : bias) {}

    /// Moves the weights into the layout that the primitive for a usual shape asks for.
    void pack(const at::Tensor& weight, const Desc& wanted) {
        packed_ = wanted;
        storage_ = bytes(packed_.get_size());
        const at::Tensor plain = weight.contiguous();
        reorder(memoryOver(plainDesc(), plain), memoryOver(packed_, storage_));
    }

    Desc plainDesc() const {
        const Dims dims(shape_.begin(), shape_.end());
        return Desc(dims, dataType(type_), dims.size() == 4 ? Tag::oihw : Tag::oi);
    }

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

    void execute(const Prepared& p, const at::Tensor& x, const at::Tensor& addend, const at::Tensor& y) const {
        const at::Tensor scratch = bytes(p.scratchpad.get_size());
        dnnl::memory weights = memoryOver(packed_, storage_);
        at::Tensor other;
        if (p.weights != packed_) {
            other = bytes(p.weights.get_size());
            const dnnl::memory repacked = memoryOver(p.weights, other);
            reorder(weights, repacked);
            weights = repacked;
        }
        std::unordered_map<int, dnnl::memory> arguments = {{DNNL_ARG_SRC, memoryOver(p.source, x)},
                                                           {DNNL_ARG_WEIGHTS, weights},
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

    static void reorder(const dnnl::memory& from, const dnnl::memory& to) {
        dnnl::stream stream(cpu());
        dnnl::memory source = from;
        dnnl::memory target = to;
        dnnl::reorder(source, target).execute(stream, source, target);
        stream.wait();
    }

    at::ScalarType type_;
    std::vector<std::int64_t> shape_;
    at::Tensor bias_;
    Desc packed_;

private:
    at::Tensor storage_;
    mutable std::mutex mutex_;
    mutable std::map<Key, Prepared> primitives_;
};

/// A primitive description for the packed layout where oneDNN has a fast one for it, or else for the layout it prefers.
template <typename Description, typename MakeDescription>
Description describe(const MakeDescription& make, const Desc& packed, const Desc& any) {
    if (packed) {
        try {
            const Description found = make(packed);
            if (std::string(found.impl_info_str()).find("ref") == std::string::npos) {
                return found;
            }
        } catch (const dnnl::error&) {
            // No implementation takes that layout for this shape; the preferred one is asked for below.
        }
    }
    return make(any);
}

class PackedConvolution : public Packed {
public:
    using Description = dnnl::convolution_forward::primitive_desc;

    PackedConvolution(const at::Tensor& weight, const at::Tensor& bias, int stride, int padding)
        : Packed(weight, bias), stride_(stride), padding_(padding) {
        pack(weight, description(2, 64, 64, false).weights_desc());
    }

    bool isFast() const {
        return std::string(description(2, 64, 64, false).impl_info_str()).find("ref") == std::string::npos;
    }

    at::Tensor operator()(const at::Tensor& input, const at::Tensor& addend) const override {
        const at::Tensor x = input.to(type_).contiguous(at::MemoryFormat::ChannelsLast);
        const std::int64_t batch = x.size(0);
        const std::int64_t height = x.size(2);
        const std::int64_t width = x.size(3);
        const Prepared p = prepared({batch, height, width, addend.defined(), at::get_num_threads()}, [&] {
            const Description d = description(batch, height, width, addend.defined());
            return Prepared{dnnl::convolution_forward(d), d.src_desc(), d.weights_desc(), d.dst_desc(),
                            d.scratchpad_desc()};
        });
        const at::Tensor y =
            at::empty({batch, shape_[0], result(height), result(width)}, x.options(), at::MemoryFormat::ChannelsLast);
        const at::Tensor added =
            addend.defined() ? addend.to(type_).contiguous(at::MemoryFormat::ChannelsLast) : addend;
        execute(p, x, added, y);
        return y;
    }

private:
    std::int64_t result(std::int64_t size) const { return (size + 2 * padding_ - shape_[2]) / stride_ + 1; }

    Description description(std::int64_t batch, std::int64_t height, std::int64_t width, bool addend) const {
        const auto type = dataType(type_);
        const Desc source({batch, shape_[1], height, width}, type, Tag::nhwc);
        const Desc target({batch, shape_[0], result(height), result(width)}, type, Tag::nhwc);
        const Dims strides = {stride_, stride_};
        const Dims padding = {padding_, padding_};
        const auto make = [&](const Desc& weights) {
            const dnnl::convolution_forward::desc d(dnnl::prop_kind::forward_inference,
                                                    dnnl::algorithm::convolution_direct, source, weights, biasDesc(),
                                                    target, strides, padding, padding);
            return Description(d, attributes(addend, target), cpu());
        };
        return describe<Description>(make, packed_, anyWeights());
    }

    int stride_;
    int padding_;
};

class PackedLinear : public Packed {
public:
    using Description = dnnl::inner_product_forward::primitive_desc;

    PackedLinear(const at::Tensor& weight, const at::Tensor& bias) : Packed(weight, bias) {
        pack(weight, description(4096, false).weights_desc());
    }

    bool isFast() const {
        return std::string(description(4096, false).impl_info_str()).find("ref") == std::string::npos;
    }

    at::Tensor operator()(const at::Tensor& input, const at::Tensor& addend) const override {
        const at::Tensor x = input.to(type_).contiguous();
        const std::int64_t rows = x.numel() / shape_[1];
        const Prepared p = prepared({rows, 0, 0, addend.defined(), at::get_num_threads()}, [&] {
            const Description d = description(rows, addend.defined());
            return Prepared{dnnl::inner_product_forward(d), d.src_desc(), d.weights_desc(), d.dst_desc(),
                            d.scratchpad_desc()};
        });
        std::vector<std::int64_t> sizes = x.sizes().vec();
        sizes.back() = shape_[0];
        const at::Tensor y = at::empty(sizes, x.options());
        execute(p, x, addend.defined() ? addend.to(type_).contiguous() : addend, y);
        return y;
    }

private:
    Description description(std::int64_t rows, bool addend) const {
        const auto type = dataType(type_);
        const Desc source({rows, shape_[1]}, type, Tag::nc);
        const Desc target({rows, shape_[0]}, type, Tag::nc);
        const auto make = [&](const Desc& weights) {
            const dnnl::inner_product_forward::desc d(dnnl::prop_kind::forward_inference, source, weights, biasDesc(),
                                                      target);
            return Description(d, attributes(addend, target), cpu());
        };
        return describe<Description>(make, packed_, anyWeights());
    }
};

bool suits(const at::Tensor& weight) {
    return weight.device().is_cpu() && !weight.requires_grad() && weight.numel() > 0 &&
           (weight.scalar_type() == at::kFloat || weight.scalar_type() == at::kBFloat16);
}

template <typename Layer, typename... Arguments>
std::shared_ptr<const PackedWeights> packedWhereFast(const at::Tensor& weight, const Arguments&... arguments) {
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

std::shared_ptr<const PackedWeights> PackedWeights::ofConvolution(const at::Tensor& weight, const at::Tensor& bias,
                                                                  int stride, int padding) {
    return packedWhereFast<PackedConvolution>(weight, bias, stride, padding);
}

std::shared_ptr<const PackedWeights> PackedWeights::ofLinear(const at::Tensor& weight, const at::Tensor& bias) {
    return packedWhereFast<PackedLinear>(weight, bias);
}

} // namespace latelier

#else

namespace latelier {

std::shared_ptr<const PackedWeights> PackedWeights::ofConvolution(const at::Tensor&, const at::Tensor&, int, int) {
    return nullptr;
}

std::shared_ptr<const PackedWeights> PackedWeights::ofLinear(const at::Tensor&, const at::Tensor&) {
    return nullptr;
}

} // namespace latelier

#endif
