#include "app/cli/Arguments.h"

#include "core/base/Error.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace latelier {

namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// The whole of `text` as a number, or nothing.
template <typename Number>
std::optional<Number> number(std::string_view text) {
    Number value{};
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string shortest(double value) {
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

std::string oneOf(std::span<const std::string_view> words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + std::string(words[i]);
    return text;
}

[[noreturn]] void refuse(const Option& option, const std::string& value, const std::string& wanted) {
    throw Error(ErrorKind::Usage,
                "--" + std::string(option.name) + " is \"" + value + "\", but must be " + wanted + ".");
}

[[noreturn]] void refuseUnknown(std::string_view name, const CommandInfo& command) {
    std::vector<std::string_view> names;
    for (const Option& option : options())
        if (option.commands & command.id)
            names.push_back(option.name);
    const std::string_view near = nearest(name, names);
    const std::string where = "latelier-cli " + std::string(command.name);
    std::string sentence = where + " has no option --" + std::string(name) + "; ";
    sentence +=
        near.empty() ? "\"" + where + " --help\" lists what there is." : "is --" + std::string(near) + " meant?";
    throw Error(ErrorKind::Usage, sentence);
}

/// "--steps=3" -> "steps"
std::string optionName(const std::string& word) {
    if (word == "-h")
        return "help";
    const std::size_t begin = word.starts_with("--") ? 2 : 1;
    return word.substr(begin, word.find('=') - begin);
}

const CommandInfo& commandNamed(std::string_view word) {
    std::vector<std::string_view> names;
    for (const CommandInfo& command : commands()) {
        if (command.name == word)
            return command;
        names.push_back(command.name);
    }
    const std::string_view near = nearest(word, names);
    throw Error(ErrorKind::Usage, "There is no command \"" + std::string(word) + "\"; " +
                                      (near.empty() ? "the commands are " + oneOf(names) + "."
                                                    : "is \"" + std::string(near) + "\" meant?"));
}

} // namespace

Arguments Arguments::parse(const std::vector<std::string>& words) {
    Arguments result;
    std::size_t i = 0;
    if (words.empty() || words[0].starts_with("-"))
        result.command_ = &commands().front();
    else
        result.command_ = &commandNamed(words[i++]);

    for (bool optionsEnded = false; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (optionsEnded || !word.starts_with("-") || word == "-") {
            result.positional_.push_back(word);
            continue;
        }
        if (word == "--") {
            optionsEnded = true;
            continue;
        }
        const std::string name = optionName(word);
        const Option* option = word == "-h" || word.starts_with("--") ? findOption(name) : nullptr;
        if (!option || !(option->commands & result.command_->id))
            refuseUnknown(name, *result.command_);
        const std::size_t equals = word.find('=');
        if (option->kind == ValueKind::Flag) {
            if (equals != std::string::npos)
                throw Error(ErrorKind::Usage, "--" + name + " takes no value; leave out what follows the \"=\".");
            result.values_[name] = {};
        } else if (equals != std::string::npos) {
            result.set(*option, word.substr(equals + 1));
        } else if (i + 1 < words.size() && !(words[i + 1].starts_with("--") && findOption(optionName(words[i + 1])))) {
            result.set(*option, words[++i]);
        } else {
            throw Error(ErrorKind::Usage, "--" + name + " needs a value: --" + name + " " + std::string(option->value) +
                                              "; write --" + name + "=... for a value that looks like an option.");
        }
    }
    return result;
}

void Arguments::set(const Option& option, const std::string& value) {
    Value parsed;
    parsed.text = value;
    const std::string range = " from " + shortest(option.least) + " to " + shortest(option.most);
    switch (option.kind) {
    case ValueKind::Flag:
    case ValueKind::Text:
        break;
    case ValueKind::File:
    case ValueKind::Folder:
    case ValueKind::Output:
        if (value.empty())
            refuse(option, value, "a path");
        break;
    case ValueKind::Whole: {
        const auto whole = number<long long>(value);
        if (!whole || static_cast<double>(*whole) < option.least || static_cast<double>(*whole) > option.most)
            refuse(option, value, "a whole number" + range);
        parsed.number = static_cast<double>(*whole);
        break;
    }
    case ValueKind::Real: {
        const auto real = number<double>(value);
        if (!real || !(*real >= option.least && *real <= option.most))
            refuse(option, value, "a number" + range);
        parsed.number = *real;
        break;
    }
    case ValueKind::Seed:
        parsed.seed = number<std::uint64_t>(value);
        if (!parsed.seed && value != "-1")
            refuse(option, value, "a whole number from 0 to 18446744073709551615, or -1 for any");
        break;
    case ValueKind::Choice: {
        const auto found = std::ranges::find(option.choices, lower(value));
        if (found == option.choices.end())
            refuse(option, value, oneOf(option.choices));
        parsed.choice = static_cast<std::size_t>(found - option.choices.begin());
        break;
    }
    }
    values_[std::string(option.name)] = parsed;
}

const Arguments::Value* Arguments::find(std::string_view option) const {
    if (!findOption(option))
        throw std::logic_error("no option --" + std::string(option) + " in the table");
    const auto found = values_.find(option);
    return found == values_.end() ? nullptr : &found->second;
}

bool Arguments::has(std::string_view option) const {
    return find(option) != nullptr;
}

std::string Arguments::text(std::string_view option, const std::string& fallback) const {
    const Value* value = find(option);
    return value ? value->text : fallback;
}

int Arguments::whole(std::string_view option, int fallback) const {
    const Value* value = find(option);
    return value ? static_cast<int>(value->number) : fallback;
}

double Arguments::real(std::string_view option, double fallback) const {
    const Value* value = find(option);
    return value ? value->number : fallback;
}

std::optional<std::uint64_t> Arguments::seed(std::string_view option) const {
    const Value* value = find(option);
    return value ? value->seed : std::nullopt;
}

std::size_t Arguments::choice(std::string_view option, std::size_t fallback) const {
    const Value* value = find(option);
    return value ? value->choice : fallback;
}

} // namespace latelier
