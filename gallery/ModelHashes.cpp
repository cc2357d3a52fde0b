#include "gallery/ModelHashes.h"

#include "core/base/Paths.h"
#include "gallery/DurableFile.h"
#include "gallery/Hashes.h"
#include "gallery/PictureRow.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <system_error>
#include <vector>

namespace latelier {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> weightFiles(const fs::path& model) {
    std::error_code problem;
    if (!fs::is_directory(model, problem))
        return {model};
    std::vector<fs::path> files;
    fs::recursive_directory_iterator walk(model, fs::directory_options::skip_permission_denied, problem), end;
    for (; !problem && walk != end; walk.increment(problem))
        if (const auto ending = walk->path().extension(); ending == ".safetensors" || ending == ".bin")
            files.push_back(walk->path());
    std::sort(files.begin(), files.end());
    return files;
}

/// Another size or time of change is another file. Empty when there is none.
std::string keyOf(const std::vector<fs::path>& files) {
    std::string key;
    for (const auto& file : files) {
        std::error_code problem;
        const auto place = fs::canonical(file, problem);
        const auto size = problem ? 0 : fs::file_size(place, problem);
        if (problem)
            return {};
        key += (key.empty() ? "" : "\n") + place.string() + "|" + std::to_string(size) + "|" +
               std::to_string(millisecondsModified(place));
    }
    return key;
}

} // namespace

ModelHashes::ModelHashes(fs::path file) : file_(std::move(file)) {
    std::ifstream in(file_);
    // A damaged file costs no more than reading the models once again.
    const auto kept = in ? nlohmann::json::parse(in, nullptr, /*allow_exceptions=*/false) : nlohmann::json();
    if (kept.is_object())
        for (const auto& [key, hash] : kept.items())
            if (hash.is_string())
                known_[key] = hash.get<std::string>();
}

std::string ModelHashes::of(const fs::path& model, const std::function<bool(double)>& goOn) {
    constexpr std::size_t digits = 10;
    const auto files = weightFiles(model.empty() ? starterModel() : model);
    const std::scoped_lock lock(mutex_);
    const std::string key = keyOf(files);
    if (key.empty())
        return {};
    if (const auto known = known_.find(key); known != known_.end())
        return known->second.substr(0, digits);
    const std::string hash = sha256OfFiles(files, goOn).substr(0, digits);
    if (!hash.empty()) {
        known_[key] = hash;
        keep();
    }
    return hash;
}

void ModelHashes::keep() const {
    if (file_.empty())
        return;
    const std::string text = nlohmann::json(known_).dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
    try {
        fs::create_directories(file_.parent_path());
        writeDurably(file_, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    } catch (const std::exception&) {
        // Where nothing can be written the models are read again after the next start.
    }
}

} // namespace latelier
