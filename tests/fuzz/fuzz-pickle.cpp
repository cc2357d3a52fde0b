#include "core/base/Error.h"
#include "core/base/Pickle.h"

/// Any bytes give a graph whose references all stay inside it or an Error, and nothing else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const latelier::Pickle pickle = latelier::parsePickle(std::as_bytes(std::span(data, size)), "fuzz");
        if (pickle.root >= pickle.nodes.size())
            __builtin_trap();
        for (const latelier::PickleNode& node : pickle.nodes) {
            for (const std::uint32_t item : node.items) {
                if (item >= pickle.nodes.size())
                    __builtin_trap();
            }
        }
    } catch (const latelier::Error&) {
    }
    return 0;
}
