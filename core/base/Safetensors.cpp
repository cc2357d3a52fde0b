#include "core/base/MappedFile.h"
#include "core/base/ModelFileError.h"
#include "core/base/TensorFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cstring>
#include <tuple>
#include <utility>

static_assert(std::endian::native == std::endian::little, "weight files are little-endian and used in place");

namespace latelier {

namespace {

constexpr std::uint64_t largestHeader = 100'000'000;
constexpr std::size_t largestRank = 16;

/// What the header says of one tensor.
struct HeaderEntry {
    std::string name;
    std::optional<DType> dtype;
    std::vector<std::uint64_t> shape;
    std::vector<std::uint64_t> offsets;
    bool hasShape = false;
    bool hasOffsets = false;
};

/// Reads the header as it streams by, so that duplicate keys are seen and a header of 100 MB needs no tree.
/// Each handler returns false, with `problem` set, to stop.
class HeaderReader : public nlohmann::json_sax<nlohmann::json> {
public:
    std::vector<HeaderEntry> entries;
    std::map<std::string, std::string, std::less<>> metadata;
    Sentence problem = Sentence::plain({});
    std::string detail;

    bool key(string_t& key) override {
        if (place_ == Place::Top && key == "__metadata__") {
            if (std::exchange(metadataSeen_, true))
                return fail(Sentence("\"__metadata__\" stands twice in its header"));
            pending_ = Place::Metadata;
        } else if (place_ == Place::Top) {
            entries.emplace_back().name = key;
            pending_ = Place::Entry;
        } else if (place_ == Place::Metadata) {
            metadataKey_ = key;
            if (metadata.contains(key))
                return fail(Sentence("the metadata %1 stands twice in its header", quotedName(key)));
        } else {
            field_ = key;
            const HeaderEntry& entry = entries.back();
            if ((key == "dtype" && entry.dtype) || (key == "shape" && entry.hasShape) ||
                (key == "data_offsets" && entry.hasOffsets))
                return fail(Sentence("the tensor %1 has %2 twice", quotedName(entry.name), quotedName(key)));
        }
        return true;
    }

    bool start_object(std::size_t) override {
        if (place_ == Place::Nothing)
            place_ = Place::Top;
        else if (place_ == Place::Top)
            place_ = pending_;
        else
            return unexpected(Sentence("an object"));
        return true;
    }

    bool end_object() override {
        if (place_ == Place::Entry) {
            const HeaderEntry& entry = entries.back();
            if (!entry.dtype || !entry.hasShape || !entry.hasOffsets)
                return fail(Sentence("the tensor %1 lacks its dtype, shape or data_offsets", quotedName(entry.name)));
        }
        place_ = Place::Top;
        return true;
    }

    bool start_array(std::size_t) override {
        if (place_ != Place::Entry || (field_ != "shape" && field_ != "data_offsets"))
            return unexpected(Sentence("a list"));
        HeaderEntry& entry = entries.back();
        const bool shape = field_ == "shape";
        (shape ? entry.hasShape : entry.hasOffsets) = true;
        numbers_ = shape ? &entry.shape : &entry.offsets;
        place_ = Place::Numbers;
        return true;
    }

    bool end_array() override {
        place_ = Place::Entry;
        return true;
    }

    bool string(string_t& text) override {
        if (place_ == Place::Metadata) {
            metadata.emplace(metadataKey_, text);
            return true;
        }
        if (place_ != Place::Entry || field_ != "dtype")
            return unexpected(Sentence("a string"));
        HeaderEntry& entry = entries.back();
        entry.dtype = dtypeNamed(text);
        if (!entry.dtype)
            return fail(Sentence("the tensor %1 has the unknown dtype %2", quotedName(entry.name), quotedName(text)));
        return true;
    }

    bool number_unsigned(number_unsigned_t number) override {
        if (place_ != Place::Numbers)
            return unexpected(Sentence("a number"));
        const std::size_t limit = field_ == "shape" ? largestRank : 2;
        if (numbers_->size() == limit)
            return fail(Sentence("the tensor %1 has more than %2 numbers in its %3", quotedName(entries.back().name),
                                 limit, field_));
        numbers_->push_back(number);
        return true;
    }

    bool number_integer(number_integer_t) override { return unexpected(Sentence("a negative number")); }
    bool number_float(number_float_t, const string_t&) override {
        return unexpected(Sentence("a number that is not whole"));
    }
    bool boolean(bool) override { return unexpected(Sentence("true or false")); }
    bool null() override { return unexpected(Sentence("null")); }
    bool binary(binary_t&) override { return unexpected(Sentence("binary data")); }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override {
        detail = std::string(error.what()).substr(0, 500);
        return fail(Sentence("its header is not valid JSON at byte %1", position));
    }

private:
    enum class Place { Nothing, Top, Metadata, Entry, Numbers };

    bool fail(Sentence reason) {
        problem = std::move(reason);
        return false;
    }

    bool unexpected(const Sentence& what) {
        Sentence where = Sentence("at its start");
        if (place_ == Place::Metadata)
            where = Sentence("as the metadata %1", quotedName(metadataKey_));
        else if (!entries.empty())
            where = Sentence("in the entry of the tensor %1", quotedName(entries.back().name));
        return fail(Sentence("its header has %1 %2, where the format has none", what, where));
    }

    Place place_ = Place::Nothing;
    Place pending_ = Place::Nothing;
    bool metadataSeen_ = false;
    std::string metadataKey_;
    std::string field_;
    std::vector<std::uint64_t>* numbers_ = nullptr;
};

/// The tensors must fill the data from its first to its last byte, each byte once.
void checkLayout(std::vector<HeaderEntry>& entries, std::uint64_t dataSize, const std::string& label) {
    std::sort(entries.begin(), entries.end(), [](const HeaderEntry& a, const HeaderEntry& b) {
        return std::tie(a.offsets[0], a.offsets[1]) < std::tie(b.offsets[0], b.offsets[1]);
    });
    std::uint64_t end = 0;
    for (const HeaderEntry& entry : entries) {
        const std::uint64_t begin = entry.offsets[0];
        if (begin != end)
            refuseModelFile(label, begin < end
                                       ? Sentence("the tensor %1 overlaps another one", quotedName(entry.name))
                                       : Sentence("the tensor %1 follows a hole in the data", quotedName(entry.name)));
        end = entry.offsets[1];
    }
    if (end != dataSize)
        refuseModelFile(label, Sentence("%1 bytes at its end belong to no tensor", dataSize - end));
}

StoredTensor storedTensor(const HeaderEntry& entry, std::span<const std::byte> data, const std::string& label) {
    const std::string which = quotedName(entry.name);
    StoredTensor tensor;
    tensor.dtype = *entry.dtype;
    for (const std::uint64_t size : entry.shape) {
        if (size > static_cast<std::uint64_t>(INT64_MAX))
            refuseModelFile(label, Sentence("the tensor %1 has a dimension of %2", which, size));
        tensor.shape.push_back(static_cast<std::int64_t>(size));
    }
    const std::uint64_t begin = entry.offsets[0];
    const std::uint64_t end = entry.offsets[1];
    if (begin > end)
        refuseModelFile(label, Sentence("the tensor %1 ends before it begins", which));
    if (end > data.size())
        refuseModelFile(
            label,
            Sentence("the tensor %1 reaches past the end of the file, which was cut short; download it again", which));
    const std::optional<std::size_t> bytes = byteCount(tensor.dtype, tensor.shape);
    if (bytes != end - begin)
        refuseModelFile(label,
                        Sentence("the tensor %1 of shape %2 and dtype %3 does not have the size of its data, %4 bytes",
                                 which, shapeText(tensor.shape), name(tensor.dtype), end - begin));
    tensor.bytes = data.subspan(begin, end - begin);
    return tensor;
}

} // namespace

TensorFile parseSafetensors(std::span<const std::byte> bytes, const std::string& label) {
    std::uint64_t headerSize = 0;
    if (bytes.size() < sizeof headerSize)
        refuseModelFile(label, Sentence("it is shorter than the smallest model file"));
    std::memcpy(&headerSize, bytes.data(), sizeof headerSize);
    const std::span<const std::byte> rest = bytes.subspan(sizeof headerSize);
    if (headerSize > 0 && !rest.empty() && rest[0] != std::byte{'{'})
        refuseModelFile(label, Sentence("it is neither a safetensors file nor a checkpoint of PyTorch"));
    if (headerSize > largestHeader)
        refuseModelFile(label, Sentence("its header of %1 bytes is over the limit of 100 MB", headerSize));
    if (headerSize > rest.size())
        refuseModelFile(
            label, Sentence("its header reaches past the end of the file, which was cut short; download it again"));
    if (headerSize < 2)
        refuseModelFile(label, Sentence("its header is empty"));

    HeaderReader header;
    const auto* text = reinterpret_cast<const char*>(rest.data());
    // The JSON library takes a zero byte for the end of the text.
    if (std::memchr(text, 0, headerSize))
        refuseModelFile(label, Sentence("its header is not valid JSON: it has a zero byte"));
    if (!nlohmann::json::sax_parse(text, text + headerSize, &header))
        refuseModelFile(label, header.problem, header.detail);

    const std::span<const std::byte> data = rest.subspan(headerSize);
    TensorFile file;
    file.metadata = std::move(header.metadata);
    for (const HeaderEntry& entry : header.entries) {
        if (entry.offsets.size() != 2)
            refuseModelFile(label, Sentence("the tensor %1 does not have two data_offsets", quotedName(entry.name)));
        if (!file.tensors.emplace(entry.name, storedTensor(entry, data, label)).second)
            refuseModelFile(label, Sentence("the tensor %1 stands twice in its header", quotedName(entry.name)));
    }
    checkLayout(header.entries, data.size(), label);
    return file;
}

TensorFile readSafetensors(const std::string& path) {
    const MappedFile file = mapFile(path);
    TensorFile tensors = parseSafetensors(file.bytes, path);
    for (auto& [name, tensor] : tensors.tensors)
        tensor.mapped = true;
    tensors.keepAlive = file.keepAlive;
    return tensors;
}

} // namespace latelier
