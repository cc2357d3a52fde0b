#include "core/sampling/Samplers.h"

#include "core/base/Error.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace latelier {

Sampler findSamplerFunction(std::string_view id) {
    static constexpr std::pair<std::string_view, Sampler> functions[] = {
        {"euler", sampleEuler},
        {"euler_a", sampleEulerAncestral},
        {"heun", sampleHeun},
        {"dpm2", sampleDpm2},
        {"dpm2_a", sampleDpm2Ancestral},
        {"lms", sampleLms},
        {"dpmpp_2s_a", sampleDpmpp2sAncestral},
        {"dpmpp_sde", sampleDpmppSde},
        {"dpmpp_2m", sampleDpmpp2m},
        {"dpmpp_2m_sde", sampleDpmpp2mSde},
        {"dpmpp_2m_sde_heun", sampleDpmpp2mSdeHeun},
        {"dpmpp_3m_sde", sampleDpmpp3mSde},
        {"ddim", sampleDdim},
        {"plms", samplePlms},
        {"uni_pc", sampleUniPc},
        {"deis", sampleDeis},
        {"lcm", sampleLcm},
        {"tcd", sampleTcd},
        {"ddpm", sampleDdpm},
        {"dpm_fast", sampleDpmFast},
        {"dpm_adaptive", sampleDpmAdaptive},
        {"restart", sampleRestart},
    };
    const auto* found =
        std::find_if(std::begin(functions), std::end(functions), [&](const auto& row) { return row.first == id; });
    if (found == std::end(functions)) {
        throw Error(ErrorKind::Usage, Sentence("There is no sampler with the id '%1'.", id));
    }
    return found->second;
}

AncestralStep ancestralStep(double from, double to, double eta) {
    const double up = std::min(to, eta * to * std::sqrt(std::max(0.0, from * from - to * to)) / from);
    return {std::sqrt(to * to - up * up), up};
}

} // namespace latelier
