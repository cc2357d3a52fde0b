#include "tests/conformance/TokenizerGroup.h"

#include "core/base/ClipTokenizer.h"
#include "core/base/Error.h"
#include "core/base/Paths.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace latelier {
namespace {

namespace fs = std::filesystem;

fs::path vocabularyFolder(const fs::path& modelsDir) {
    if (fs::is_directory(modelsDir))
        for (const fs::directory_entry& model : fs::directory_iterator(modelsDir))
            if (const fs::path folder = model.path() / "diffusers" / "tokenizer"; fs::exists(folder / "vocab.json"))
                return folder;
    return clipVocabulary();
}

} // namespace

void runTokenizerGroup(const fs::path& groupDir, const fs::path& outPath, const fs::path& modelsDir) {
    std::ifstream file(groupDir / "tokenizer.json");
    if (!file)
        throw Error(ErrorKind::Io, "There is no tokenizer.json in " + groupDir.string() + ".");
    const nlohmann::json group = nlohmann::json::parse(file);
    const ClipTokenizer tokenizer = ClipTokenizer::load(vocabularyFolder(modelsDir));
    nlohmann::json answer = {{"cases", nlohmann::json::array()}, {"framing", nlohmann::json::array()}};
    for (const nlohmann::json& entry : group.at("cases"))
        answer["cases"].push_back(tokenizer.encode(entry.at("text").get<std::string>()));
    for (const nlohmann::json& entry : group.at("framing"))
        answer["framing"].push_back(tokenizer.encodeFramed(entry.at("text").get<std::string>()));
    std::ofstream out(outPath);
    out << answer;
    if (!out.flush())
        throw Error(ErrorKind::Io, outPath.string() + " could not be written.");
}

} // namespace latelier
