#include "app/WindowOptions.h"

#include <QtGlobal>

namespace latelier {

std::span<const WindowOption> windowOptions() {
    static const WindowOption rows[] = {
        {"pictures", "folder", Completes::Folders, QT_TRANSLATE_NOOP("WindowOptions", "Folder for finished pictures.")},
        {"state", "folder", Completes::Folders,
         QT_TRANSLATE_NOOP("WindowOptions", "Folder for the window's state and the queue.")},
        {"language",
         "code",
         Completes::Choices,
         QT_TRANSLATE_NOOP("WindowOptions",
                           "Language of the window, such as de or zh_CN; that of the desktop without it."),
         {LATELIER_LANGUAGES}},
        {"engine", "file", Completes::Files, QT_TRANSLATE_NOOP("WindowOptions", "Library of the engine to use.")},
        {"startup-report", "", Completes::Nothing,
         QT_TRANSLATE_NOOP("WindowOptions", "Print how long the start took, and quit when the model is loaded.")},
    };
    return rows;
}

ProgramManual windowManual() {
    ProgramManual manual;
    manual.program = "latelier";
    manual.summary = "studio for pictures made with latent diffusion models";
    manual.synopsis = {"[option]... [file...]"};
    manual.description = {"Opens the studio window. Files are pictures, whose settings come back if they carry any, "
                          "documents (.latelier) and models.",
                          "The manual is inside the program: press F1."};
    manual.takesFiles = true;
    for (const WindowOption& option : windowOptions())
        manual.options.push_back({.name = std::string("--") + option.name,
                                  .value = option.value,
                                  .help = option.help,
                                  .completes = option.completes,
                                  .choices = option.choices});
    manual.options.push_back({.name = "--help", .help = "Print the options."});
    manual.options.push_back({.name = "--version", .help = "Print the version."});
    manual.environment = {{"LATELIER_DATA", "Folder of the starter model and the CLIP vocabulary."}};
    manual.files = {{"~/Pictures/Latelier", "Finished pictures and their gallery."},
                    {"~/.local/share/latelier", "State of the window, the queue, and your models (in models)."}};
    manual.seeAlso = {"latelier-cli", "latelier-train"};
    return manual;
}

} // namespace latelier
