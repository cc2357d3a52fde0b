#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace latelier {

/// One object of a pickle. What unpickling in Python would do by calling functions is recorded here and not done:
/// a global is a name, and a call is a node that says which name was called with what.
struct PickleNode {
    enum class Kind { None, Bool, Int, Float, Text, Bytes, Tuple, List, Dict, Global, Call, Persistent };

    Kind kind = Kind::None;
    std::int64_t integer = 0; ///< Bool, Int; an integer that needs more than 64 bits is kept as Text
    double number = 0;
    std::string text;                 ///< Text, Bytes, Global ("module name")
    std::vector<std::uint32_t> items; ///< Tuple, List; Dict: key, value, key, value; Call: callable, arguments;
                                      ///< Persistent: its id
};

/// The object graph of a pickle. Nodes refer to each other by index, so that cycles and any depth do no harm.
struct Pickle {
    std::vector<PickleNode> nodes;
    std::uint32_t root = 0;

    const PickleNode& operator[](std::uint32_t index) const { return nodes[index]; }
};

/// Reads a pickle (protocols 0 to 5; docs of Python's pickletools) without running anything. A pickle that names a
/// function which could harm the machine, such as os.system, is refused with that name although nothing would call it.
/// Throws Error{BadModel}. Time and memory are bounded by a multiple of the size of `bytes`.
Pickle parsePickle(std::span<const std::byte> bytes, const std::string& label);

} // namespace latelier
