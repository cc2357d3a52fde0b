#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// The commands of latelier-cli; bits, so that an option can say which of them take it.
enum Command : unsigned { Generate = 1, Models = 2, Show = 4, Bench = 8, GalleryWork = 16, EveryCommand = 31 };

/// What a value must be; the parser checks it, help and completions are worded by it.
enum class ValueKind {
    Flag, ///< no value
    Text,
    File,   ///< a path to read
    Folder, ///< a path to a folder
    Output, ///< a path to write: a file or a folder
    Whole,  ///< a whole number within the range
    Real,   ///< a number within the range
    Seed,   ///< 0 to 2^64-1, or -1 for "choose one"
    Choice  ///< one of the words listed, in whatever case
};

/// A row of the one table that parsing and help are made from.
struct Option {
    std::string_view name; ///< without the leading dashes
    ValueKind kind;
    std::string_view value;    ///< how help names the value
    std::string_view fallback; ///< what holds without the option; empty when there is nothing to say
    unsigned commands;         ///< a set of Command bits
    std::string_view section;  ///< heading in help
    std::string_view help;     ///< one or two sentences
    double least = 0;          ///< smallest value of Whole and Real
    double most = 0;           ///< largest value of Whole and Real
    std::vector<std::string_view> choices = {};
};

/// A command's name and words for help.
struct CommandInfo {
    Command id;
    std::string_view name;
    std::string_view arguments; ///< what stands after the name in the usage line
    std::string_view summary;
    std::vector<std::string_view> actions = {}; ///< the words of which the first must be one; empty if it may be any
};

std::span<const Option> options();
std::span<const CommandInfo> commands();

/// The row of that name; null when there is none.
const Option* findOption(std::string_view name);

/// The candidate nearest to a mistyped word; empty when none is near enough to be meant.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

/// What help says of an option: its sentences, its choices, and what holds without it.
std::string describe(const Option& option);

/// Help on the whole program, or on one command, wrapped to `width` columns.
std::string helpText(int width);
std::string helpText(const CommandInfo& command, int width);

} // namespace latelier
