#include "tests/fuzz/CheckTensors.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    checkTensors(latelier::parseSafetensors, data, size);
    return 0;
}
