#include "core/base/MappedFile.h"
#include "core/base/ModelFileError.h"
#include "core/base/Pickle.h"
#include "core/base/TensorFile.h"
#include "core/base/ZipArchive.h"

#include <array>
#include <cstring>
#include <deque>
#include <functional>
#include <tuple>
#include <utility>

namespace latelier {

namespace {

using Kind = PickleNode::Kind;

constexpr std::size_t largestRank = 16;

/// PyTorch's names, without their module, of a format: its storage class and its dtype.
struct FormatRow {
    std::string_view storage;
    std::string_view dtype;
    DType type;
};

constexpr std::array formats = {
    FormatRow{"DoubleStorage", "float64", DType::F64},
    FormatRow{"FloatStorage", "float32", DType::F32},
    FormatRow{"HalfStorage", "float16", DType::F16},
    FormatRow{"BFloat16Storage", "bfloat16", DType::BF16},
    FormatRow{"LongStorage", "int64", DType::I64},
    FormatRow{"IntStorage", "int32", DType::I32},
    FormatRow{"ShortStorage", "int16", DType::I16},
    FormatRow{"CharStorage", "int8", DType::I8},
    FormatRow{"ByteStorage", "uint8", DType::U8},
    FormatRow{"BoolStorage", "bool", DType::Bool},
    FormatRow{"UntypedStorage", "uint8", DType::U8},
    FormatRow{"", "float8_e4m3fn", DType::F8E4M3},
    FormatRow{"", "float8_e5m2", DType::F8E5M2},
    FormatRow{"", "uint16", DType::U16},
    FormatRow{"", "uint32", DType::U32},
    FormatRow{"", "uint64", DType::U64},
};

/// The bytes of one storage of the archive and the format of its elements.
struct Storage {
    DType type;
    std::span<const std::byte> bytes;
};

/// Tensors whose elements do not lie in the archive in row-major order, put in order.
using Rearranged = std::deque<std::vector<std::byte>>;

/// Finds the tensors in an unpickled archive.
class CheckpointReader {
public:
    CheckpointReader(const ZipEntries& entries, std::string prefix, const Pickle& pickle, std::size_t fileSize,
                     const std::string& label)
        : entries_(entries), prefix_(std::move(prefix)), pickle_(pickle), room_(fileSize), label_(label) {}

    TensorFile read() {
        TensorFile file;
        const PickleNode& table = stateDict();
        for (std::size_t i = 0; i + 1 < table.items.size(); i += 2) {
            const PickleNode& key = pickle_[table.items[i]];
            const PickleNode& value = pickle_[table.items[i + 1]];
            if (key.kind != Kind::Text || value.kind != Kind::Call)
                continue;
            if (key.text.size() > 1000)
                refuse(Sentence("a name in it has %1 characters", key.text.size()));
            name_ = key.text;
            if (isNumpyScalar(value))
                continue;
            if (!file.tensors.emplace(key.text, tensor(value)).second)
                refuseTensor(Sentence("stands there twice"));
        }
        if (file.tensors.empty())
            refuse(Sentence("it holds no tensors"));
        file.keepAlive = std::move(rearranged_);
        return file;
    }

private:
    [[noreturn]] void refuse(const Sentence& reason) const { refuseModelFile(label_, reason); }
    [[noreturn]] void refuseTensor(const Sentence& reason) const {
        refuse(Sentence("the tensor %1 %2", quotedName(name_), reason));
    }

    const PickleNode* entry(const PickleNode& table, std::string_view name) const {
        for (std::size_t i = 0; i + 1 < table.items.size(); i += 2) {
            const PickleNode& key = pickle_[table.items[i]];
            if (key.kind == Kind::Text && key.text == name)
                return &pickle_[table.items[i + 1]];
        }
        return nullptr;
    }

    const PickleNode& stateDict() const {
        const PickleNode& root = pickle_[pickle_.root];
        if (root.kind == Kind::Call && pickle_[root.items[0]].kind == Kind::Global)
            refuse(Sentence("it holds a Python object of %1 and not a table of tensors; save its state_dict() instead",
                            quotedName(pickle_[root.items[0]].text)));
        if (root.kind != Kind::Dict)
            refuse(Sentence("it holds no table of tensors"));
        for (const std::string_view name : {"state_dict", "model"}) {
            const PickleNode* nested = entry(root, name);
            if (nested && nested->kind == Kind::Dict)
                return *nested;
        }
        return root;
    }

    /// Name and arguments of a call of a named function.
    std::pair<std::string_view, const PickleNode*> call(const PickleNode& node) const {
        if (node.kind != Kind::Call)
            refuseTensor(Sentence("is no tensor"));
        const PickleNode& callable = pickle_[node.items[0]];
        const PickleNode& arguments = pickle_[node.items[1]];
        if (callable.kind != Kind::Global || arguments.kind != Kind::Tuple)
            refuseTensor(Sentence("is made in a way that PyTorch does not use"));
        return {callable.text, &arguments};
    }

    bool isNumpyScalar(const PickleNode& node) const {
        const PickleNode& callable = pickle_[node.items[0]];
        return callable.kind == Kind::Global && callable.text.starts_with("numpy");
    }

    const PickleNode& argument(const PickleNode& arguments, std::size_t index, Kind kind) const {
        if (index >= arguments.items.size() || pickle_[arguments.items[index]].kind != kind)
            refuseTensor(Sentence("is made from something that is not what PyTorch writes"));
        return pickle_[arguments.items[index]];
    }

    std::uint64_t count(const PickleNode& arguments, std::size_t index) const {
        const std::int64_t value = argument(arguments, index, Kind::Int).integer;
        if (value < 0)
            refuseTensor(Sentence("has a negative size or place"));
        return static_cast<std::uint64_t>(value);
    }

    std::vector<std::int64_t> sizes(const PickleNode& arguments, std::size_t index) const {
        const PickleNode& tuple = argument(arguments, index, Kind::Tuple);
        if (tuple.items.size() > largestRank)
            refuseTensor(Sentence("has %1 dimensions", tuple.items.size()));
        std::vector<std::int64_t> values;
        for (std::size_t i = 0; i < tuple.items.size(); ++i)
            values.push_back(static_cast<std::int64_t>(count(tuple, i)));
        return values;
    }

    StoredTensor tensor(const PickleNode& node) {
        auto [function, arguments] = call(node);
        // Parameters and tensors of derived classes are calls around the call that makes the tensor.
        for (int depth = 0; depth < 4; ++depth) {
            if (function == "torch._utils _rebuild_parameter" ||
                function == "torch._utils _rebuild_parameter_with_state") {
                std::tie(function, arguments) = call(argument(*arguments, 0, Kind::Call));
            } else if (function == "torch._tensor _rebuild_from_type_v2") {
                function = argument(*arguments, 0, Kind::Global).text;
                arguments = &argument(*arguments, 2, Kind::Tuple);
            }
        }
        const bool withDtype = function == "torch._utils _rebuild_tensor_v3";
        if (function != "torch._utils _rebuild_tensor_v2" && function != "torch._utils _rebuild_tensor" && !withDtype)
            refuseTensor(Sentence("would be made by calling %1, which is never done", quotedName(function)));

        Storage storage = storageOf(argument(*arguments, 0, Kind::Persistent));
        if (withDtype)
            storage.type = format(argument(*arguments, 6, Kind::Global).text, &FormatRow::dtype);
        return view(storage, count(*arguments, 1), sizes(*arguments, 2), sizes(*arguments, 3));
    }

    /// The format that PyTorch calls "torch FloatStorage" or "torch float32".
    DType format(std::string_view global, std::string_view FormatRow::*column) const {
        const std::string_view shortName = global.substr(global.find(' ') + 1);
        for (const FormatRow& row : formats) {
            if (global.starts_with("torch") && !shortName.empty() && row.*column == shortName)
                return row.type;
        }
        refuseTensor(Sentence("is stored as %1, which is unknown", quotedName(global)));
    }

    /// The id of a storage is the tuple ("storage", class, key, device, number of elements).
    Storage storageOf(const PickleNode& node) const {
        const PickleNode& id = pickle_[node.items[0]];
        if (id.kind != Kind::Tuple || argument(id, 0, Kind::Text).text != "storage")
            refuseTensor(Sentence("refers to something that is no storage"));
        const DType type = format(argument(id, 1, Kind::Global).text, &FormatRow::storage);
        const std::string& key = argument(id, 2, Kind::Text).text;
        const std::uint64_t elements = count(id, 4);
        const auto found = key.size() < 256 ? entries_.find(prefix_ + "data/" + key) : entries_.end();
        if (found == entries_.end())
            refuseTensor(Sentence("has its data in the entry %1, which the archive lacks", quotedName(key)));
        std::uint64_t bytes = 0;
        if (__builtin_mul_overflow(elements, byteSize(type), &bytes) || bytes > found->second.size())
            refuseTensor(Sentence("has fewer bytes of data in the archive than it needs"));
        return {type, found->second.first(bytes)};
    }

    StoredTensor view(const Storage& storage, std::uint64_t offset, std::vector<std::int64_t> shape,
                      const std::vector<std::int64_t>& strides) {
        const std::optional<std::size_t> bytes = byteCount(storage.type, shape);
        if (shape.size() != strides.size() || !bytes)
            refuseTensor(Sentence("has the impossible shape %1", shapeText(shape)));
        StoredTensor tensor{storage.type, std::move(shape), {}};
        if (*bytes == 0)
            return tensor;

        const std::size_t element = byteSize(storage.type);
        std::uint64_t last = offset;
        bool rowMajor = true;
        std::int64_t expected = 1;
        for (std::size_t i = tensor.shape.size(); i-- > 0;) {
            const auto steps = static_cast<std::uint64_t>(tensor.shape[i] - 1);
            std::uint64_t reach = 0;
            if (__builtin_mul_overflow(steps, static_cast<std::uint64_t>(strides[i]), &reach) ||
                __builtin_add_overflow(last, reach, &last))
                refuseTensor(Sentence("reaches past the end of its data"));
            rowMajor = rowMajor && (steps == 0 || strides[i] == expected);
            expected *= tensor.shape[i];
        }
        if (last >= storage.bytes.size() / element)
            refuseTensor(Sentence("reaches past the end of its data"));
        tensor.bytes = rowMajor ? storage.bytes.subspan(offset * element, *bytes)
                                : rearrange(storage, offset, tensor.shape, strides, *bytes);
        return tensor;
    }

    std::span<const std::byte> rearrange(const Storage& storage, std::uint64_t offset,
                                         const std::vector<std::int64_t>& shape,
                                         const std::vector<std::int64_t>& strides, std::size_t bytes) {
        if (bytes > room_)
            refuseTensor(Sentence("repeats its data more often than any model needs"));
        room_ -= bytes;
        std::vector<std::byte>& ordered = rearranged_->emplace_back(bytes);
        const std::size_t element = byteSize(storage.type);
        std::vector<std::int64_t> index(shape.size(), 0);
        std::uint64_t place = offset;
        for (std::size_t at = 0; at < bytes; at += element) {
            std::memcpy(&ordered[at], &storage.bytes[place * element], element);
            for (std::size_t i = shape.size(); i-- > 0;) {
                place += static_cast<std::uint64_t>(strides[i]);
                if (++index[i] < shape[i])
                    break;
                place -= static_cast<std::uint64_t>(strides[i] * shape[i]);
                index[i] = 0;
            }
        }
        return ordered;
    }

    const ZipEntries& entries_;
    std::string prefix_;
    const Pickle& pickle_;
    std::size_t room_; ///< bytes that rearranged tensors may still take
    const std::string& label_;
    std::string name_; ///< of the tensor being read, for errors
    std::shared_ptr<Rearranged> rearranged_ = std::make_shared<Rearranged>();
};

/// Before 1.6 torch.save wrote several pickles one after the other, the first one this number.
bool isLegacyCheckpoint(std::string_view bytes) {
    constexpr std::string_view magic = "\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
    return bytes.substr(0, 32).find(magic) != std::string_view::npos;
}

std::string findPrefix(const ZipEntries& entries, const std::string& label) {
    const std::string pickleName = "data.pkl";
    std::optional<std::string> prefix;
    for (const auto& [name, bytes] : entries) {
        if (name != pickleName && !name.ends_with(std::string("/") + pickleName))
            continue;
        if (prefix)
            refuseModelFile(
                label, Sentence("it has two pickles, %1 and %2", quotedName(*prefix + pickleName), quotedName(name)));
        prefix = name.substr(0, name.size() - pickleName.size());
    }
    if (!prefix)
        refuseModelFile(label,
                        Sentence("it is a zip archive, but not one of PyTorch's checkpoints: it has no data.pkl"));
    if (entries.contains(*prefix + "constants.pkl"))
        refuseModelFile(label, Sentence("it holds a TorchScript program and not a table of tensors"));
    if (const auto order = entries.find(*prefix + "byteorder"); order != entries.end()) {
        if (order->second.size() > 0 && order->second[0] == std::byte{'b'})
            refuseModelFile(label, Sentence("it was saved on a big-endian machine"));
    }
    return *prefix;
}

} // namespace

TensorFile parseCheckpoint(std::span<const std::byte> bytes, const std::string& label) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (isLegacyCheckpoint(text))
        refuseModelFile(label, Sentence("it was saved in the format of PyTorch before 1.6; open it with torch.load in "
                                        "Python and save it again, as .safetensors or with torch.save"));
    if (text.starts_with("\x80"))
        refuseModelFile(label, Sentence("it is a bare Python pickle and not a checkpoint of PyTorch"));
    const ZipEntries entries = parseZip(bytes, label);
    const std::string prefix = findPrefix(entries, label);
    const Pickle pickle = parsePickle(entries.at(prefix + "data.pkl"), label);
    return CheckpointReader(entries, prefix, pickle, bytes.size(), label).read();
}

TensorFile readCheckpoint(const std::string& path) {
    const MappedFile file = mapFile(path);
    TensorFile tensors = parseCheckpoint(file.bytes, path);
    for (auto& [name, tensor] : tensors.tensors) {
        const std::less_equal<const std::byte*> notAfter;
        tensor.mapped = notAfter(file.bytes.data(), tensor.bytes.data()) &&
                        notAfter(tensor.bytes.data() + tensor.bytes.size(), file.bytes.data() + file.bytes.size());
    }
    using Both = std::pair<std::shared_ptr<const void>, std::shared_ptr<const void>>;
    tensors.keepAlive = std::make_shared<Both>(file.keepAlive, std::move(tensors.keepAlive));
    return tensors;
}

} // namespace latelier
