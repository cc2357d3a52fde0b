#include "core/kernels/Int8Loops.h"

// SSE2 (what every x86-64 has), AVX2 and AVX-512; those between are old or gain nothing here.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/Int8Loops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/kernels/VectorMath-inl.h"

#include <algorithm>
#include <limits>

HWY_BEFORE_NAMESPACE();
namespace latelier::HWY_NAMESPACE {

template <typename T>
loops::Range rangeOf(const T* HWY_RESTRICT x, std::int64_t count) {
    const hn::ScalableTag<float> d;
    const auto lanes = static_cast<std::int64_t>(hn::Lanes(d));
    auto low = hn::Zero(d);
    auto high = hn::Zero(d);
    auto poison = hn::Zero(d); // x * 0 is 0 for finite numbers alone
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        const auto v = load(d, x + i);
        low = hn::Min(low, v);
        high = hn::Max(high, v);
        poison = hn::MulAdd(v, hn::Zero(d), poison);
    }
    loops::Range range = {hn::GetLane(hn::MinOfLanes(d, low)), hn::GetLane(hn::MaxOfLanes(d, high))};
    float spoilt = hn::GetLane(hn::SumOfLanes(d, poison));
    for (; i < count; ++i) {
        const float v = hn::GetLane(load(hn::CappedTag<float, 1>(), x + i));
        range = {std::min(range.low, v), std::max(range.high, v)};
        spoilt += v * 0.0f;
    }
    constexpr float nan = std::numeric_limits<float>::quiet_NaN();
    return spoilt == 0.0f ? range : loops::Range{nan, nan};
}

template <typename T>
void quantise(const T* HWY_RESTRICT x, std::int64_t count, float inverse, std::int32_t zero,
              std::uint8_t* HWY_RESTRICT y) {
    forLanes(count, [&](auto d, std::int64_t i) HWY_ATTR {
        const hn::RebindToSigned<decltype(d)> whole;
        const hn::Rebind<std::uint8_t, decltype(d)> bytes;
        const auto steps = hn::NearestInt(hn::Mul(load(d, x + i), hn::Set(d, inverse)));
        hn::StoreU(hn::DemoteTo(bytes, hn::Add(steps, hn::Set(whole, zero))), bytes, y + i);
    });
}

template <typename T>
void finishLanes(const std::int32_t* HWY_RESTRICT sums, const loops::Outputs& outputs, float step, std::int32_t zero,
                 const T* addend, T* y) {
    forLanes(outputs.count, [&](auto d, std::int64_t i) HWY_ATTR {
        const hn::RebindToSigned<decltype(d)> whole;
        const auto shift = hn::Mul(hn::LoadU(whole, outputs.weightSums + i), hn::Set(whole, zero));
        const auto sum = hn::ConvertTo(d, hn::Sub(hn::LoadU(whole, sums + i), shift));
        const auto unit = hn::Mul(hn::Set(d, step), hn::LoadU(d, outputs.weightSteps + i));
        const auto value = hn::MulAdd(sum, unit, hn::LoadU(d, outputs.bias + i));
        store(d, addend ? hn::Add(value, load(d, addend + i)) : value, y + i);
    });
}

// Highway's table of functions wants one name for each combination of types.
loops::Range rangeOfF(const float* x, std::int64_t count) {
    return rangeOf(x, count);
}
loops::Range rangeOfB(const Bf16* x, std::int64_t count) {
    return rangeOf(x, count);
}
void quantiseF(const float* x, std::int64_t count, float inverse, std::int32_t zero, std::uint8_t* y) {
    quantise(x, count, inverse, zero, y);
}
void quantiseB(const Bf16* x, std::int64_t count, float inverse, std::int32_t zero, std::uint8_t* y) {
    quantise(x, count, inverse, zero, y);
}
void finishF(const std::int32_t* sums, const loops::Outputs& outputs, float step, std::int32_t zero,
             const float* addend, float* y) {
    finishLanes(sums, outputs, step, zero, addend, y);
}
void finishB(const std::int32_t* sums, const loops::Outputs& outputs, float step, std::int32_t zero, const Bf16* addend,
             Bf16* y) {
    finishLanes(sums, outputs, step, zero, addend, y);
}

} // namespace latelier::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace latelier {

HWY_EXPORT(rangeOfF);
HWY_EXPORT(rangeOfB);
HWY_EXPORT(quantiseF);
HWY_EXPORT(quantiseB);
HWY_EXPORT(finishF);
HWY_EXPORT(finishB);

namespace loops {

Range rangeOf(const float* x, std::int64_t count) {
    return HWY_DYNAMIC_DISPATCH(rangeOfF)(x, count);
}
Range rangeOf(const Bf16* x, std::int64_t count) {
    return HWY_DYNAMIC_DISPATCH(rangeOfB)(x, count);
}
void quantise(const float* x, std::int64_t count, float inverse, std::int32_t zero, std::uint8_t* y) {
    HWY_DYNAMIC_DISPATCH(quantiseF)(x, count, inverse, zero, y);
}
void quantise(const Bf16* x, std::int64_t count, float inverse, std::int32_t zero, std::uint8_t* y) {
    HWY_DYNAMIC_DISPATCH(quantiseB)(x, count, inverse, zero, y);
}
void finish(const std::int32_t* sums, const Outputs& outputs, float step, std::int32_t zero, const float* addend,
            float* y) {
    HWY_DYNAMIC_DISPATCH(finishF)(sums, outputs, step, zero, addend, y);
}
void finish(const std::int32_t* sums, const Outputs& outputs, float step, std::int32_t zero, const Bf16* addend,
            Bf16* y) {
    HWY_DYNAMIC_DISPATCH(finishB)(sums, outputs, step, zero, addend, y);
}

} // namespace loops
} // namespace latelier
#endif
