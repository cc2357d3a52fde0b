#include "app/manual/ProgramManual.h"

#include <algorithm>

namespace latelier {

namespace {

/// The name of a shell function: latelier-cli -> _latelier_cli
std::string functionName(const ProgramManual& manual) {
    std::string name = '_' + manual.program;
    std::ranges::replace(name, '-', '_');
    return name;
}

std::string join(const std::vector<std::string>& words, const std::string& separator) {
    std::string text;
    for (const std::string& word : words)
        text += (&word == &words.front() ? "" : separator) + word;
    return text;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// One word of a POSIX shell, whatever stands in it.
std::string quoted(const std::string& text) {
    return '\'' + replaced(text, "'", "'\\''") + '\'';
}

std::vector<std::string> quotedAll(std::vector<std::string> words) {
    std::ranges::transform(words, words.begin(), quoted);
    return words;
}

/// What a list of completions has room for.
std::string firstSentence(const std::string& text) {
    const std::size_t end = text.find(". ");
    std::string sentence = text.substr(0, end);
    if (!sentence.empty() && sentence.back() == '.')
        sentence.pop_back();
    return sentence;
}

std::vector<std::string> commandNames(const ProgramManual& manual) {
    std::vector<std::string> names;
    for (const ManualCommand& command : manual.commands)
        names.push_back(command.name);
    return names;
}

std::vector<std::string> optionNames(const std::vector<ManualOption>& options) {
    std::vector<std::string> names;
    for (const ManualOption& option : options)
        names.push_back(option.name);
    return names;
}

std::string usualCommand(const ProgramManual& manual) {
    return manual.firstIsUsual ? manual.commands.front().name : std::string();
}

} // namespace

std::string bashCompletion(const ProgramManual& manual) {
    const std::string function = functionName(manual);
    std::string text = "# bash completion for " + manual.program + "\n" + function + R"sh(_words() {
    local word
    for word in "$@"; do
        if [[ $word != "$current"* ]]; then continue; fi
        if [ ! "$quote" ]; then word=$(printf %q "$word"); fi
        COMPREPLY+=("$word")
    done
}

)sh" + function + R"sh(() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=)sh" +
                       quoted(usualCommand(manual)) + R"sh( word quote=''
    case $current in
    [\"\']*) quote=${current:0:1} current=${current:1} ;;
    *) current=${current//\\/} ;;
    esac
    COMPREPLY=()
)sh";
    if (!manual.commands.empty())
        text += "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n        case $word in " +
                join(commandNames(manual), " | ") + ") command=$word; break ;; esac\n    done\n";
    text += "    case $before in\n";
    for (const ManualOption& option : manual.options) {
        if (option.value.empty())
            continue;
        text += "    " + option.name + ") ";
        if (option.completes == Completes::Choices)
            text += function + "_words " + join(quotedAll(option.choices), " ") + "; ";
        else if (option.completes != Completes::Nothing)
            text += std::string("compopt -o filenames; mapfile -t COMPREPLY < <(compgen ") +
                    (option.completes == Completes::Folders ? "-d" : "-f") + " -- \"$current\"); ";
        text += "return ;;\n";
    }
    text += "    esac\n";
    const auto offerOptions = [&](const std::string& command) {
        return function + "_words " + join(optionNames(optionsOf(manual, command)), " ");
    };
    text += "    if [[ $current == -* ]]; then\n        case $command in\n";
    for (const ManualCommand& command : manual.commands)
        text += "        " + command.name + ") " + offerOptions(command.name) + " ;;\n";
    text += "        *) " + (manual.commands.empty() ? offerOptions({}) : std::string(":")) + " ;;\n        esac\n" +
            "        return\n    fi\n";
    if (!manual.commands.empty())
        text += "    if [ \"$COMP_CWORD\" -eq 1 ]; then " + function + "_words " + join(commandNames(manual), " ") +
                "; return; fi\n";
    for (const ManualCommand& command : manual.commands)
        if (!command.actions.empty())
            text += "    if [ \"$before\" = " + command.name + " ]; then " + function + "_words " +
                    join(command.actions, " ") + "; return; fi\n";
    if (manual.takesFiles)
        text += "    compopt -o filenames\n    mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n";
    return text + "}\ncomplete -F " + function + ' ' + manual.program + '\n';
}

std::string zshCompletion(const ProgramManual& manual) {
    const auto inBrackets = [](const std::string& text) {
        return replaced(replaced(replaced(text, "[", "\\["), "]", "\\]"), ":", "\\:");
    };
    const auto inList = [](const std::string& text) {
        return replaced(replaced(replaced(text, " ", "\\ "), "(", "\\("), ")", "\\)");
    };
    const auto specs = [&](const std::string& command, const std::vector<std::string>& actions = {}) {
        std::string text;
        for (const ManualOption& option : optionsOf(manual, command)) {
            std::string spec = option.name + '[' + inBrackets(firstSentence(option.help)) + ']';
            if (!option.value.empty())
                spec += ':' + inBrackets(option.value) + ':';
            if (option.completes == Completes::Choices) {
                std::vector<std::string> choices = option.choices;
                std::ranges::transform(choices, choices.begin(), inList);
                spec += '(' + join(choices, " ") + ')';
            } else if (option.completes != Completes::Nothing) {
                spec += option.completes == Completes::Folders ? "_files -/" : "_files";
            }
            text += " \\\n            " + quoted(spec);
        }
        if (!actions.empty())
            text += " \\\n            '1:command:' '2:action:(" + join(actions, " ") + ")'";
        return text + (manual.takesFiles ? " \\\n            '*:file:_files'" : " \\\n            '*: :'");
    };
    const std::string function = functionName(manual);
    std::string text = "#compdef " + manual.program + "\n\n" + function + "() {\n";
    if (manual.commands.empty())
        return text + "    _arguments" + specs({}) + "\n}\n\n" + function + " \"$@\"\n";
    text += "    local command=" + quoted(usualCommand(manual)) + " word\n    local -a commands\n    commands=(";
    for (const ManualCommand& command : manual.commands)
        text += "\n        " + quoted(command.name + ':' + firstSentence(command.summary));
    text += "\n    )\n    for word in ${words[2,CURRENT-1]}; do\n        case $word in\n        (" +
            join(commandNames(manual), "|") + ") command=$word; break ;;\n        esac\n    done\n" +
            "    if (( CURRENT == 2 )); then _describe -t commands command commands; fi\n    case $command in\n";
    for (const ManualCommand& command : manual.commands)
        text +=
            "    (" + command.name + ")\n        _arguments" + specs(command.name, command.actions) + "\n        ;;\n";
    return text + "    esac\n}\n\n" + function + " \"$@\"\n";
}

std::string fishCompletion(const ProgramManual& manual) {
    const auto word = [](const std::string& text) {
        return '\'' + replaced(replaced(text, "\\", "\\\\"), "'", "\\'") + '\'';
    };
    const std::string names = join(commandNames(manual), " ");
    const std::string begin = "complete -c " + manual.program;
    std::string text = "# fish completion for " + manual.program + '\n';
    if (!manual.takesFiles)
        text += begin + " -f\n";
    for (const ManualCommand& command : manual.commands)
        text += begin + " -n 'not __fish_seen_subcommand_from " + names + "' -f -a " + command.name + " -d " +
                word(firstSentence(command.summary)) + '\n';
    for (const ManualCommand& command : manual.commands) {
        const std::string actions = join(command.actions, " ");
        if (!actions.empty())
            text += begin + " -n '__fish_seen_subcommand_from " + command.name +
                    "; and not __fish_seen_subcommand_from " + actions + "' -f -a '" + actions + "'\n";
    }
    for (const ManualOption& option : manual.options) {
        text += begin;
        if (!option.commands.empty()) {
            std::string condition = "__fish_seen_subcommand_from " + join(option.commands, " ");
            if (std::ranges::find(option.commands, usualCommand(manual)) != option.commands.end())
                condition += "; or not __fish_seen_subcommand_from " + names;
            text += " -n " + word(condition);
        }
        text += " -l " + option.name.substr(2);
        if (option.completes == Completes::Choices) {
            std::vector<std::string> choices = option.choices;
            std::ranges::transform(choices, choices.begin(), word);
            text += " -x -a " + word(join(choices, " "));
        } else if (option.completes == Completes::Folders) {
            text += " -x -a '(__fish_complete_directories)'";
        } else if (option.completes == Completes::Files) {
            text += " -r -F";
        } else if (!option.value.empty()) {
            text += " -x";
        }
        text += " -d " + word(firstSentence(option.help)) + '\n';
    }
    return text;
}

} // namespace latelier
