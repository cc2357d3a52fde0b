#include "core/kernels/HalfLoops.h"

// What every x86-64 has, AVX2 and AVX-512; those between are old or gain nothing here.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/kernels/HalfLoops.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/kernels/VectorMath-inl.h"

HWY_BEFORE_NAMESPACE();
namespace latelier::HWY_NAMESPACE {

template <typename T>
void widenHalves(const std::uint16_t* HWY_RESTRICT from, std::int64_t count, T* HWY_RESTRICT to) {
    forLanes(count, [&](auto d, std::int64_t i) HWY_ATTR {
        const hn::Rebind<hwy::float16_t, decltype(d)> halves;
        const hn::RebindToUnsigned<decltype(halves)> bits;
        const hn::RebindToUnsigned<decltype(d)> wide;
        const auto half = hn::LoadU(bits, from + i);
        const auto number = hn::PromoteTo(d, hn::BitCast(halves, half));
        // Infinity and NaN, which Highway's code for processors without the instruction takes for numbers.
        const auto whole = hn::PromoteTo(wide, half);
        const auto magnitude = hn::And(whole, hn::Set(wide, 0x7fffu));
        const auto sign = hn::ShiftLeft<16>(hn::And(whole, hn::Set(wide, 0x8000u)));
        const auto other = hn::Or(sign, hn::Or(hn::ShiftLeft<13>(magnitude), hn::Set(wide, 0x7f800000u)));
        const auto isNumber = hn::RebindMask(d, hn::Lt(magnitude, hn::Set(wide, 0x7c00u)));
        store(d, hn::IfThenElse(isNumber, number, hn::BitCast(d, other)), to + i);
    });
}

// Highway's table of functions wants one name for each combination of types.
void halvesToFloats(const std::uint16_t* from, std::int64_t count, float* to) {
    widenHalves(from, count, to);
}
void halvesToBf16(const std::uint16_t* from, std::int64_t count, Bf16* to) {
    widenHalves(from, count, to);
}

} // namespace latelier::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace latelier {

HWY_EXPORT(halvesToFloats);
HWY_EXPORT(halvesToBf16);

namespace loops {

void widenHalves(const Half* from, std::int64_t count, float* to) {
    HWY_DYNAMIC_DISPATCH(halvesToFloats)(from, count, to);
}
void widenHalves(const Half* from, std::int64_t count, Bf16* to) {
    HWY_DYNAMIC_DISPATCH(halvesToBf16)(from, count, to);
}

} // namespace loops
} // namespace latelier
#endif
