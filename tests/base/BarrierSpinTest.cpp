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

TEST(BarrierSpin, IsShortInAProgramThatHasLoadedOpenMPAlready) {
    constexpr const char* startedAnew = "LATELIER_TEST_STARTED_ANEW";
    if (std::getenv(startedAnew)) {
        ASSERT_TRUE(std::getenv("GOMP_SPINCOUNT"));
        EXPECT_STREQ(std::getenv("GOMP_SPINCOUNT"), "2000");
        return;
    }
    const auto startAnew = [] {
        forget();
        ::setenv(startedAnew, "1", 1);
        if (!::dlopen("libgomp.so.1", RTLD_LAZY))
            std::exit(3);
        std::string arguments[] = {"BarrierSpinTest",
                                   "--gtest_filter=BarrierSpin.IsShortInAProgramThatHasLoadedOpenMPAlready"};
        char* pointers[] = {arguments[0].data(), arguments[1].data(), nullptr};
        spinBrieflyAtBarriers(pointers);
        std::exit(4);
    };
    EXPECT_EXIT(startAnew(), testing::ExitedWithCode(0), "");
}

} // namespace

} // namespace latelier
