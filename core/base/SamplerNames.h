#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// A sampler as people know it: what a menu lists and what a request's text names. The function behind it lives in the
/// engine, found by `id`.
struct SamplerName {
    std::string_view id;   ///< stable, lower case: stored in settings, mapped to a function by the engine
    std::string_view name; ///< as artists know it and as pictures store it
    std::string_view description;
    int order = 1;                     ///< convergence order of the noise-free method
    int callsPerStep = 1;              ///< evaluations of the network in an ordinary step
    bool drawsNoise = false;           ///< fresh noise enters during sampling (at its usual eta)
    bool hasEta = false;               ///< GenerationRequest::eta scales that noise
    bool dropsNextToLastSigma = false; ///< the schedule is made one step longer and its last but one sigma dropped
    double usualEta = 1.0;             ///< what other programs use when nothing is said; meaningful with hasEta
    std::string_view automaticSchedule = "uniform"; ///< id of the schedule that "Automatic" stands for
    std::string_view aliases = "";                  ///< other spellings, separated by spaces
};

/// A noise schedule (spacing of the sigmas) as people know it.
struct ScheduleName {
    std::string_view id;
    std::string_view name;
    std::string_view description;
    std::string_view aliases = "";
};

/// Every sampler, in the order that a menu shows them.
std::span<const SamplerName> samplerNames();
/// Every schedule, in the order that a menu shows them; "automatic" is the first.
std::span<const ScheduleName> scheduleNames();

/// Finds by name, id or common alias; case, blanks and punctuation do not matter. Null when there is none.
const SamplerName* lookUpSampler(std::string_view text);
const ScheduleName* lookUpSchedule(std::string_view text);

/// The same, but throws Error{Usage} that lists the nearest names.
const SamplerName& findSampler(std::string_view text);
const ScheduleName& findSchedule(std::string_view text);

/// A sampler text of older programs, which may end in a schedule: "DPM++ 2M Karras", "euler_a discrete",
/// "dpmpp_2m_k". Either is null when it was not said or is not known.
struct SamplerAndSchedule {
    const SamplerName* sampler = nullptr;
    const ScheduleName* schedule = nullptr;
};
SamplerAndSchedule splitSamplerText(std::string_view text);

/// The schedule that a request's two names stand for, with "Automatic" resolved. Throws Error{Usage}.
const ScheduleName& effectiveSchedule(std::string_view sampler, std::string_view schedule);

} // namespace latelier
