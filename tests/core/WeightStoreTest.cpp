#include "core/kernels/WeightStore.h"
#include "tests/support/ModelBytes.h"
#include "tests/support/TemporaryFolder.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <utility>

namespace latelier {

using test::refusal;

namespace {

StoredTensor stored(DType dtype, const std::string& bytes, std::vector<std::int64_t> shape) {
    return {dtype, std::move(shape), test::bytesOf(bytes)};
}

std::string bytesOf(const at::Tensor& tensor) {
    return {static_cast<const char*>(tensor.contiguous().data_ptr()), tensor.nbytes()};
}

WeightStore storeOf(const StoredTensor& tensor) {
    return WeightStore({{"w", tensor}}, nullptr, "test.safetensors");
}

TEST(WeightStore, ConvertsEveryStoredFormatExactly) {
    const at::Tensor values = at::tensor({0.0, 1.0, -2.5, 0.125, 96.0, -0.0078125}, at::kDouble);
    const std::pair<DType, at::ScalarType> floats[] = {
        {DType::F16, at::kHalf}, {DType::BF16, at::kBFloat16}, {DType::F32, at::kFloat}, {DType::F64, at::kDouble}};
    for (const auto& [dtype, scalar] : floats) {
        const std::string bytes = bytesOf(values.to(scalar));
        for (const at::ScalarType target : {at::kFloat, at::kBFloat16, at::kDouble}) {
            WeightStore store = storeOf(stored(dtype, bytes, {2, 3}));
            store.setTarget(target, at::kCPU);
            const at::Tensor taken = store.take("w", {2, 3});
            EXPECT_EQ(taken.scalar_type(), target);
            EXPECT_TRUE(at::equal(taken.to(at::kDouble), values.view({2, 3}))) << name(dtype);
        }
    }
    const at::Tensor whole = at::tensor({0, 1, 2, 100}, at::kLong);
    const std::pair<DType, at::ScalarType> integers[] = {{DType::U8, at::kByte},
                                                         {DType::I8, at::kChar},
                                                         {DType::I16, at::kShort},
                                                         {DType::I32, at::kInt},
                                                         {DType::I64, at::kLong}};
    for (const auto& [dtype, scalar] : integers) {
        const std::string bytes = bytesOf(whole.to(scalar));
        WeightStore store = storeOf(stored(dtype, bytes, {4}));
        EXPECT_TRUE(at::equal(store.take("w", {4}), whole.to(at::kFloat))) << name(dtype);
    }
}

TEST(WeightStore, EveryHalfBecomesTheSameFloatAndTheNearestBf16) {
    const at::Tensor bits = at::arange(65536, at::kInt).to(at::kShort);
    const at::Tensor halves = at::from_blob(bits.data_ptr(), {65536}, at::kHalf);
    const std::string bytes = bytesOf(bits);
    for (const at::ScalarType target : {at::kFloat, at::kBFloat16}) {
        WeightStore store = storeOf(stored(DType::F16, bytes, {65536}));
        store.setTarget(target, at::kCPU);
        // LibTorch's own conversion of single numbers; a NaN is a NaN whatever its payload.
        const at::Tensor want = halves.to(at::kFloat).to(target).to(at::kFloat);
        EXPECT_TRUE(at::allclose(store.take("w", {65536}).to(at::kFloat), want, 0.0, 0.0, true));
    }
}

TEST(WeightStore, ConvertsLargeTensorsInsideInferenceModeAsTheEngineDoes) {
    const at::Tensor halves = at::arange(3'000'000, at::kFloat).remainder(1000.0).to(at::kHalf);
    const c10::InferenceMode inference;
    const std::string bytes = bytesOf(halves);
    WeightStore store = storeOf(stored(DType::F16, bytes, {3'000'000}));
    EXPECT_TRUE(at::equal(store.take("w", {3'000'000}), halves.to(at::kFloat)));
}

TEST(WeightStore, ReadsEightBitFloats) {
    const std::string e4m3 = {'\x38', '\x3c', '\xc0', '\x01', '\x7e', '\x7f'};
    const at::Tensor four = storeOf(stored(DType::F8E4M3, e4m3, {6})).take("w", {6});
    EXPECT_TRUE(at::equal(four.slice(0, 0, 5), at::tensor({1.0f, 1.5f, -2.0f, 0.001953125f, 448.0f})));
    EXPECT_TRUE(std::isnan(four[5].item<float>()));
    const std::string e5m2 = {'\x3c', '\x3e', '\xc0', '\x01', '\x7b', '\x7c'};
    const at::Tensor five = storeOf(stored(DType::F8E5M2, e5m2, {6})).take("w", {6});
    EXPECT_TRUE(at::equal(five, at::tensor({1.0f, 1.5f, -2.0f, std::ldexp(1.0f, -16), 57344.0f, INFINITY})));
}

TEST(WeightStore, ReadsTensorsThatAreNotAligned) {
    const at::Tensor values = at::arange(1000, at::kFloat);
    std::string bytes = bytesOf(values);
    bytes.insert(bytes.begin(), 'x');
    const StoredTensor tensor{DType::F32, {1000}, test::bytesOf(bytes).subspan(1)};
    EXPECT_TRUE(at::equal(storeOf(tensor).take("w", {1000}), values));
}

TEST(WeightStore, GivesMemoryOfItsOwnEvenWithoutConversion) {
    std::string bytes = bytesOf(at::ones({4}));
    const at::Tensor taken = storeOf(stored(DType::F32, bytes, {4})).take("w", {4});
    std::fill(bytes.begin(), bytes.end(), '\0');
    EXPECT_TRUE(at::equal(taken, at::ones({4})));
}

TEST(WeightStore, TakesALinearWeightForA1x1ConvolutionAndTheOtherWayRound) {
    const at::Tensor values = at::arange(6, at::kFloat);
    const std::string bytes = bytesOf(values);
    EXPECT_TRUE(
        at::equal(storeOf(stored(DType::F32, bytes, {2, 3})).take("w", {2, 3, 1, 1}), values.view({2, 3, 1, 1})));
    EXPECT_TRUE(at::equal(storeOf(stored(DType::F32, bytes, {2, 3, 1, 1})).take("w", {2, 3}), values.view({2, 3})));
}

TEST(WeightStore, NamesAMissingTensorAndAWrongShape) {
    const std::string bytes = bytesOf(at::ones({2, 3}));
    WeightStore store = storeOf(stored(DType::F32, bytes, {2, 3}));
    const std::string missing = refusal([&] { store.take("unet.conv_in.weight", {320, 4, 3, 3}); });
    EXPECT_NE(missing.find("test.safetensors"), std::string::npos) << missing;
    EXPECT_NE(missing.find("lacks the tensor \"unet.conv_in.weight\" of shape [320, 4, 3, 3]"), std::string::npos);
    const std::string wrong = refusal([&] { store.take("w", {3, 2}); });
    EXPECT_NE(wrong.find("\"w\" has the shape [2, 3] where [3, 2] is needed"), std::string::npos) << wrong;
    refusal([&] { store.take("w", {2, 3, 1, 2}); });
    refusal([&] { store.take("w", {6}); });
}

TEST(WeightStore, RefusesWhatAFileLostWhileItWasMapped) {
    const TemporaryFolder folder;
    const std::string path = folder.path("model.safetensors");
    const std::string bytes = bytesOf(at::ones({1 << 16}));
    writeSafetensors(path, {{"a", stored(DType::F32, bytes, {1 << 16})}, {"b", stored(DType::F32, bytes, {1 << 16})}});
    TensorFile file = readSafetensors(path);
    WeightStore store(std::move(file.tensors), file.keepAlive, path);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - bytes.size());
    EXPECT_TRUE(at::equal(store.take("a", {1 << 16}), at::ones({1 << 16})));
    EXPECT_NE(refusal([&] { store.take("b", {1 << 16}); }).find("cut short while it was in use"), std::string::npos);
}

TEST(WeightStore, RefusesAFormatThatNoNetworkComputesWith) {
    const std::string bytes(8, 'x');
    WeightStore store = storeOf(stored(DType::U64, bytes, {1}));
    EXPECT_NE(refusal([&] { store.take("w", {1}); }).find("U64"), std::string::npos);
}

TEST(WeightStore, KnowsNamesShapesAndWhatNobodyTook) {
    const std::string bytes = bytesOf(at::ones({6}));
    WeightStore store({{"a", stored(DType::F32, bytes, {6})}, {"b", stored(DType::F32, bytes, {2, 3})}}, nullptr, "t");
    EXPECT_TRUE(store.has("b"));
    EXPECT_FALSE(store.has("c"));
    EXPECT_EQ(store.shape("b"), (std::vector<std::int64_t>{2, 3}));
    EXPECT_TRUE(store.shape("c").empty());
    store.take("a", {6});
    EXPECT_EQ(store.unused(), std::vector<std::string>{"b"});
}

TEST(WeightStore, AnInitializerMakesWhatIsAskedFor) {
    WeightStore store([](const std::string& name, at::IntArrayRef shape) {
        return at::full(shape, static_cast<double>(name.size()));
    });
    EXPECT_TRUE(store.has("anything"));
    EXPECT_TRUE(at::equal(store.take("four", {2}), at::full({2}, 4.0)));
}

} // namespace

} // namespace latelier
