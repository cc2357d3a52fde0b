// Writes a few good files for the fuzzers to start from: make-fuzz-seeds FOLDER

#include "tests/support/CheckpointBytes.h"

#include <iostream>

using namespace latelier::test;

namespace {

void write(const std::filesystem::path& folder, const std::string& name, const std::string& content) {
    std::filesystem::create_directories(folder);
    std::ofstream(folder / name, std::ios::binary) << content;
}

} // namespace

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: make-fuzz-seeds FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = words[1];
    write(folder / "safetensors", "empty", safetensors("{}"));
    write(folder / "safetensors", "two",
          safetensors(R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                      R"("b":{"dtype":"F16","shape":[1,2,1],"data_offsets":[8,12]}} )",
                      "0123456789ab"));

    const std::string storage = pickledStorage("FloatStorage", "0", 4);
    const std::string plain = pickledTable(pickledTensor(storage, 0, pickledInts({4}), pickledInts({1})));
    const std::string transposed = pickledTable(pickledTensor(storage, 0, pickledInts({2, 2}), pickledInts({1, 2})));
    const std::string nested = "\x80\4(" + pickledText("state_dict") + "}q\1" + pickledText("w") +
                               pickledTensor(storage, 1, pickledInts({3}), pickledInts({1})) + "s" +
                               pickledText("callbacks") + pickledText("lightning") + pickledText("Early") +
                               "\x93)\x81}b" + pickledText("list") +
                               "](K\1M\2\2\x8a\2\1\2Ge"
                               "12345678"
                               "ed.";
    for (const auto& [name, pickle] : {std::pair("plain", plain), {"transposed", transposed}, {"nested", nested}}) {
        write(folder / "pickle", name, pickle);
        write(folder / "checkpoint", name, checkpoint(pickle));
    }
}
