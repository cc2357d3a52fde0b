#include "app/cli/EngineServices.h"

#include <clocale>

int main(int argc, char** argv) {
    std::setlocale(LC_CTYPE, "");
    latelier::Console console = latelier::systemConsole();
    return latelier::runCommandLine({argv + 1, argv + argc}, console, latelier::engineServices());
}
