#pragma once

#include <array>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace latelier {

/// What a program that nobody here wrote prints; throws when it cannot be run or fails, so that a test that needs it
/// cannot pass without it.
inline std::string outputOf(const std::string& command) {
    FILE* pipe = ::popen(command.c_str(), "r");
    if (!pipe)
        throw std::runtime_error("cannot run " + command);
    std::string output;
    std::array<char, 4096> part;
    while (const auto count = std::fread(part.data(), 1, part.size(), pipe))
        output.append(part.data(), count);
    if (const int state = ::pclose(pipe); state != 0)
        throw std::runtime_error(command + " ended with " + std::to_string(state) + ": " + output);
    return output;
}

inline std::string quoted(const std::filesystem::path& path) {
    return "'" + path.string() + "'";
}

} // namespace latelier
