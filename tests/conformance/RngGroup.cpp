#include "core/tensors/SeededNoise.h"
#include "tests/conformance/Kinds.h"

namespace latelier::conformance {

// Each draw comes from a generator of its own that was just seeded; a sequence is drawn one after the other.
void runRngGroup(const std::filesystem::path& folder, const std::filesystem::path& out, const std::filesystem::path&) {
    TensorMap results;
    const nlohmann::json group = readJson(folder / "rng.json");
    for (const auto& test : group.at("cases")) {
        const auto seed = test.at("seed").get<std::uint64_t>();
        const std::string name = "seed" + std::to_string(seed);
        const auto draw = [](SeededNoise& noise, const nlohmann::json& item) {
            // The source draws one picture per seed: the whole shape is the picture, with a batch axis of 1 before it.
            auto shape = item.at("shape").get<std::vector<std::int64_t>>();
            shape.insert(shape.begin(), 1);
            return noise.draw(at::IntArrayRef(shape)).squeeze(0);
        };
        for (std::size_t i = 0; i < test.at("draws").size(); ++i) {
            SeededNoise noise(seed, 1);
            results[name + "/draw" + std::to_string(i)] = draw(noise, test.at("draws")[i]);
        }
        SeededNoise noise(seed, 1);
        const auto& sequence = test.at("sequence").at("draws");
        for (std::size_t i = 0; i < sequence.size(); ++i) {
            results[name + "/sequence" + std::to_string(i)] = draw(noise, sequence[i]);
        }
    }
    writeTensors(out.string(), results);
}

} // namespace latelier::conformance
