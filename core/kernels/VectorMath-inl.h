// Functions of a vector of floats for the loops that Highway compiles once per processor, and how these read and write
// bf16. Included by such sources alone, after hwy/foreach_target.h; no ordinary header.

#if defined(LATELIER_VECTOR_MATH_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef LATELIER_VECTOR_MATH_INL_H
#undef LATELIER_VECTOR_MATH_INL_H
#else
#define LATELIER_VECTOR_MATH_INL_H
#endif

#include "core/kernels/Bf16.h"

#include <hwy/highway.h>

#include <cstddef>
#include <cstdint>

HWY_BEFORE_NAMESPACE();
namespace latelier::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using loops::Bf16;

template <class D>
HWY_INLINE hn::Vec<D> load(D d, const float* from) {
    return hn::LoadU(d, from);
}
template <class D>
HWY_INLINE hn::Vec<D> load(D d, const Bf16* from) {
    const hn::Rebind<std::uint16_t, D> halves;
    const hn::RebindToUnsigned<D> bits;
    return hn::BitCast(d, hn::ShiftLeft<16>(hn::PromoteTo(bits, hn::LoadU(halves, from))));
}

template <class D>
HWY_INLINE void store(D d, hn::Vec<D> x, float* to) {
    hn::StoreU(x, d, to);
}
/// Rounds to the nearest, ties to even; NaN stays NaN.
template <class D>
HWY_INLINE void store(D, hn::Vec<D> x, Bf16* to) {
    const hn::Rebind<std::uint16_t, D> halves;
    const hn::RebindToSigned<D> whole;
    const hn::RebindToUnsigned<D> unsignedBits;
    const auto bits = hn::BitCast(unsignedBits, x);
    const auto odd = hn::And(hn::ShiftRight<16>(bits), hn::Set(unsignedBits, 1u));
    const auto rounded = hn::ShiftRight<16>(hn::Add(bits, hn::Add(odd, hn::Set(unsignedBits, 0x7fffu))));
    const auto isNumber = hn::RebindMask(unsignedBits, hn::Eq(x, x));
    const auto result = hn::IfThenElse(isNumber, rounded, hn::Set(unsignedBits, 0x7fc0u));
    hn::StoreU(hn::DemoteTo(halves, hn::BitCast(whole, result)), halves, to);
}

/// 2^x to 2e-7 relative within the exponents of normal numbers, clamped beyond. Keeps NaN.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V exp2(D d, V x) {
    const hn::RebindToUnsigned<D> bits;
    // Of a NaN and a number, Min and Max give the second on x86.
    const V t = hn::Min(hn::Set(d, 126.0f), hn::Max(hn::Set(d, -126.0f), x));
    const V shifter = hn::Set(d,
                              12582912.0f); // 1.5 * 2^23: the sum's last bits are the nearest integer
    const V shifted = hn::Add(t, shifter);
    const V f = hn::Sub(t, hn::Sub(shifted, shifter));
    V p = hn::Set(d, 1.33335581e-3f);
    p = hn::MulAdd(p, f, hn::Set(d, 9.61812911e-3f));
    p = hn::MulAdd(p, f, hn::Set(d, 5.55041087e-2f));
    p = hn::MulAdd(p, f, hn::Set(d, 2.40226507e-1f));
    p = hn::MulAdd(p, f, hn::Set(d, 6.93147181e-1f));
    p = hn::MulAdd(p, f, hn::Set(d, 1.0f));
    const auto exponent = hn::ShiftLeft<23>(hn::BitCast(bits, shifted));
    const V y = hn::BitCast(d, hn::Add(hn::BitCast(bits, p), exponent));
#if HWY_TARGET == HWY_EMU128 || HWY_TARGET == HWY_SCALAR
    return hn::IfThenElse(hn::Eq(x, x), y, x); // there they give the number
#else
    return y;
#endif
}

template <class D, class V = hn::Vec<D>>
HWY_INLINE V exponential(D d, V x) {
    return exp2(d, hn::Mul(x, hn::Set(d, 1.44269504f)));
}

template <class D, class V = hn::Vec<D>>
HWY_INLINE V silu(D d, V x) {
    return hn::Div(x, hn::Add(hn::Set(d, 1.0f), exponential(d, hn::Neg(x))));
}

/// The normal distribution's share below x, by an erf that is right to 1.5e-7 (Abramowitz & Stegun 7.1.26).
template <class D, class V = hn::Vec<D>>
HWY_INLINE V normalBelow(D d, V x) {
    const V one = hn::Set(d, 1.0f);
    const V z = hn::Mul(hn::Abs(x), hn::Set(d, 0.707106781f));
    const V t = hn::Div(one, hn::MulAdd(hn::Set(d, 0.3275911f), z, one));
    V p = hn::Set(d, 1.061405429f);
    p = hn::MulAdd(p, t, hn::Set(d, -1.453152027f));
    p = hn::MulAdd(p, t, hn::Set(d, 1.421413741f));
    p = hn::MulAdd(p, t, hn::Set(d, -0.284496736f));
    p = hn::MulAdd(p, t, hn::Set(d, 0.254829592f));
    const V tail = hn::Mul(hn::Mul(hn::Mul(hn::Set(d, 0.5f), p), t), exponential(d, hn::Neg(hn::Mul(z, z))));
    return hn::IfThenElse(hn::Lt(x, hn::Zero(d)), tail, hn::Sub(one, tail));
}

template <class D, class V = hn::Vec<D>>
HWY_INLINE V gelu(D d, V x) {
    return hn::Mul(x, normalBelow(d, x));
}

/// Calls `body(d, i)` for i from 0 to `count`: whole vectors first, then single lanes.
template <class Body>
HWY_INLINE void forLanes(std::int64_t count, const Body& body) {
    const hn::ScalableTag<float> whole;
    const hn::CappedTag<float, 1> single;
    const auto lanes = static_cast<std::int64_t>(hn::Lanes(whole));
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        body(whole, i);
    }
    for (; i < count; ++i) {
        body(single, i);
    }
}

} // namespace latelier::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
