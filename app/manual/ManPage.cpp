#include "app/manual/ProgramManual.h"

#include <algorithm>

namespace latelier {

namespace {

/// Text as roff reads it: no escapes of its own, no line that begins like a request.
std::string plain(const std::string& text) {
    std::string result;
    for (const char c : text)
        result += c == '\\' ? "\\e" : c == '-' ? "\\-" : c == '"' ? "\\(dq" : std::string(1, c);
    if (!result.empty() && (result[0] == '.' || result[0] == '\''))
        result.insert(0, "\\&");
    return result;
}

std::string bold(const std::string& text) {
    return "\\fB" + plain(text) + "\\fR";
}

std::string italic(const std::string& text) {
    return "\\fI" + plain(text) + "\\fR";
}

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return text;
}

std::string entry(const std::string& head, const std::string& text) {
    return ".TP\n" + head + '\n' + plain(text) + '\n';
}

std::string entries(const std::string& heading, const std::vector<std::pair<std::string, std::string>>& rows) {
    std::string text = rows.empty() ? "" : ".SH " + heading + '\n';
    for (const auto& [name, meaning] : rows)
        text += entry(bold(name), meaning);
    return text;
}

std::string optionEntry(const ManualOption& option) {
    return entry(bold(option.name) + (option.value.empty() ? "" : ' ' + italic(option.value)), option.help);
}

std::string optionSections(const ProgramManual& manual) {
    std::string text = ".SH OPTIONS\n";
    std::string section;
    for (const ManualOption& option : manual.options) {
        if (option.section != section) {
            section = option.section;
            text += ".SS " + plain(section) + '\n';
        }
        text += optionEntry(option);
    }
    return text;
}

} // namespace

std::vector<ManualOption> optionsOf(const ProgramManual& manual, const std::string& command) {
    std::vector<ManualOption> result;
    std::ranges::copy_if(manual.options, std::back_inserter(result), [&](const ManualOption& option) {
        return option.commands.empty() || std::ranges::find(option.commands, command) != option.commands.end();
    });
    return result;
}

std::string manPage(const ProgramManual& manual, const std::string& version, const std::string& date) {
    std::string text = ".TH " + upper(plain(manual.program)) + " 1 " + date + " \"Latelier " + version +
                       "\" \"User commands\"\n.SH NAME\n" + plain(manual.program) + " \\- " + plain(manual.summary) +
                       "\n.SH SYNOPSIS\n";
    for (const std::string& line : manual.synopsis)
        text += (&line == &manual.synopsis.front() ? "" : ".br\n") + bold(manual.program) + ' ' + plain(line) + '\n';
    text += ".SH DESCRIPTION\n";
    for (const std::string& paragraph : manual.description)
        text += (&paragraph == &manual.description.front() ? "" : ".PP\n") + plain(paragraph) + '\n';
    if (!manual.commands.empty())
        text += ".SH COMMANDS\n";
    for (const ManualCommand& command : manual.commands)
        text += entry(bold(command.name) + (command.arguments.empty() ? "" : ' ' + italic(command.arguments)),
                      command.summary);
    text += optionSections(manual);
    text += entries("\"EXIT STATUS\"", manual.exitCodes);
    text += entries("ENVIRONMENT", manual.environment);
    text += entries("FILES", manual.files);
    if (!manual.examples.empty())
        text += ".SH EXAMPLES\n";
    for (const auto& [what, line] : manual.examples)
        text += (what == manual.examples.front().first ? "" : ".PP\n") + plain(what) + "\n.PP\n.RS 4\n.nf\n" +
                plain(line) + "\n.fi\n.RE\n";
    text += ".SH \"SEE ALSO\"\n";
    for (const std::string& page : manual.seeAlso)
        text += ".BR " + plain(page) + " (1)" + (&page == &manual.seeAlso.back() ? "\n" : ",\n");
    return text;
}

} // namespace latelier
