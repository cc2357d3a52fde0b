#include "core/base/ZipArchive.h"

#include "core/base/ModelFileError.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <vector>

namespace latelier {

namespace {

constexpr std::uint64_t mostEntries = 100'000;
constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t locator64Signature = 0x07064b50;
constexpr std::size_t localSize = 30;
constexpr std::size_t centralSize = 46;
constexpr std::size_t endSize = 22;
constexpr std::size_t end64Size = 56;
constexpr std::size_t locator64Size = 20;

/// Reads numbers of an archive; every place is checked against its end.
class Reader {
public:
    Reader(std::span<const std::byte> bytes, const std::string& label) : bytes_(bytes), label_(label) {}

    template <typename Number>
    Number number(std::uint64_t at) const {
        Number value;
        std::memcpy(&value, range(at, sizeof value).data(), sizeof value);
        return value;
    }

    std::span<const std::byte> range(std::uint64_t at, std::uint64_t size) const {
        if (at > bytes_.size() || size > bytes_.size() - at)
            refuse(Sentence("its directory reaches past the end of the file, which was cut short; download it again"));
        return bytes_.subspan(at, size);
    }

    std::string text(std::uint64_t at, std::uint64_t size) const {
        const auto found = range(at, size);
        return {reinterpret_cast<const char*>(found.data()), found.size()};
    }

    std::uint64_t size() const { return bytes_.size(); }
    [[noreturn]] void refuse(const Sentence& reason) const { refuseModelFile(label_, reason); }

private:
    std::span<const std::byte> bytes_;
    const std::string& label_;
};

struct Directory {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::uint64_t entries = 0;
};

std::uint64_t findEnd(const Reader& file) {
    constexpr std::uint64_t longestComment = 0xffff;
    if (file.size() < endSize)
        file.refuse(Sentence("it is too short for a checkpoint; download it again"));
    const std::uint64_t last = file.size() - endSize;
    const std::uint64_t first = last > longestComment ? last - longestComment : 0;
    for (std::uint64_t at = last + 1; at-- > first;) {
        if (file.number<std::uint32_t>(at) == endSignature &&
            at + endSize + file.number<std::uint16_t>(at + 20) == file.size())
            return at;
    }
    file.refuse(Sentence("the directory at its end is missing, so it was cut short; download it again"));
}

Directory findDirectory(const Reader& file) {
    const std::uint64_t end = findEnd(file);
    if (file.number<std::uint16_t>(end + 4) != file.number<std::uint16_t>(end + 6))
        file.refuse(Sentence("it is one part of a zip archive in several parts"));
    Directory directory{file.number<std::uint32_t>(end + 16), file.number<std::uint32_t>(end + 12),
                        file.number<std::uint16_t>(end + 10)};
    std::uint64_t limit = end;
    if (end >= locator64Size && file.number<std::uint32_t>(end - locator64Size) == locator64Signature) {
        const auto end64 = file.number<std::uint64_t>(end - locator64Size + 8);
        if (end64 > end - locator64Size || end - locator64Size - end64 < end64Size ||
            file.number<std::uint32_t>(end64) != end64Signature)
            file.refuse(Sentence("its zip64 directory is damaged; download it again"));
        directory = {file.number<std::uint64_t>(end64 + 48), file.number<std::uint64_t>(end64 + 40),
                     file.number<std::uint64_t>(end64 + 32)};
        limit = end64;
    }
    if (directory.offset > limit || directory.size > limit - directory.offset)
        file.refuse(Sentence("its zip directory does not lie inside the file"));
    if (directory.entries > mostEntries || directory.entries > directory.size / centralSize)
        file.refuse(Sentence("its zip directory names %1 entries, more than it has room for or than a checkpoint has",
                             directory.entries));
    return directory;
}

struct Entry {
    std::string name;
    std::uint64_t size = 0;
    std::uint64_t storedSize = 0;
    std::uint64_t header = 0; ///< where its local header begins
};

/// Takes those sizes that did not fit into 32 bits from the zip64 extra field, where they stand in this order.
void readZip64Extra(const Reader& file, std::uint64_t at, std::uint64_t end, Entry& entry) {
    while (end - at >= 4) {
        const auto id = file.number<std::uint16_t>(at);
        const std::uint64_t fieldEnd = at + 4 + file.number<std::uint16_t>(at + 2);
        at += 4;
        if (fieldEnd > end)
            file.refuse(Sentence("the extra field of its entry %1 is damaged", quotedName(entry.name)));
        if (id == 1) {
            for (std::uint64_t* value : {&entry.size, &entry.storedSize, &entry.header}) {
                if (*value == 0xffffffff && fieldEnd - at >= 8) {
                    *value = file.number<std::uint64_t>(at);
                    at += 8;
                }
            }
        }
        at = fieldEnd;
    }
}

void checkName(const Reader& file, const std::string& name) {
    const bool leadsOut = name.starts_with('/') || name == ".." || name.starts_with("../") || name.ends_with("/..") ||
                          name.find("/../") != std::string::npos;
    if (name.empty() || leadsOut || name.find('\\') != std::string::npos || name.find('\0') != std::string::npos)
        file.refuse(Sentence("its entry %1 has a name that no checkpoint uses", quotedName(name)));
}

std::vector<Entry> readDirectory(const Reader& file, const Directory& directory) {
    std::vector<Entry> entries;
    std::uint64_t at = directory.offset;
    const std::uint64_t end = directory.offset + directory.size;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        if (end - at < centralSize || file.number<std::uint32_t>(at) != centralSignature)
            file.refuse(Sentence("its zip directory is damaged; download it again"));
        const std::uint64_t nameSize = file.number<std::uint16_t>(at + 28);
        const std::uint64_t extraSize = file.number<std::uint16_t>(at + 30);
        const std::uint64_t commentSize = file.number<std::uint16_t>(at + 32);
        if (nameSize + extraSize + commentSize > end - at - centralSize)
            file.refuse(Sentence("its zip directory is damaged; download it again"));
        Entry entry{file.text(at + centralSize, nameSize), file.number<std::uint32_t>(at + 24),
                    file.number<std::uint32_t>(at + 20), file.number<std::uint32_t>(at + 42)};
        checkName(file, entry.name);
        const std::uint64_t extra = at + centralSize + nameSize;
        readZip64Extra(file, extra, extra + extraSize, entry);
        if (file.number<std::uint16_t>(at + 8) & 1)
            file.refuse(Sentence("its entry %1 is encrypted", quotedName(entry.name)));
        if (const auto method = file.number<std::uint16_t>(at + 10); method != 0)
            file.refuse(Sentence("its entry %1 is compressed (method %2), which PyTorch never does; if this is an "
                                 "archive with a model inside, unpack it first",
                                 quotedName(entry.name), method));
        if (entry.size != entry.storedSize)
            file.refuse(Sentence("its entry %1 is stored with two different sizes", quotedName(entry.name)));
        entries.push_back(std::move(entry));
        at = extra + extraSize + commentSize;
    }
    return entries;
}

} // namespace

ZipEntries parseZip(std::span<const std::byte> bytes, const std::string& label) {
    const Reader file(bytes, label);
    const Directory directory = findDirectory(file);
    std::vector<Entry> entries = readDirectory(file, directory);
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.header < b.header; });

    ZipEntries found;
    std::uint64_t free = 0; // the first byte that no entry has so far
    for (const Entry& entry : entries) {
        if (entry.header < free)
            file.refuse(Sentence("its entry %1 overlaps another one", quotedName(entry.name)));
        if (entry.header > directory.offset || directory.offset - entry.header < localSize ||
            file.number<std::uint32_t>(entry.header) != localSignature)
            file.refuse(Sentence("its entry %1 does not begin where the directory says", quotedName(entry.name)));
        const std::uint64_t nameSize = file.number<std::uint16_t>(entry.header + 26);
        const std::uint64_t data = entry.header + localSize + nameSize + file.number<std::uint16_t>(entry.header + 28);
        if (data > directory.offset || entry.size > directory.offset - data)
            file.refuse(Sentence("its entry %1 reaches into the directory", quotedName(entry.name)));
        if (file.text(entry.header + localSize, nameSize) != entry.name)
            file.refuse(Sentence("its entry %1 has two names", quotedName(entry.name)));
        free = data + entry.size;
        if (!found.emplace(entry.name, file.range(data, entry.size)).second)
            file.refuse(Sentence("its entry %1 stands there twice", quotedName(entry.name)));
    }
    return found;
}

} // namespace latelier
