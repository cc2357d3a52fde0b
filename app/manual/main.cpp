#include "app/manual/CliManual.h"
#include "app/train/Arguments.h"
#ifdef LATELIER_HAS_WINDOW
#include "app/WindowOptions.h"
#endif

#include <cstdio>
#include <filesystem>
#include <fstream>

/// write-manuals FOLDER VERSION DATE: man pages and completions of every program, laid out as below share/.
int main(int argc, char** argv) {
    using namespace latelier;
    namespace fs = std::filesystem;
    if (argc != 4) {
        std::fputs("usage: write-manuals FOLDER VERSION DATE\n", stderr);
        return 2;
    }
    const fs::path share = argv[1];
    bool written = true;
    const auto write = [&](const fs::path& path, const std::string& text) {
        fs::create_directories((share / path).parent_path());
        std::ofstream file(share / path, std::ios::binary);
        file << text << std::flush;
        written = written && file.good();
    };
    std::vector<ProgramManual> manuals = {cliManual(), trainManual()};
#ifdef LATELIER_HAS_WINDOW
    manuals.push_back(windowManual());
#endif
    for (const ProgramManual& manual : manuals) {
        write(fs::path("man/man1") / (manual.program + ".1"), manPage(manual, argv[2], argv[3]));
        write(fs::path("bash-completion/completions") / manual.program, bashCompletion(manual));
        write(fs::path("zsh/vendor-completions") / ('_' + manual.program), zshCompletion(manual));
        write(fs::path("fish/vendor_completions.d") / (manual.program + ".fish"), fishCompletion(manual));
    }
    if (!written)
        std::fprintf(stderr, "The manuals could not all be written to %s.\n", share.c_str());
    return written ? 0 : 1;
}
