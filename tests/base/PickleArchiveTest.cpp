#include "core/base/Pickle.h"
#include "core/base/TensorFile.h"
#include "tests/support/CheckpointBytes.h"

#include <gtest/gtest.h>

namespace latelier {

using namespace test;

namespace {

TensorFile parse(const std::string& bytes) {
    return parseCheckpoint(bytesOf(bytes), "test.ckpt");
}

template <typename Number>
std::vector<Number> numbers(const StoredTensor& tensor) {
    std::vector<Number> values(tensor.bytes.size() / sizeof(Number));
    std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
    return values;
}

TEST(PickleArchive, ReadsACheckpointThatPythonWrote) {
    const TensorFile file = readTensorFile(LATELIER_TEST_DATA "/checkpoint/lightning.ckpt");
    ASSERT_EQ(file.tensors.size(), 5u);
    const StoredTensor& plain = file.tensors.at("plain");
    EXPECT_EQ(plain.shape, (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(numbers<float>(plain), (std::vector<float>{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(file.tensors.at("transposed").shape, (std::vector<std::int64_t>{3, 2}));
    EXPECT_EQ(numbers<float>(file.tensors.at("transposed")), (std::vector<float>{0, 3, 1, 4, 2, 5}));
    EXPECT_EQ(numbers<float>(file.tensors.at("slice")), (std::vector<float>{2, 3}));
    EXPECT_EQ(file.tensors.at("half").dtype, DType::F16);
    EXPECT_EQ(numbers<std::uint16_t>(file.tensors.at("half")), (std::vector<std::uint16_t>{0x3e00, 0xc000}));
    EXPECT_EQ(file.tensors.at("scalar").dtype, DType::I64);
    EXPECT_EQ(numbers<std::int64_t>(file.tensors.at("scalar")), std::vector<std::int64_t>{-1});
}

TEST(PickleArchive, ReadsATableWithoutAStateDictAndUntypedStorages) {
    const std::string tensor =
        pickledGlobal("torch._utils", "_rebuild_tensor_v3") +
        pickledTuple({pickledStorage("UntypedStorage", "0", 16), pickledInt(1), pickledInts({3}), pickledInts({1}),
                      "\x89", pickledGlobal("collections", "OrderedDict") + ")R", pickledGlobal("torch", "bfloat16")}) +
        "R";
    const std::string bytes = checkpoint(pickledTable(tensor)); // the tensors are views of it
    const TensorFile file = parse(bytes);
    EXPECT_EQ(file.tensors.at("w").dtype, DType::BF16);
    EXPECT_EQ(numbers<char>(file.tensors.at("w")), (std::vector<char>{'2', '3', '4', '5', '6', '7'}));
}

TEST(PickleArchive, ReadsZip64Directories) {
    const std::string tensor =
        pickledTensor(pickledStorage("FloatStorage", "0", 4), 0, pickledInts({4}), pickledInts({1}));
    std::string file = checkpoint(pickledTable(tensor));
    const std::size_t end = file.size() - 22;
    std::uint32_t size = 0;
    std::uint32_t offset = 0;
    std::memcpy(&size, &file[end + 12], 4);
    std::memcpy(&offset, &file[end + 16], 4);
    file.resize(end);
    file += "PK\6\6" + little<std::uint64_t>(44) + std::string(12, '\0') + little<std::uint64_t>(2) +
            little<std::uint64_t>(2) + little<std::uint64_t>(size) + little<std::uint64_t>(offset);
    file += "PK\6\7" + std::string(4, '\0') + little<std::uint64_t>(end) + little<std::uint32_t>(1);
    file += zipEnd(0xffff, 0xffffffff, 0xffffffff);
    EXPECT_EQ(numbers<char>(parse(file).tensors.at("w")).size(), 16u);
}

TEST(PickleArchive, NeverRunsWhatAPickleAsksFor) {
    const TemporaryFolder folder;
    const std::string marker = folder.path("executed");
    // Beside a good tensor, as real attacks do it.
    const std::string good =
        pickledTensor(pickledStorage("FloatStorage", "0", 4), 0, pickledInts({4}), pickledInts({1}));
    const std::string command = pickledTuple({pickledText("touch " + marker)}) + "R";
    for (const auto& [module, name] :
         {std::pair("os", "system"), std::pair("posix", "system"), std::pair("builtins", "eval"),
          std::pair("subprocess", "Popen"), std::pair("torch.hub", "load"), std::pair("mine", "anything")}) {
        const std::string pickle =
            "\x80\2(" + pickledText("w") + good + pickledText("evil") + pickledGlobal(module, name) + command + "d.";
        const std::string sentence = refusal([&] { parse(checkpoint(pickle)); });
        EXPECT_NE(sentence.find(name), std::string::npos) << sentence;
        EXPECT_FALSE(std::filesystem::exists(marker));
    }
}

TEST(PickleArchive, UnknownClassesBesideTheWeightsDoNoHarm) {
    const std::string good =
        pickledTensor(pickledStorage("FloatStorage", "0", 4), 0, pickledInts({4}), pickledInts({1}));
    const std::string object = pickledGlobal("pytorch_lightning.callbacks", "EarlyStopping") + ")\x81}b";
    const std::string pickle = "\x80\2(" + pickledText("callbacks") + object + pickledText("state_dict") + "}" +
                               pickledText("w") + good + "sd.";
    EXPECT_EQ(parse(checkpoint(pickle)).tensors.size(), 1u);
}

TEST(PickleArchive, AnObjectThatHoldsItselfIsRead) {
    // l = []; l.append(l); memo and cycles are legal in pickles.
    const Pickle pickle = parsePickle(bytesOf("]q\1h\1a."), "test");
    EXPECT_EQ(pickle[pickle.root].items, std::vector<std::uint32_t>{pickle.root});
}

struct Malformed {
    std::string name;
    std::string bytes;
    std::string sentence; ///< a part of the refusal
    friend void PrintTo(const Malformed& file, std::ostream* out) { *out << file.name; }
};

std::vector<Malformed> malformedFiles() {
    const std::string storage = pickledStorage("FloatStorage", "0", 4);
    const std::string one = pickledInts({1});
    const std::string four = pickledInts({4});
    const std::string good = pickledTable(pickledTensor(storage, 0, four, one));
    const auto tensor = [&](const std::string& from, std::int32_t offset, const std::string& shape,
                            const std::string& stride) {
        return checkpoint(pickledTable(pickledTensor(from, offset, shape, stride)));
    };
    const auto archive = [&](ZipEntry second) {
        return zip({{.name = "archive/data.pkl", .data = good}, std::move(second)});
    };
    const auto raw = [](const std::string& pickle) { return checkpoint("\x80\2" + pickle); };
    const std::string data(16, 'x');
    std::string manyEntries = zip({});
    manyEntries.replace(8, 4, "\xff\xff\xff\xff");
    std::string badMethodBomb = zip({{.name = "archive/data.pkl", .data = "x", .method = 8, .size = 4'000'000'000}});
    std::string legacy = "\x80\2\x8a\nl\xfc\x9c\x46\xf9 j\xa8P\x19.\x80\2M\xe9\3.";
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "(";

    return {
        {"EmptyZip", zip({}), "no data.pkl"},
        {"NoDirectory", "PK\3\4" + std::string(100, 'x'), "cut short"},
        {"TooShort", "PK\3\4", "too short"},
        {"ManyEntriesInASmallDirectory", manyEntries, "65535 entries"},
        {"CompressedEntry", archive({.name = "archive/data/0", .data = data, .method = 8}), "compressed"},
        {"ZipBomb", badMethodBomb, "compressed"},
        {"EncryptedEntry", archive({.name = "archive/data/0", .data = data, .flags = 1}), "encrypted"},
        {"SizesDiffer", archive({.name = "archive/data/0", .data = data, .size = 17}), "two different sizes"},
        {"EntryPastTheEnd", archive({.name = "archive/data/0", .data = data, .size = 999, .storedSize = 999}),
         "reaches into the directory"},
        {"HeaderPastTheEnd", archive({.name = "archive/data/0", .data = data, .header = 1'000'000}),
         "does not begin where"},
        {"HeaderInsideAnother", archive({.name = "archive/data/0", .data = data, .header = 4}), "overlaps"},
        {"OverlappingEntries", archive({.name = "archive/data/0", .data = data, .header = 0}), "overlaps"},
        {"HeaderInsideTheDataOfAnother",
         zip({{.name = "archive/data.pkl", .data = good}, {.name = "x", .data = data, .header = 60}}), "overlaps"},
        {"TwoNames", archive({.name = "archive/data/0", .data = data, .localName = "archive/data/1"}), "two names"},
        {"SameNameTwice", zip({{.name = "a/data.pkl", .data = good}, {.name = "a/data.pkl", .data = good}}), "twice"},
        {"NameLeadsOut", archive({.name = "archive/../../x", .data = data}), "has a name"},
        {"AbsoluteName", archive({.name = "/etc/passwd", .data = data}), "has a name"},
        {"NameWithZero", archive({.name = std::string("a\0b", 3), .data = data}), "has a name"},
        {"EmptyName", archive({.name = "", .data = data}), "has a name"},
        {"BrokenExtraField", archive({.name = "archive/data/0", .data = data, .extra = std::string("\1\0\xff\0", 4)}),
         "extra field"},
        {"TwoPickles", zip({{.name = "a/data.pkl", .data = good}, {.name = "b/data.pkl", .data = good}}),
         "two pickles"},
        {"TorchScript", zip({{.name = "a/data.pkl", .data = good}, {.name = "a/constants.pkl", .data = "."}}),
         "TorchScript"},
        {"BigEndian", zip({{.name = "a/data.pkl", .data = good}, {.name = "a/byteorder", .data = "big"}}),
         "big-endian"},
        {"OtherZip", zip({{.name = "notes.txt", .data = "hello"}}), "no data.pkl"},
        {"Legacy", legacy, "before 1.6"},
        {"BarePickle", "\x80\2}.", "bare Python pickle"},

        {"EmptyPickle", checkpoint(""), "ends too early"},
        {"NoStop", raw("}"), "ends too early"},
        {"StopOnAnEmptyStack", raw("."), "takes more from its stack"},
        {"StackUnderflowOf364Bytes", checkpoint(std::string(364, '0')), "takes more from its stack"},
        {"UnderflowByReduce", raw("R."), "takes more from its stack"},
        {"UnderflowByBuild", raw("}b."), "takes more from its stack"},
        {"UnderflowByTuple", raw("N\x87."), "takes more from its stack"},
        {"UnderflowBelowAMark", raw("N(a."), "takes more from its stack"},
        {"TupleWithoutMark", raw("t."), "mark"},
        {"ItemsWithoutMark", raw("}u."), "mark"},
        {"MarksAlone", raw(deep + "."), "takes more from its stack"},
        {"KeyWithoutValue", raw("}(Nu."), "a key without a value"},
        {"AppendToANumber", raw("K\1Na."), "holds none"},
        {"SetItemOfAList", raw("]NNs."), "holds none"},
        {"MemoMiss", raw("h\7."), "has not stored"},
        {"LongMemoMiss", raw("j\xff\xff\xff\xff."), "has not stored"},
        {"MemoizeNothing", raw("q\1."), "takes more from its stack"},
        {"UnknownOpcode", raw("\xf0."), "unknown opcode"},
        {"ExtensionOpcode", raw("\x82\1."), "unknown opcode"},
        {"UnknownProtocol", checkpoint("\x80\x09}."), "unknown protocol"},
        {"TextPastTheEnd",
         raw("X\xff\xff\xff\x7f"
             "abc"),
         "ends too early"},
        {"HugeText",
         raw("\x8d\xff\xff\xff\xff\xff\xff\xff\xff"
             "abc"),
         "ends too early"},
        {"HugeInteger",
         raw("\x8b\xff\xff\xff\xff"
             "abc"),
         "ends too early"},
        {"LineWithoutEnd", raw("cos"), "ends too early"},
        {"NumberThatIsNone", raw("Iabc\n."), "number that cannot be read"},
        {"GlobalOfNumbers", raw("K\1K\2\x93."), "no text"},
        {"ObjectOfNoClass", raw("(o."), "no class"},

        {"AsksForOsSystem", raw(pickledGlobal("os", "system") + pickledTuple({pickledText("id")}) + "R."),
         "\"os.system\""},
        {"AsksForOsSystemByStack", raw(pickledText("os") + pickledText("system") + "\x93" + pickledTuple({}) + "R."),
         "\"os.system\""},
        {"AsksForOsSystemByInst", raw("(" + pickledText("id") + "ios\nsystem\n."), "\"os.system\""},
        {"AsksForEval", raw(pickledGlobal("__builtin__", "eval") + pickledTuple({pickledText("1")}) + "R."), "eval"},

        {"RootIsANumber", raw("K\1."), "no table of tensors"},
        {"RootIsAnObject", raw(pickledGlobal("torch.nn", "Linear") + ")\x81."), "save its state_dict()"},
        {"EmptyTable", raw("}."), "holds no tensors"},
        {"TableOfNumbers", checkpoint(pickledTable("K\1")), "holds no tensors"},
        {"TensorTwice",
         raw("(" + pickledText("w") + pickledTensor(storage, 0, four, one) + pickledText("w") +
             pickledTensor(storage, 0, four, one) + "d."),
         "stands there twice"},
        {"TensorOfUnknownFunction",
         checkpoint(pickledTable(pickledGlobal("mine", "make") + pickledTuple({storage}) + "R")), "never done"},
        {"NestedTooDeep", checkpoint(pickledTable([&] {
             std::string value = pickledTensor(storage, 0, four, one);
             for (int i = 0; i < 9; ++i)
                 value = pickledGlobal("torch._utils", "_rebuild_parameter") + pickledTuple({value}) + "R";
             return value;
         }())),
         "never done"},
        {"MissingRecord", tensor(pickledStorage("FloatStorage", "7", 4), 0, four, one), "the archive lacks"},
        {"StorageLargerThanItsRecord", tensor(pickledStorage("FloatStorage", "0", 5), 0, four, one), "fewer bytes"},
        {"NegativeStorage", tensor(pickledStorage("FloatStorage", "0", -1), 0, four, one), "negative"},
        {"UnknownStorage", tensor(pickledStorage("ComplexFloatStorage", "0", 1), 0, one, one), "unknown"},
        {"StorageIsATensor", tensor(pickledTensor(storage, 0, four, one), 0, four, one), "not what PyTorch writes"},
        {"StorageIdIsANumber", tensor("K\1Q", 0, four, one), "no storage"},
        {"NegativeOffset", tensor(storage, -1, four, one), "negative"},
        {"OffsetPastTheEnd", tensor(storage, 1, four, one), "past the end"},
        {"NegativeDimension", tensor(storage, 0, pickledInts({-4}), one), "negative"},
        {"NegativeStride", tensor(storage, 0, four, pickledInts({-1})), "negative"},
        {"StridePastTheEnd", tensor(storage, 0, four, pickledInts({2})), "past the end"},
        {"RanksDiffer", tensor(storage, 0, four, pickledInts({1, 1})), "impossible shape"},
        {"ShapeOverflows",
         tensor(storage, 0, pickledInts({2'147'483'647, 2'147'483'647, 2'147'483'647}), pickledInts({0, 0, 0})),
         "impossible shape"},
        {"ExpandedBomb", tensor(storage, 0, pickledInts({1'000'000, 1'000'000}), pickledInts({0, 0})), "repeats"},
        {"RankOver16", tensor(storage, 0, pickledInts(std::vector<std::int32_t>(17, 1)), one), "17 dimensions"},
        {"ShapeIsAList", tensor(storage, 0, "]", one), "not what PyTorch writes"},
        {"ShapeOfTexts", tensor(storage, 0, pickledTuple({pickledText("4")}), one), "not what PyTorch writes"},
    };
}

class MalformedCheckpoint : public testing::TestWithParam<Malformed> {};

TEST_P(MalformedCheckpoint, IsRefusedWithTheReason) {
    const TemporaryFolder folder;
    const std::string path = folder.write("bad.ckpt", GetParam().bytes);
    const std::string sentence = refusal([&] { readTensorFile(path); });
    EXPECT_NE(sentence.find(GetParam().sentence), std::string::npos) << sentence;
    EXPECT_NE(sentence.find(path), std::string::npos) << sentence;
}

INSTANTIATE_TEST_SUITE_P(Rules, MalformedCheckpoint, testing::ValuesIn(malformedFiles()),
                         [](const auto& info) { return info.param.name; });

TEST(PickleArchive, EveryTruncationOfACheckpointIsRefused) {
    const std::string whole = checkpoint(
        pickledTable(pickledTensor(pickledStorage("FloatStorage", "0", 4), 0, pickledInts({4}), pickledInts({1}))));
    ASSERT_EQ(parse(whole).tensors.size(), 1u);
    for (std::size_t size = 0; size < whole.size(); ++size)
        refusal([&] { parse(whole.substr(0, size)); });
}

TEST(PickleArchive, NamesThatGrowByRecallingThemDoNotFillTheMemory) {
    // A text of 1 MB is stored once and then used as the name of a function again and again.
    std::string pickle = "\x80\2" + pickledText(std::string(1 << 20, 'm')) + "q\1";
    for (int i = 0; i < 10'000; ++i)
        pickle += "h\1h\1\x93"
                  "0";
    EXPECT_NE(refusal([&] { parse(checkpoint(pickle + "}.")); }).find("2097152 characters"), std::string::npos);
}

TEST(PickleArchive, MillionsOfObjectsAreRefused) {
    EXPECT_NE(refusal([&] { parse(checkpoint(std::string(10'000'000, 'N') + ".")); }).find("2000000 objects"),
              std::string::npos);
}

} // namespace

} // namespace latelier
