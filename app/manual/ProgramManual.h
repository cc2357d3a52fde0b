#pragma once

#include <string>
#include <vector>

namespace latelier {

/// What a shell offers for a value.
enum class Completes { Nothing, Files, Folders, Choices };

/// A row of a program's options, as its manual tells it.
struct ManualOption {
    std::string name = {};  ///< with its dashes
    std::string value = {}; ///< how the manual names the value; empty for a flag
    std::string help = {};
    std::string section = {}; ///< heading above it; empty for the usual one
    Completes completes = Completes::Nothing;
    std::vector<std::string> choices = {};
    std::vector<std::string> commands = {}; ///< that take it; empty for all
};

struct ManualCommand {
    std::string name;
    std::string arguments;
    std::string summary;
    std::vector<std::string> actions = {}; ///< what its first word is one of; empty if that may be anything
};

/// A program's command line, made from the tables that the program itself reads its arguments by. Man page and
/// completions are made from this value and nothing else.
struct ProgramManual {
    std::string program;
    std::string summary; ///< after "program - " in lists of manuals: no capital, no full stop
    std::vector<std::string> synopsis;
    std::vector<std::string> description; ///< paragraphs
    std::vector<ManualCommand> commands;  ///< the first one holds when none is named, if firstIsUsual
    bool firstIsUsual = false;
    bool takesFiles = false; ///< words that are no options are files
    std::vector<ManualOption> options;
    std::vector<std::pair<std::string, std::string>> examples; ///< what it does, the command line
    std::vector<std::pair<std::string, std::string>> exitCodes;
    std::vector<std::pair<std::string, std::string>> environment;
    std::vector<std::pair<std::string, std::string>> files;
    std::vector<std::string> seeAlso;
};

/// The options that a command takes, in the order of the table.
std::vector<ManualOption> optionsOf(const ProgramManual& manual, const std::string& command);

/// A page of section 1 in man(7) macros; `date` is that of the release, as 2026-11-23.
std::string manPage(const ProgramManual& manual, const std::string& version, const std::string& date);

std::string bashCompletion(const ProgramManual& manual);
std::string zshCompletion(const ProgramManual& manual);
std::string fishCompletion(const ProgramManual& manual);

} // namespace latelier
