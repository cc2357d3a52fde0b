#include "app/cli/Progress.h"

#include <gtest/gtest.h>

#include <sstream>

namespace latelier {

namespace {

/// Columns that a UTF-8 text of single-width characters takes.
int columns(const std::string& text) {
    int count = 0;
    for (const unsigned char c : text)
        count += (c & 0xC0) != 0x80;
    return count;
}

Progress halfway() {
    return {.picture = 0, .pictures = 1, .step = 10, .steps = 20, .secondsPerStep = 1.25, .secondsLeft = 12.5};
}

TEST(ProgressBar, ShowsStepRateAndTimeLeft) {
    EXPECT_EQ(progressBar(halfway(), 80, false),
              "step 10/20 [####################....................] 1.25 s/step, 12.5 s left");
}

TEST(ProgressBar, FillsEighthsOfAColumnWhereUnicodeIsShown) {
    Progress progress = halfway();
    progress.step = 1;
    progress.steps = 16;
    EXPECT_NE(progressBar(progress, 80, true).find("▕██▌"), std::string::npos);
}

TEST(ProgressBar, StaysWithinTheTerminalAtEveryWidth) {
    for (int width = 1; width < 140; ++width)
        for (int step = 0; step <= 20; ++step)
            for (const bool unicode : {false, true}) {
                Progress progress = halfway();
                progress.step = step;
                progress.pictures = step % 2 ? 12 : 1;
                EXPECT_LT(columns(progressBar(progress, width, unicode)), width) << width << ' ' << step;
            }
}

TEST(ProgressBar, KeepsOneLengthFromStepToStep) {
    Progress first = halfway();
    first.step = 1;
    Progress last = halfway();
    last.step = 20;
    EXPECT_EQ(columns(progressBar(first, 80, true)), columns(progressBar(last, 80, true)));
}

TEST(Duration, IsWordedByItsSize) {
    EXPECT_EQ(duration(4.25), "4.2 s");
    EXPECT_EQ(duration(59.96), "1:00");
    EXPECT_EQ(duration(125), "2:05");
    EXPECT_EQ(duration(3723), "1:02:03");
}

StepUpdate update(int picture, int step, int steps, double seconds) {
    StepUpdate result;
    result.picture = picture;
    result.step = step;
    result.steps = steps;
    result.seconds = seconds;
    return result;
}

TEST(ProgressDisplay, PrintsPlainLinesWhereThereIsNoTerminal) {
    std::ostringstream out;
    std::ostringstream err;
    Console console{out, err};
    {
        ProgressDisplay display(console, 1);
        display.phase("Loading", 0.1);
        display.phase("Loading", 0.5);
        display.step(update(0, 1, 2, 2.0));
        display.step(update(0, 2, 2, 1.0));
    }
    EXPECT_EQ(err.str(), "Loading\nStep 1 of 2, 2.00 s/step, 2.0 s left\nStep 2 of 2, 1.50 s/step, 0.0 s left\n");
    EXPECT_EQ(out.str(), "");
}

TEST(ProgressDisplay, CountsThePicturesToComeIntoTheTimeLeft) {
    std::ostringstream out;
    std::ostringstream err;
    Console console{out, err};
    ProgressDisplay display(console, 3);
    display.step(update(1, 1, 4, 2.0));
    EXPECT_EQ(err.str(), "Picture 2 of 3, step 1 of 4, 2.00 s/step, 14.0 s left\n");
}

TEST(ProgressDisplay, RedrawsItsLineOnATerminalAndTakesItAway) {
    std::ostringstream out;
    std::ostringstream err;
    Console console{out, err};
    console.terminal = true;
    ProgressDisplay display(console, 1);
    display.step(update(0, 1, 2, 2.0));
    EXPECT_EQ(err.str().find('\n'), std::string::npos);
    display.say("A sentence.");
    EXPECT_NE(err.str().find("\r\x1b[KA sentence.\n\rstep 1/2"), std::string::npos);
    display.clear();
    EXPECT_TRUE(err.str().ends_with("\r\x1b[K"));
}

} // namespace

} // namespace latelier
