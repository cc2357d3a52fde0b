#include "app/manual/CliManual.h"

#include "app/cli/Options.h"
#include "core/base/SamplerNames.h"

namespace latelier {

namespace {

ManualOption manualOption(const Option& option) {
    ManualOption result{.name = "--" + std::string(option.name),
                        .value = std::string(option.value),
                        .help = describe(option),
                        .section = std::string(option.section)};
    switch (option.kind) {
    case ValueKind::File:
    case ValueKind::Output:
        result.completes = Completes::Files;
        break;
    case ValueKind::Folder:
        result.completes = Completes::Folders;
        break;
    case ValueKind::Choice:
        result.completes = Completes::Choices;
        result.choices.assign(option.choices.begin(), option.choices.end());
        break;
    default:
        break;
    }
    if (option.name == "sampler")
        for (const SamplerName& sampler : samplerNames())
            result.choices.emplace_back(sampler.name);
    if (option.name == "schedule")
        for (const ScheduleName& schedule : scheduleNames())
            result.choices.emplace_back(schedule.name);
    if (!result.choices.empty())
        result.completes = Completes::Choices;
    if (option.commands != EveryCommand)
        for (const CommandInfo& command : commands())
            if (option.commands & command.id)
                result.commands.emplace_back(command.name);
    return result;
}

} // namespace

ProgramManual cliManual() {
    ProgramManual manual;
    manual.program = "latelier-cli";
    manual.summary = "make pictures with latent diffusion models";
    manual.synopsis = {"COMMAND [option]...", "--prompt TEXT [option]..."};
    manual.description = {
        "Makes pictures from prompts, without a window. Results go to standard output and nothing else "
        "does; progress and errors go to standard error."};
    manual.firstIsUsual = true;
    manual.takesFiles = true;
    for (const CommandInfo& command : commands())
        manual.commands.push_back({std::string(command.name),
                                   std::string(command.arguments),
                                   std::string(command.summary),
                                   {command.actions.begin(), command.actions.end()}});
    for (const Option& option : options())
        manual.options.push_back(manualOption(option));
    manual.exitCodes = {{"0", "done"},      {"1", "failure"},     {"2", "wrong usage"},
                        {"3", "bad model"}, {"4", "bad picture"}, {"130", "interrupted"}};
    manual.environment = {{"LATELIER_DATA", "Folder of the starter model and the CLIP vocabulary."},
                          {"XDG_DATA_HOME", "Models are looked for in its latelier/models."}};
    manual.examples = {
        {"A picture:", "latelier-cli generate --prompt \"a windmill in a meadow\" --sampler \"DPM++ 2M\" --seed 7"},
        {"What a picture was made with:", "latelier-cli show picture.png"}};
    manual.seeAlso = {"latelier", "latelier-train"};
    return manual;
}

} // namespace latelier
