#pragma once

#include "tests/support/ModelBytes.h"

#include <string>
#include <utility>
#include <vector>

namespace latelier::test {

/// One entry of a zip archive; every field of its headers can be made wrong.
struct ZipEntry {
    std::string name;
    std::string data;
    std::uint16_t method = 0;
    std::uint16_t flags = 0;
    std::uint32_t size = 0xfffffffe;       ///< as the directory says; by default the size of `data`
    std::uint32_t storedSize = 0xfffffffe; ///< the same
    std::int64_t header = -1;              ///< where the directory says that the entry begins; by default where it does
    std::string localName = {};            ///< the name in front of the data; by default `name`
    std::string extra = {};                ///< the extra field in the directory
};

inline std::string zipEnd(std::uint16_t entries, std::uint32_t size, std::uint32_t offset) {
    return "PK\5\6" + std::string(4, '\0') + little(entries) + little(entries) + little(size) + little(offset) +
           std::string(2, '\0');
}

inline std::string zip(const std::vector<ZipEntry>& entries) {
    std::string file;
    std::string directory;
    for (const ZipEntry& entry : entries) {
        const std::string& localName = entry.localName.empty() ? entry.name : entry.localName;
        const auto real = static_cast<std::uint32_t>(entry.data.size());
        const std::uint32_t size = entry.size == 0xfffffffe ? real : entry.size;
        const std::uint32_t stored = entry.storedSize == 0xfffffffe ? real : entry.storedSize;
        const auto header = static_cast<std::uint32_t>(entry.header < 0 ? file.size() : entry.header);
        const std::string common =
            little(entry.flags) + little(entry.method) + std::string(8, '\0') + little(stored) + little(size);
        file += "PK\3\4" + little<std::uint16_t>(20) + common + little(static_cast<std::uint16_t>(localName.size())) +
                std::string(2, '\0') + localName + entry.data;
        directory += "PK\1\2" + little<std::uint16_t>(20) + little<std::uint16_t>(20) + common +
                     little(static_cast<std::uint16_t>(entry.name.size())) +
                     little(static_cast<std::uint16_t>(entry.extra.size())) + std::string(10, '\0') + little(header) +
                     entry.name + entry.extra;
    }
    return file + directory +
           zipEnd(static_cast<std::uint16_t>(entries.size()), static_cast<std::uint32_t>(directory.size()),
                  static_cast<std::uint32_t>(file.size()));
}

/// A checkpoint archive of that pickle with one storage "0" of 16 bytes.
inline std::string checkpoint(const std::string& pickle) {
    return zip({{.name = "archive/data.pkl", .data = pickle}, {.name = "archive/data/0", .data = "0123456789abcdef"}});
}

// Pieces of pickles, each of which leaves one object on the stack.

inline std::string pickledText(const std::string& text) {
    return "X" + little(static_cast<std::uint32_t>(text.size())) + text;
}

inline std::string pickledInt(std::int32_t value) {
    return "J" + little(value);
}

inline std::string pickledTuple(const std::vector<std::string>& items) {
    std::string pickle = "(";
    for (const std::string& item : items)
        pickle += item;
    return pickle + "t";
}

inline std::string pickledInts(const std::vector<std::int32_t>& values) {
    std::vector<std::string> items;
    for (const std::int32_t value : values)
        items.push_back(pickledInt(value));
    return pickledTuple(items);
}

inline std::string pickledGlobal(const std::string& module, const std::string& name) {
    return "c" + module + "\n" + name + "\n";
}

inline std::string pickledStorage(const std::string& type, const std::string& key, std::int32_t elements) {
    return pickledTuple({pickledText("storage"), pickledGlobal("torch", type), pickledText(key), pickledText("cpu"),
                         pickledInt(elements)}) +
           "Q";
}

inline std::string pickledTensor(const std::string& storage, std::int32_t offset, const std::string& shape,
                                 const std::string& stride) {
    return pickledGlobal("torch._utils", "_rebuild_tensor_v2") +
           pickledTuple({storage, pickledInt(offset), shape, stride, "\x89",
                         pickledGlobal("collections", "OrderedDict") + ")R"}) +
           "R";
}

/// A whole pickle: {"w": value}.
inline std::string pickledTable(const std::string& value) {
    return "\x80\2}" + pickledText("w") + value + "s.";
}

} // namespace latelier::test
