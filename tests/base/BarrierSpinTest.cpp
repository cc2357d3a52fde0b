#include "core/base/BarrierSpin.h"

#include <gtest/gtest.h>

#include <dlfcn.h>

#include <cstdlib>
#include <string>

namespace latelier {

namespace {

char** noArguments() {
    static char* none[] = {nullptr};
    return none;
}

void forget() {
    ::unsetenv("GOMP_SPINCOUNT");
    ::unsetenv("OMP_WAIT_POLICY");
}

TEST(BarrierSpin, IsShortUnlessTheUserSaysOtherwise) {
    forget();
    spinBrieflyAtBarriers(noArguments());
    EXPECT_STREQ(std::getenv("GOMP_SPINCOUNT"), "2000");

    ::setenv("GOMP_SPINCOUNT", "7", 1);
    spinBrieflyAtBarriers(noArguments());
    EXPECT_STREQ(std::getenv("GOMP_SPINCOUNT"), "7");

    forget();
    ::setenv("OMP_WAIT_POLICY", "active", 1);
    spinBrieflyAtBarriers(noArguments());
    EXPECT_EQ(std::getenv("GOMP_SPINCOUNT"), nullptr);
}

/// What the program that is started anew runs.
TEST(BarrierSpin, DISABLED_IsShortHere) {
    ASSERT_TRUE(std::getenv("GOMP_SPINCOUNT"));
    EXPECT_STREQ(std::getenv("GOMP_SPINCOUNT"), "2000");
}

TEST(BarrierSpin, IsShortInAProgramThatHasLoadedOpenMPAlready) {
    const auto startAnew = [] {
        forget();
        if (!::dlopen("libgomp.so.1", RTLD_LAZY))
            std::exit(3);
        std::string arguments[] = {"BarrierSpinTest", "--gtest_also_run_disabled_tests",
                                   "--gtest_filter=BarrierSpin.DISABLED_IsShortHere"};
        char* pointers[] = {arguments[0].data(), arguments[1].data(), arguments[2].data(), nullptr};
        spinBrieflyAtBarriers(pointers);
        std::exit(4);
    };
    EXPECT_EXIT(startAnew(), testing::ExitedWithCode(0), "");
}

} // namespace

} // namespace latelier
