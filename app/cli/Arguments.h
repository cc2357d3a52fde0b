#pragma once

#include "app/cli/Options.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace latelier {

/// A parsed command line: every value was checked against its row of the options table. Option names that the table
/// does not have are faults of the program and throw std::logic_error.
class Arguments {
public:
    /// Parses what stands after the program's name. The first word is the command; with an option first the command is
    /// "generate". Throws Error{Usage} with a sentence that names the option and, for a slip, the one meant.
    static Arguments parse(const std::vector<std::string>& words);

    const CommandInfo& command() const { return *command_; }
    const std::vector<std::string>& positional() const { return positional_; }

    bool has(std::string_view option) const;
    std::string text(std::string_view option, const std::string& fallback = {}) const;
    int whole(std::string_view option, int fallback) const;
    double real(std::string_view option, double fallback) const;
    /// Empty when the option is not given or asks for any seed (-1).
    std::optional<std::uint64_t> seed(std::string_view option) const;
    /// The index of the word chosen in the option's choices.
    std::size_t choice(std::string_view option, std::size_t fallback) const;

private:
    void set(const Option& option, const std::string& value);

    struct Value {
        std::string text;
        double number = 0;
        std::optional<std::uint64_t> seed;
        std::size_t choice = 0;
    };
    const Value* find(std::string_view option) const;

    const CommandInfo* command_ = nullptr;
    std::map<std::string, Value, std::less<>> values_;
    std::vector<std::string> positional_;
};

} // namespace latelier
