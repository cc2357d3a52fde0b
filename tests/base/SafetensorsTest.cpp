#include "core/base/MappedFile.h"
#include "core/base/TensorFile.h"
#include "tests/support/ModelBytes.h"

#include <gtest/gtest.h>

namespace latelier {

using test::bytesOf;
using test::little;
using test::refusal;
using test::safetensors;

namespace {

const std::string entryA = R"("a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]})";

std::string entry(const std::string& name, const std::string& dtype, const std::string& shape,
                  const std::string& offsets) {
    return '"' + name + R"(":{"dtype":")" + dtype + R"(","shape":[)" + shape + R"(],"data_offsets":[)" + offsets + "]}";
}

TensorFile parse(const std::string& bytes) {
    return parseSafetensors(bytesOf(bytes), "test.safetensors");
}

TEST(Safetensors, ReadsNamesShapesTypesMetadataAndBytes) {
    const std::string data = little(1.5f) + little(-2.0f) + little<std::int64_t>(7);
    const std::string file = safetensors(
        "{\"__metadata__\":{\"format\":\"pt\"}," + entryA + "," + entry("b.c", "I64", "1,1", "8,16") + "}   ", data);
    const TensorFile read = parse(file);
    ASSERT_EQ(read.tensors.size(), 2u);
    EXPECT_EQ(read.metadata.at("format"), "pt");
    const StoredTensor& a = read.tensors.at("a");
    EXPECT_EQ(a.dtype, DType::F32);
    EXPECT_EQ(a.shape, (std::vector<std::int64_t>{2}));
    EXPECT_EQ(std::string(reinterpret_cast<const char*>(a.bytes.data()), a.bytes.size()), data.substr(0, 8));
    EXPECT_EQ(read.tensors.at("b.c").shape, (std::vector<std::int64_t>{1, 1}));
    EXPECT_EQ(read.tensors.at("b.c").bytes.data() - a.bytes.data(), 8);
}

TEST(Safetensors, ReadsScalarsAndEmptyTensors) {
    const TensorFile read = parse(
        safetensors("{" + entry("scalar", "F16", "", "0,2") + "," + entry("none", "F32", "0,9", "2,2") + "}", "ab"));
    EXPECT_EQ(read.tensors.at("scalar").bytes.size(), 2u);
    EXPECT_TRUE(read.tensors.at("scalar").shape.empty());
    EXPECT_TRUE(read.tensors.at("none").bytes.empty());
}

TEST(Safetensors, ReadsAFileWithoutTensors) {
    EXPECT_TRUE(parse(safetensors("{}")).tensors.empty());
}

TEST(Safetensors, IsKnownWhateverTheLengthOfItsHeader) {
    const TemporaryFolder folder;
    // Lengths whose bytes begin like a pickle and like a zip archive.
    for (const std::size_t length : {std::size_t{0x80}, std::size_t{0x4b50}}) {
        const std::string path = folder.write("model", safetensors("{}" + std::string(length - 2, ' ')));
        EXPECT_TRUE(readTensorFile(path).tensors.empty());
    }
}

TEST(Safetensors, WrittenFilesReadBackEqualAndAligned) {
    const TemporaryFolder folder;
    const std::string bytes = "abcdefghijklmnopqrstuvwxyz012345";
    const auto all = bytesOf(bytes);
    std::map<std::string, StoredTensor, std::less<>> tensors;
    tensors["byte"] = {DType::U8, {3}, all.first(3)};
    tensors["half"] = {DType::F16, {5, 1}, all.subspan(3, 10)};
    tensors["float"] = {DType::F32, {2, 2}, all.first(16)};
    tensors["a \"quoted\"\\name"] = {DType::F64, {}, all.last(8)};
    const std::string path = folder.path("written.safetensors");
    writeSafetensors(path, tensors, {{"made by", "a test"}});

    const TensorFile read = readTensorFile(path);
    EXPECT_EQ(read.metadata.at("made by"), "a test");
    ASSERT_EQ(read.tensors.size(), tensors.size());
    for (const auto& [name, tensor] : tensors) {
        const StoredTensor& found = read.tensors.at(name);
        EXPECT_EQ(found.dtype, tensor.dtype) << name;
        EXPECT_EQ(found.shape, tensor.shape) << name;
        EXPECT_TRUE(std::ranges::equal(found.bytes, tensor.bytes)) << name;
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(found.bytes.data()) % byteSize(found.dtype), 0u) << name;
    }
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path("")), {}), 1) << "a temporary file is left";
}

TEST(Safetensors, WritingOverAFileThatIsInUseLeavesTheOldTensorsReadable) {
    const TemporaryFolder folder;
    const std::string path = folder.path("model.safetensors");
    const std::string before(4096, 'x');
    const std::string after = "new!";
    writeSafetensors(path, {{"t", {DType::U8, {4096}, bytesOf(before)}}});
    const TensorFile old = readSafetensors(path);
    writeSafetensors(path, {{"t", {DType::U8, {4}, bytesOf(after)}}});
    EXPECT_TRUE(std::ranges::equal(old.tensors.at("t").bytes, bytesOf(before)));
    EXPECT_TRUE(std::ranges::equal(readSafetensors(path).tensors.at("t").bytes, bytesOf(after)));
}

TEST(Safetensors, RefusesToWriteATensorWhoseBytesDoNotFitItsShape) {
    const std::string three = "abc";
    const TemporaryFolder folder;
    EXPECT_THROW(writeSafetensors(folder.path("bad.safetensors"), {{"t", {DType::F32, {1}, bytesOf(three)}}}), Error);
}

TEST(Safetensors, SaysThatAFileIsMissing) {
    try {
        readTensorFile("/nowhere/model.safetensors");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Io);
        EXPECT_NE(std::string(error.what()).find("/nowhere/model.safetensors"), std::string::npos);
    }
}

/// One rule of the format broken; the refusal must name it.
struct Malformed {
    std::string name;
    std::string bytes;
    std::string sentence; ///< a part of the refusal
    friend void PrintTo(const Malformed& file, std::ostream* out) { *out << file.name; }
};

std::vector<Malformed> malformedFiles() {
    const std::string eight(8, 'x');
    const auto one = [&](const std::string& member) { return safetensors("{" + member + "}", eight); };
    return {
        {"ShorterThanALength", "abc", "shorter"},
        {"LengthAlone", little<std::uint64_t>(2), "cut short"},
        {"HeaderOfZeroBytes", little<std::uint64_t>(0), "header is empty"},
        {"HeaderOfOneByte", safetensors("{"), "header is empty"},
        {"HeaderLargerThanTheFile", little<std::uint64_t>(1000) + "{}", "header reaches past the end"},
        {"HeaderLengthOfAllOnes", little(~std::uint64_t{0}) + "{}", "limit of 100 MB"},
        {"HeaderOver100Megabytes", little<std::uint64_t>(100'000'001) + "{}", "limit of 100 MB"},
        {"NoBrace", safetensors("[]"), "neither a safetensors file"},
        {"SpaceBeforeTheBrace", safetensors(" {}"), "neither a safetensors file"},
        {"TextFile", "This is a text file and no model at all.", "neither a safetensors file"},
        {"InvalidJson", safetensors("{\"a\":}"), "not valid JSON"},
        {"UnclosedJson", safetensors("{\"a\":{"), "not valid JSON"},
        {"BytesAfterTheJson", safetensors("{}x"), "not valid JSON"},
        {"TwoJsonValues", safetensors("{}{}"), "not valid JSON"},
        {"NulPadding", safetensors(std::string("{}\0\0", 4)), "not valid JSON"},
        {"InvalidUtf8", safetensors("{\"\xff\":1}"), "not valid JSON"},
        {"DeepNesting", safetensors("{\"a\":" + std::string(200'000, '[')), "has a list"},
        {"DeepObjects", safetensors("{\"a\":{\"b\":{\"c\":{}}}}"), "has an object"},
        {"TensorTwice", safetensors("{" + entryA + "," + entryA + "}", eight), "stands twice"},
        {"EscapedNameTwice",
         safetensors("{" + entryA + "," + entry("\\u0061", "F32", "2", "8,16") + "}", eight + eight), "stands twice"},
        {"MetadataTwice", safetensors(R"({"__metadata__":{},"__metadata__":{}})"), "stands twice"},
        {"MetadataKeyTwice", safetensors(R"({"__metadata__":{"k":"1","k":"2"}})"), "stands twice"},
        {"MetadataOfNumbers", safetensors(R"({"__metadata__":{"k":1}})"), "has a number as the metadata \"k\""},
        {"MetadataOfLists", safetensors(R"({"__metadata__":{"k":[]}})"), "has a list"},
        {"MetadataNotAnObject", safetensors(R"({"__metadata__":"text"})"), "has a string"},
        {"EntryIsNull", safetensors(R"({"a":null})"), "has null in the entry of the tensor \"a\""},
        {"EntryIsANumber", safetensors(R"({"a":1})"), "has a number"},
        {"NoDtype", one(R"("a":{"shape":[2],"data_offsets":[0,8]})"), "lacks its dtype"},
        {"NoShape", one(R"("a":{"dtype":"F32","data_offsets":[0,8]})"), "lacks its dtype, shape"},
        {"NoOffsets", one(R"("a":{"dtype":"F32","shape":[2]})"), "lacks its dtype, shape or data_offsets"},
        {"DtypeTwice", one(R"("a":{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]})"), "twice"},
        {"UnknownField", one(R"("a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":true})"), "true or false"},
        {"UnknownDtype", one(entry("a", "F31", "2", "0,8")), "unknown dtype \"F31\""},
        {"DtypeIsANumber", one(R"("a":{"dtype":4,"shape":[2],"data_offsets":[0,8]})"), "has a number"},
        {"NegativeDimension", one(entry("a", "F32", "-2", "0,8")), "negative number"},
        {"TwoNegativeDimensions", one(entry("a", "F32", "-1,-2", "0,8")), "negative number"},
        {"FractionalDimension", one(entry("a", "F32", "2.0", "0,8")), "not whole"},
        {"DimensionOver64Bits", one(entry("a", "F32", "18446744073709551618", "0,8")), "not whole"},
        {"DimensionOver63Bits", one(entry("a", "F32", "18446744073709551615", "0,8")), "has a dimension of"},
        {"ProductOverflowsToTheRightSize", one(entry("a", "F32", "9223372036854775807,2,2", "0,8")),
         "does not have the size"},
        {"ProductOverflowsToZero", one(entry("a", "F32", "4294967296,4294967296", "0,0")), "does not have the size"},
        {"RankOver16", one(entry("a", "F32", "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2", "0,8")), "more than 16"},
        {"NestedShape", one(entry("a", "F32", "[2]", "0,8")), "has a list"},
        {"OneOffset", one(entry("a", "F32", "2", "0")), "two data_offsets"},
        {"ThreeOffsets", one(entry("a", "F32", "2", "0,8,8")), "more than 2"},
        {"NegativeOffset", one(entry("a", "F32", "2", "-8,0")), "negative number"},
        {"ReversedOffsets", one(entry("a", "F32", "2", "8,0")), "ends before it begins"},
        {"OffsetsPastTheEnd", one(entry("a", "F32", "4", "0,16")), "reaches past the end"},
        {"HugeOffsets", one(entry("a", "F32", "2", "18446744073709551600,18446744073709551608")),
         "reaches past the end"},
        {"SizeTooSmallForTheShape", one(entry("a", "F32", "3", "0,8")), "does not have the size"},
        {"SizeTooLargeForTheShape", one(entry("a", "F32", "1", "0,8")), "does not have the size"},
        {"Overlap", one(entryA + "," + entry("b", "F32", "1", "4,8")), "overlaps"},
        {"SameBytesTwice", one(entryA + "," + entry("b", "F32", "2", "0,8")), "overlaps"},
        {"HoleAtTheStart", one(entry("a", "F32", "1", "4,8")), "hole"},
        {"HoleBetween", safetensors("{" + entryA + "," + entry("b", "F32", "2", "16,24") + "}", eight + eight + eight),
         "hole"},
        {"BytesAtTheEnd", safetensors("{" + entryA + "}", eight + "y"), "1 bytes at its end"},
        {"DataWithoutTensors", safetensors("{}", eight), "8 bytes at its end"},
        {"CutShort", safetensors("{" + entryA + "}", eight.substr(1)), "cut short"},
    };
}

class MalformedSafetensors : public testing::TestWithParam<Malformed> {};

TEST_P(MalformedSafetensors, IsRefusedWithTheReason) {
    const TemporaryFolder folder;
    const std::string path = folder.write("bad.safetensors", GetParam().bytes);
    const std::string sentence = refusal([&] { readTensorFile(path); });
    EXPECT_NE(sentence.find(GetParam().sentence), std::string::npos) << sentence;
    EXPECT_NE(sentence.find(path), std::string::npos) << sentence;
}

INSTANTIATE_TEST_SUITE_P(Rules, MalformedSafetensors, testing::ValuesIn(malformedFiles()),
                         [](const auto& info) { return info.param.name; });

TEST(Safetensors, EveryTruncationOfAFileIsRefused) {
    const std::string whole =
        safetensors("{" + entryA + "," + entry("b", "F16", "4", "8,16") + "}  ", std::string(16, 'x'));
    ASSERT_EQ(parse(whole).tensors.size(), 2u);
    for (std::size_t size = 0; size < whole.size(); ++size)
        refusal([&] { parse(whole.substr(0, size)); });
}

TEST(Safetensors, NamesWhatOtherFilesAre) {
    const TemporaryFolder folder;
    const auto sentence = [&](const std::string& content) {
        const std::string path = folder.write("file", content);
        return refusal([&] { readTensorFile(path); });
    };
    EXPECT_NE(sentence("").find("empty"), std::string::npos);
    EXPECT_NE(sentence("GGUF\3\0\0\0 and more").find("GGUF"), std::string::npos);
    EXPECT_NE(sentence("<!DOCTYPE html><title>401</title>").find("web page"), std::string::npos);
    EXPECT_NE(sentence("version https://git-lfs.github.com/spec/v1\n").find("Git LFS"), std::string::npos);
    EXPECT_NE(refusal([&] { readTensorFile(folder.path("")); }).find("folder"), std::string::npos);
}

} // namespace

} // namespace latelier
