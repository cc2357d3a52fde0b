#include "app/cli/Console.h"

#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <iostream>

namespace latelier {

Console systemConsole() {
    const char* kind = std::getenv("TERM");
    Console console{std::cout, std::cerr};
    console.terminal = isatty(STDERR_FILENO) && kind && std::strcmp(kind, "dumb") != 0;
    console.unicode = std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    console.width = [] {
        winsize size{};
        return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
    };
    return console;
}

} // namespace latelier
