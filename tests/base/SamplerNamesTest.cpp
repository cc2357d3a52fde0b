#include "core/base/SamplerNames.h"
#include "core/base/Error.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>

using namespace latelier;

TEST(SamplerNames, ListEveryNameUsersKnowInMenuOrder) {
    const char* samplers[] = {"Euler",
                              "Euler a",
                              "Heun",
                              "DPM2",
                              "DPM2 a",
                              "LMS",
                              "DPM++ 2S a",
                              "DPM++ SDE",
                              "DPM++ 2M",
                              "DPM++ 2M SDE",
                              "DPM++ 2M SDE Heun",
                              "DPM++ 3M SDE",
                              "DDIM",
                              "PLMS",
                              "UniPC",
                              "DEIS",
                              "LCM",
                              "TCD",
                              "DDPM",
                              "DPM fast",
                              "DPM adaptive",
                              "Restart"};
    ASSERT_EQ(samplerNames().size(), std::size(samplers));
    for (std::size_t i = 0; i < std::size(samplers); ++i)
        EXPECT_EQ(samplerNames()[i].name, samplers[i]);

    const char* schedules[] = {"Automatic", "Uniform", "Karras", "Exponential", "Polyexponential",  "SGM Uniform",
                               "Simple",    "DDIM",    "Beta",   "KL Optimal",  "Align Your Steps", "Turbo"};
    ASSERT_EQ(scheduleNames().size(), std::size(schedules));
    for (std::size_t i = 0; i < std::size(schedules); ++i)
        EXPECT_EQ(scheduleNames()[i].name, schedules[i]);
}

TEST(SamplerNames, HaveUniqueIdsAndAutomaticSchedulesThatExist) {
    std::set<std::string_view> ids;
    for (const SamplerName& sampler : samplerNames()) {
        EXPECT_TRUE(ids.insert(sampler.id).second) << sampler.id;
        EXPECT_EQ(lookUpSampler(sampler.name), &sampler);
        EXPECT_EQ(lookUpSampler(sampler.id), &sampler);
        EXPECT_NE(lookUpSchedule(sampler.automaticSchedule), nullptr) << sampler.name;
        EXPECT_FALSE(sampler.description.empty());
    }
    ids.clear();
    for (const ScheduleName& schedule : scheduleNames()) {
        EXPECT_TRUE(ids.insert(schedule.id).second) << schedule.id;
        EXPECT_EQ(lookUpSchedule(schedule.name), &schedule);
        EXPECT_EQ(lookUpSchedule(schedule.id), &schedule);
    }
}

TEST(SamplerNames, AreFoundByTheSpellingsOfOtherPrograms) {
    EXPECT_EQ(findSampler("EULER A").id, "euler_a");
    EXPECT_EQ(findSampler("euler_ancestral").id, "euler_a");
    EXPECT_EQ(findSampler("k_dpm_2_ancestral").id, "dpm2_a");
    EXPECT_EQ(findSampler("dpm++2m").id, "dpmpp_2m");
    EXPECT_EQ(findSampler("dpmpp_2m_sde_gpu").id, "dpmpp_2m_sde");
    EXPECT_EQ(findSampler("uni-pc").id, "uni_pc");
    EXPECT_EQ(findSchedule("sgm_uniform").name, "SGM Uniform");
    EXPECT_EQ(findSchedule("normal").name, "Uniform");
    EXPECT_EQ(findSchedule("ays").name, "Align Your Steps");
}

TEST(SamplerNames, ResolveAutomaticAsOtherProgramsDo) {
    for (const char* name : {"DPM++ 2M", "DPM++ SDE", "DPM++ 2S a", "DPM2", "DPM2 a", "Restart"})
        EXPECT_EQ(effectiveSchedule(name, "Automatic").name, "Karras") << name;
    for (const char* name : {"DPM++ 2M SDE", "DPM++ 2M SDE Heun", "DPM++ 3M SDE"})
        EXPECT_EQ(effectiveSchedule(name, "Automatic").name, "Exponential") << name;
    EXPECT_EQ(effectiveSchedule("Euler a", "Automatic").name, "Uniform");
    EXPECT_EQ(effectiveSchedule("DPM++ 2M", "Simple").name, "Simple");
    for (const SamplerName& sampler : samplerNames())
        EXPECT_EQ(sampler.dropsNextToLastSigma,
                  sampler.name == "DPM2" || sampler.name == "DPM2 a" || sampler.name == "DPM++ 3M SDE");
}

TEST(SamplerNames, SplitTheScheduleOffOldSamplerTexts) {
    const auto split = [](std::string_view text) {
        const SamplerAndSchedule found = splitSamplerText(text);
        return std::string(found.sampler ? found.sampler->name : "?") + "|" +
               std::string(found.schedule ? found.schedule->name : "");
    };
    EXPECT_EQ(split("DPM++ 2M Karras"), "DPM++ 2M|Karras");
    EXPECT_EQ(split("DPM++ 2M SDE Heun Exponential"), "DPM++ 2M SDE Heun|Exponential");
    EXPECT_EQ(split("DPM++ 3M SDE SGM Uniform"), "DPM++ 3M SDE|SGM Uniform");
    EXPECT_EQ(split("euler_a discrete"), "Euler a|Uniform");
    EXPECT_EQ(split("dpmpp_2m_k"), "DPM++ 2M|Karras");
    EXPECT_EQ(split("DPM2 a Karras"), "DPM2 a|Karras");
    EXPECT_EQ(split("DDIM"), "DDIM|");
    EXPECT_EQ(split("Euler"), "Euler|");
    EXPECT_EQ(split("an unknown one"), "?|");
}

TEST(SamplerNames, AnUnknownNameIsAUsageErrorThatListsTheNearest) {
    try {
        findSampler("DPM++ 2N");
        FAIL() << "found";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Usage);
        EXPECT_NE(std::string(error.what()).find("DPM++ 2M"), std::string::npos) << error.what();
        EXPECT_NE(std::string(error.what()).find("DPM++ 2N"), std::string::npos) << error.what();
    }
    EXPECT_THROW(findSchedule("karas?"), Error);
    EXPECT_THROW(findSampler(""), Error);
}

TEST(SamplerNames, SurviveRandomBytes) {
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        std::string text(random() % 60, ' ');
        for (char& c : text)
            c = static_cast<char>(random());
        splitSamplerText(text);
        lookUpSchedule(text);
    }
}
