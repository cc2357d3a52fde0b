#include "core/base/Controls.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

using namespace latelier;

TEST(Controls, KeepTheLatestOfSeveralChangesForTheNextStep) {
    Controls controls;
    controls.setGuidance(3.0);
    controls.setGuidance(5.0);
    controls.setPrompts("a lake", "blur");

    const auto change = controls.takeChange(7);

    ASSERT_TRUE(change);
    EXPECT_EQ(change->step, 7);
    EXPECT_EQ(change->guidance, 5.0);
    EXPECT_EQ(change->prompt, "a lake");
    EXPECT_EQ(change->negativePrompt, "blur");
    EXPECT_FALSE(controls.takeChange(8));
}

TEST(Controls, ACancelWakesAPausedRun) {
    Controls controls;
    controls.pause();
    std::thread user([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        controls.cancel();
    });
    controls.waitWhilePaused();
    EXPECT_TRUE(controls.cancelled());
    user.join();
}
