#include "tests/support/TinyModel.h"

#include <cstdio>

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("make-tiny-model FOLDER\n", stderr);
        return 2;
    }
    latelier::test::writeTinyModel(argv[1]);
    return 0;
}
