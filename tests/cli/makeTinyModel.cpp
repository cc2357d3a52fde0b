#include "tests/support/TinyModel.h"

#include <cstdio>
#include <string_view>

int main(int argc, char** argv) {
    const bool inpainting = argc == 3 && argv[2] == std::string_view("inpainting");
    if (argc != 2 && !inpainting) {
        std::fputs("make-tiny-model FOLDER [inpainting]\n", stderr);
        return 2;
    }
    latelier::test::writeTinyModel(argv[1], {.inpainting = inpainting});
    return 0;
}
