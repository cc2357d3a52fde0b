#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

// Arithmetic of the vectorised loops: inlined into functions that the compiler makes for several processors.

// A function marked so is compiled for several processors, and the loader picks one: by what a processor can do, not by
// its name, which the compiler knows only of those older than itself.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define LATELIER_VECTORISED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define LATELIER_VECTORISED
#endif
#define LATELIER_INLINE inline __attribute__((always_inline))

namespace latelier::loops {

using Bf16 = std::uint16_t;

LATELIER_INLINE float load(float x) {
    return x;
}
LATELIER_INLINE float load(Bf16 x) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(x) << 16);
}
LATELIER_INLINE void store(float& to, float x) {
    to = x;
}
/// Rounds to the nearest, ties to even; NaN stays NaN.
LATELIER_INLINE void store(Bf16& to, float x) {
    const auto bits = std::bit_cast<std::uint32_t>(x);
    const std::uint32_t rounded = (bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16;
    to = static_cast<Bf16>((bits & 0x7fffffffu) > 0x7f800000u ? 0x7fc0u : rounded);
}

/// e^x to 2e-7 relative within the exponents of normal numbers, clamped beyond. Keeps NaN.
LATELIER_INLINE float exponential(float x) {
    float t = x * 1.44269504f;
    t = t < -126.0f ? -126.0f : t;
    t = t > 126.0f ? 126.0f : t;
    const float shifted = t + 12582912.0f; // 1.5 * 2^23: the sum's last bits are the nearest integer
    const float f = t - (shifted - 12582912.0f);
    float p = 1.33335581e-3f;
    p = p * f + 9.61812911e-3f;
    p = p * f + 5.55041087e-2f;
    p = p * f + 2.40226507e-1f;
    p = p * f + 6.93147181e-1f;
    p = p * f + 1.0f;
    const std::uint32_t exponent = std::bit_cast<std::uint32_t>(shifted) << 23;
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(p) + exponent);
}

LATELIER_INLINE float silu(float x) {
    return x / (1.0f + exponential(-x));
}

LATELIER_INLINE float gelu(float x) {
    const float z = std::fabs(x) * 0.707106781f;
    const float t = 1.0f / (1.0f + 0.3275911f * z);
    float p = 1.061405429f;
    p = p * t - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    const float tail = 0.5f * p * t * exponential(-z * z); // of the normal distribution beyond |x|
    return x < 0.0f ? x * tail : x * (1.0f - tail);
}

} // namespace latelier::loops
