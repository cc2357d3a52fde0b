#include "core/models/OwnFacts.h"

#include <filesystem>
#include <fstream>

namespace latelier {

nlohmann::json ownFacts(const std::string& folder) {
    std::ifstream file(std::filesystem::path(folder) / "latelier.json");
    return file ? nlohmann::json::parse(file, nullptr, /*allow_exceptions=*/false) : nlohmann::json();
}

} // namespace latelier
