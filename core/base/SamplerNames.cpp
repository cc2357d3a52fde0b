#include "core/base/SamplerNames.h"

#include "core/base/Error.h"
#include "core/base/Translatable.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace latelier {
namespace {

// clang-format off
constexpr SamplerName samplers[] = {
    {.id = "euler", .name = "Euler",
     .description = LATELIER_TEXT("Sampler", "Plain and fast; calm, soft pictures that keep their composition as steps grow"),
     .aliases = "k_euler"},
    {.id = "euler_a", .name = "Euler a",
     .description = LATELIER_TEXT("Sampler", "Lively and inventive; the picture goes on changing as steps grow"),
     .drawsNoise = true, .hasEta = true, .aliases = "euler_ancestral k_euler_a k_euler_ancestral"},
    {.id = "heun", .name = "Heun",
     .description = LATELIER_TEXT("Sampler", "Like Euler with a second look at each step; finer, at twice the time"),
     .order = 2, .callsPerStep = 2, .aliases = "k_heun"},
    {.id = "dpm2", .name = "DPM2",
     .description = LATELIER_TEXT("Sampler", "Looks ahead to the middle of each step; crisp, at twice the time"),
     .order = 2, .callsPerStep = 2, .dropsNextToLastSigma = true, .automaticSchedule = "karras", .aliases = "dpm_2 k_dpm_2"},
    {.id = "dpm2_a", .name = "DPM2 a",
     .description = LATELIER_TEXT("Sampler", "DPM2 with fresh noise: crisp and inventive, at twice the time"),
     .order = 2, .callsPerStep = 2, .drawsNoise = true, .hasEta = true, .dropsNextToLastSigma = true, .automaticSchedule = "karras",
     .aliases = "dpm_2_ancestral dpm2_ancestral k_dpm_2_a k_dpm_2_ancestral"},
    {.id = "lms", .name = "LMS",
     .description = LATELIER_TEXT("Sampler", "Remembers four steps; clean at many steps, rough at few"),
     .order = 4, .aliases = "k_lms"},
    {.id = "dpmpp_2s_a", .name = "DPM++ 2S a",
     .description = LATELIER_TEXT("Sampler", "Rich detail with fresh noise, at twice the time"),
     .order = 2, .callsPerStep = 2, .drawsNoise = true, .hasEta = true, .automaticSchedule = "karras",
     .aliases = "dpmpp_2s_ancestral k_dpmpp_2s_a dpmpp_2s"},
    {.id = "dpmpp_sde", .name = "DPM++ SDE",
     .description = LATELIER_TEXT("Sampler", "Realistic texture from few steps, at twice the time"),
     .order = 2, .callsPerStep = 2, .drawsNoise = true, .hasEta = true, .automaticSchedule = "karras",
     .aliases = "k_dpmpp_sde dpmpp_sde_gpu"},
    {.id = "dpmpp_2m", .name = "DPM++ 2M",
     .description = LATELIER_TEXT("Sampler", "The everyday choice: sharp and settled after some 20 steps"),
     .order = 2, .automaticSchedule = "karras", .aliases = "k_dpmpp_2m dpmpp_2mv2"},
    {.id = "dpmpp_2m_sde", .name = "DPM++ 2M SDE",
     .description = LATELIER_TEXT("Sampler", "As quick as DPM++ 2M, with fresh noise for fuller texture"),
     .order = 2, .drawsNoise = true, .hasEta = true, .automaticSchedule = "exponential", .aliases = "k_dpmpp_2m_sde dpmpp_2m_sde_gpu"},
    {.id = "dpmpp_2m_sde_heun", .name = "DPM++ 2M SDE Heun",
     .description = LATELIER_TEXT("Sampler", "A variant of DPM++ 2M SDE that keeps edges a little softer"),
     .order = 2, .drawsNoise = true, .hasEta = true, .automaticSchedule = "exponential", .aliases = "dpmpp_2m_sde_heun_gpu"},
    {.id = "dpmpp_3m_sde", .name = "DPM++ 3M SDE",
     .description = LATELIER_TEXT("Sampler", "Fresh noise with the longest memory; best from 30 steps on"),
     .order = 3, .drawsNoise = true, .hasEta = true, .dropsNextToLastSigma = true, .automaticSchedule = "exponential",
     .aliases = "k_dpmpp_3m_sde dpmpp_3m_sde_gpu"},
    {.id = "ddim", .name = "DDIM",
     .description = LATELIER_TEXT("Sampler", "The classic of the first papers: predictable, and good for changing a picture"),
     .drawsNoise = true, .hasEta = true, .usualEta = 0.0},
    {.id = "plms", .name = "PLMS",
     .description = LATELIER_TEXT("Sampler", "The default of the first Stable Diffusion; remembers four steps"),
     .order = 4, .aliases = "pndm"},
    {.id = "uni_pc", .name = "UniPC",
     .description = LATELIER_TEXT("Sampler", "Predicts and corrects itself; finished pictures from 10 to 15 steps"),
     .order = 3, .aliases = "uni_pc_bh2"},
    {.id = "deis", .name = "DEIS", .description = LATELIER_TEXT("Sampler", "Built for few steps; smooth and settled"),
     .order = 3, .aliases = "deis_multistep"},
    {.id = "lcm", .name = "LCM",
     .description = LATELIER_TEXT("Sampler", "For latent consistency models and their LoRAs: 4 to 8 steps"),
     .drawsNoise = true, .automaticSchedule = "sgm_uniform", .aliases = "k_lcm"},
    {.id = "tcd", .name = "TCD",
     .description = LATELIER_TEXT("Sampler", "For trajectory consistency models: 4 to 8 steps, eta sets the liveliness"),
     .drawsNoise = true, .hasEta = true, .usualEta = 0.3, .automaticSchedule = "sgm_uniform"},
    {.id = "ddpm", .name = "DDPM",
     .description = LATELIER_TEXT("Sampler", "The original method; patient, it wants 100 steps and more"),
     .drawsNoise = true},
    {.id = "dpm_fast", .name = "DPM fast",
     .description = LATELIER_TEXT("Sampler", "Spends the steps in groups of three; a quick sketch"),
     .order = 3, .drawsNoise = true, .hasEta = true, .aliases = "k_dpm_fast"},
    {.id = "dpm_adaptive", .name = "DPM adaptive",
     .description = LATELIER_TEXT("Sampler", "Chooses its own steps until the picture is exact; ignores the step count"),
     .order = 3, .callsPerStep = 3, .drawsNoise = true, .hasEta = true, .aliases = "k_dpm_adaptive k_dpm_ad dpm_ad"},
    {.id = "restart", .name = "Restart",
     .description = LATELIER_TEXT("Sampler", "Goes back and adds noise on the way to mend what went wrong; clean, a little slower"),
     .order = 2, .callsPerStep = 2, .drawsNoise = true, .automaticSchedule = "karras"},
};

constexpr ScheduleName schedules[] = {
    {"automatic", LATELIER_TEXT("Schedule", "Automatic"),
     LATELIER_TEXT("Schedule", "What suits the sampler best"), "auto default"},
    {"uniform", "Uniform",
     LATELIER_TEXT("Schedule", "Even steps through the noise levels that the model was trained on"), "discrete normal"},
    {"karras", "Karras",
     LATELIER_TEXT("Schedule", "More steps at low noise: fine detail; the usual partner of the DPM++ samplers"), "k"},
    {"exponential", "Exponential",
     LATELIER_TEXT("Schedule", "Each step removes the same share of noise; smooth, soft backgrounds"), "exp"},
    {"polyexponential", "Polyexponential",
     LATELIER_TEXT("Schedule", "Exponential with a bend that can favour either end"), "poly_exponential"},
    {"sgm_uniform", "SGM Uniform",
     LATELIER_TEXT("Schedule", "Even steps without the very last level; for few-step models"), "sgm trailing"},
    {"simple", "Simple", LATELIER_TEXT("Schedule", "Even steps taken from the end of the training levels"), ""},
    {"ddim", "DDIM", LATELIER_TEXT("Schedule", "The levels that DDIM was published with"), "ddim_uniform leading"},
    {"beta", "Beta", LATELIER_TEXT("Schedule", "Many steps at both ends: firm composition and fine detail"), ""},
    {"kl_optimal", "KL Optimal", LATELIER_TEXT("Schedule", "Spaced so that each step costs the same accuracy"), "kl"},
    {"align_your_steps", "Align Your Steps",
     LATELIER_TEXT("Schedule", "Levels that were tuned on real models, for 10 to 20 steps"), "ays align_your_steps_sd15"},
    {"turbo", "Turbo", LATELIER_TEXT("Schedule", "For turbo models: 1 to 4 steps"), "sd_turbo sdturbo"},
};
// clang-format on

/// Lower case, "++" as "pp", letters and digits only: what remains equal among the spellings of one name.
std::string normalized(std::string_view text) {
    std::string key;
    for (const char c : text) {
        if (c == '+')
            key += 'p';
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key += c;
        else if (c >= 'A' && c <= 'Z')
            key += static_cast<char>(c - 'A' + 'a');
    }
    return key;
}

template <typename Named>
bool matches(const Named& entry, const std::string& key) {
    if (key == normalized(entry.id) || key == normalized(entry.name))
        return true;
    std::string_view rest = entry.aliases;
    while (!rest.empty()) {
        const std::size_t blank = std::min(rest.find(' '), rest.size());
        if (key == normalized(rest.substr(0, blank)))
            return true;
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    return false;
}

template <typename Named>
const Named* lookUp(std::span<const Named> table, std::string_view text) {
    const std::string key = normalized(text);
    const auto found = std::find_if(table.begin(), table.end(), [&](const Named& e) { return matches(e, key); });
    return key.empty() || found == table.end() ? nullptr : &*found;
}

std::size_t editDistance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

template <typename Named>
const Named& find(std::span<const Named> table, std::string_view text,
                  Sentence (*unknown)(std::string_view text, const std::string& nearest)) {
    if (const Named* found = lookUp(table, text))
        return *found;
    constexpr std::size_t longestCompared = 40, shown = 3;
    const std::string key = normalized(text.substr(0, longestCompared));
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const Named& entry : table)
        near.emplace_back(editDistance(key, normalized(entry.name)), entry.name);
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string names;
    for (std::size_t i = 0; i < shown; ++i)
        names += (i ? ", " : "") + near[i].second;
    throw Error(ErrorKind::Usage, unknown(text.substr(0, longestCompared), names));
}

} // namespace

std::span<const SamplerName> samplerNames() {
    return samplers;
}

std::span<const ScheduleName> scheduleNames() {
    return schedules;
}

const SamplerName* lookUpSampler(std::string_view text) {
    return lookUp(samplerNames(), text);
}

const ScheduleName* lookUpSchedule(std::string_view text) {
    return lookUp(scheduleNames(), text);
}

const SamplerName& findSampler(std::string_view text) {
    return find(samplerNames(), text, [](std::string_view asked, const std::string& nearest) {
        return Sentence("There is no sampler named \"%1\"; the nearest are %2.", asked, nearest);
    });
}

const ScheduleName& findSchedule(std::string_view text) {
    return find(scheduleNames(), text, [](std::string_view asked, const std::string& nearest) {
        return Sentence("There is no schedule named \"%1\"; the nearest are %2.", asked, nearest);
    });
}

SamplerAndSchedule splitSamplerText(std::string_view text) {
    constexpr std::size_t longestSensible = 100;
    if (text.size() > longestSensible)
        return {};
    if (const SamplerName* whole = lookUpSampler(text))
        return {whole, nullptr};
    // The schedule is the longest tail that is one, after words that are a sampler.
    for (std::size_t cut = text.find_first_of(" _-"); cut != std::string_view::npos;
         cut = text.find_first_of(" _-", cut + 1)) {
        const SamplerName* sampler = lookUpSampler(text.substr(0, cut));
        const ScheduleName* schedule = lookUpSchedule(text.substr(cut + 1));
        if (sampler && schedule)
            return {sampler, schedule};
    }
    return {};
}

const ScheduleName& effectiveSchedule(std::string_view sampler, std::string_view schedule) {
    const SamplerName& named = findSampler(sampler);
    const ScheduleName& asked = findSchedule(schedule);
    return asked.id == "automatic" ? findSchedule(named.automaticSchedule) : asked;
}

} // namespace latelier
