#include "core/base/MemoryNeed.h"

#include <gtest/gtest.h>

namespace latelier {
namespace {

constexpr MemoryNeed quadratic{{1000, 2, 0.5}, {0, 10, 0}, 0};

TEST(MemoryNeed, IsThatOfTheHungrierPart) {
    EXPECT_EQ(bytesNeeded(quadratic, 2, 2), 1000u + 8u + 8u);
    EXPECT_EQ(bytesNeeded({{0, 1, 0}, {0, 10, 0}, 0}, 10, 10), 1000u);
}

TEST(MemoryNeed, OfDecodingStopsGrowingWhereTilesBegin) {
    const MemoryNeed tiled{{0, 1, 0}, {0, 10, 0}, 400};
    EXPECT_EQ(bytesNeeded(tiled, 20, 20), 4000u);
    EXPECT_EQ(bytesNeeded(tiled, 50, 50), 4000u);
    EXPECT_EQ(bytesNeeded(tiled, 100, 100), 10000u);
}

TEST(MemoryNeed, TheSizeThatFitsKeepsTheShapeAndFits) {
    const MemoryNeed need{{0, 100, 0}, {}, 0};
    const auto [width, height] = largestSize(need, 2048, 1024, 100u * 1024 * 512);
    EXPECT_EQ(width, 1024);
    EXPECT_EQ(height, 512);
    EXPECT_LE(bytesNeeded(need, width, height), 100u * 1024 * 512);
}

TEST(MemoryNeed, NoSizeFitsWhereTheSmallestIsTooLarge) {
    EXPECT_EQ(largestSize({{1e9, 1, 0}, {}, 0}, 512, 512, 1000), std::pair(0, 0));
}

} // namespace
} // namespace latelier
