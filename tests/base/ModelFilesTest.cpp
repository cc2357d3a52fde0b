#include "core/base/ModelFiles.h"
#include "tests/support/CheckpointBytes.h"

#include <gtest/gtest.h>

namespace latelier {

using namespace test;

namespace {

using Form = ModelLocation::Form;

/// A safetensors file of tensors without elements under the given names.
std::string named(const std::vector<std::string>& names) {
    std::string header = "{";
    for (const std::string& name : names)
        header += (header.size() > 1 ? ",\"" : "\"") + name + R"(":{"dtype":"F32","shape":[0],"data_offsets":[0,0]})";
    return safetensors(header + "}");
}

TensorFile parse(const std::string& bytes) {
    return parseSafetensors(bytesOf(bytes), "test");
}

TEST(ModelFiles, AFileIsASingleFileModelAndAFolderWithAnIndexADiffusersModel) {
    const TemporaryFolder folder;
    const std::string file = folder.write("models/dreams.v2.safetensors", "x");
    const std::string index = folder.write("models/lake/model_index.json", "{}");
    folder.write("models/shore/unet/config.json", "{}");

    EXPECT_EQ(locateModel(file).form, Form::SingleFile);
    EXPECT_EQ(locateModel(file).name, "dreams.v2");
    for (const std::string& path : {folder.path("models/lake"), folder.path("models/lake/"), index}) {
        const ModelLocation location = locateModel(path);
        EXPECT_EQ(location.form, Form::DiffusersFolder) << path;
        EXPECT_EQ(location.name, "lake") << path;
        EXPECT_EQ(location.path, folder.path("models/lake")) << path;
    }
    EXPECT_EQ(locateModel(folder.path("models/shore")).name, "shore");
}

TEST(ModelFiles, SaysWhatToGiveInstead) {
    const TemporaryFolder folder;
    folder.write("models/lake/model_index.json", "{}");
    folder.write("models/lake/unet/config.json", "{}");
    folder.write("empty/notes.txt", "");
    const std::string yaml = folder.write("models/lake.yaml", "");
    const auto sentence = [](const std::string& path) { return refusal([&] { locateModel(path); }); };
    EXPECT_NE(sentence(folder.path("models/lake/unet")).find("give the folder " + folder.path("models/lake")),
              std::string::npos);
    EXPECT_NE(sentence(folder.path("models")).find("such as " + folder.path("models/lake")), std::string::npos);
    EXPECT_NE(sentence(folder.path("empty")).find("no model_index.json"), std::string::npos);
    EXPECT_NE(sentence(yaml).find("none of its weights"), std::string::npos);
    try {
        locateModel(folder.path("nothing"));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Io);
    }
}

TEST(ModelFiles, ListsFilesAndFoldersByName) {
    const TemporaryFolder folder;
    folder.write("b.safetensors", "");
    folder.write("deeper/a.ckpt", "");
    folder.write("c/model_index.json", "{}");
    folder.write("c/unet/diffusion_pytorch_model.safetensors", "");
    folder.write(".hidden/d.safetensors", "");
    folder.write("notes.txt", "");
    std::vector<std::string> names;
    for (const ModelLocation& model : listModels(folder.path("")))
        names.push_back(model.name);
    EXPECT_EQ(names, (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_TRUE(listModels(folder.path("nothing")).empty());
}

TEST(ModelFiles, AVocabularyLiesInTheModelsFolderOrBesideItsFile) {
    const TemporaryFolder folder;
    const ModelLocation file = locateModel(folder.write("models/dreams.safetensors", "x"));
    folder.write("models/lake/model_index.json", "{}");
    folder.write("models/lake/tokenizer/vocab.json", "{}");
    folder.write("models/lake/tokenizer/merges.txt", "");
    EXPECT_EQ(tokenizerFolderOf(locateModel(folder.path("models/lake"))), folder.path("models/lake/tokenizer"));
    EXPECT_EQ(tokenizerFolderOf(file), "");
    folder.write("models/vocab.json", "{}");
    EXPECT_EQ(tokenizerFolderOf(file), "");
    folder.write("models/merges.txt", "");
    EXPECT_EQ(tokenizerFolderOf(file), folder.path("models"));
    folder.write("models/tokenizer/vocab.json", "{}");
    folder.write("models/tokenizer/merges.txt", "");
    EXPECT_EQ(tokenizerFolderOf(file), folder.path("models/tokenizer"));
}

TEST(ModelFiles, TheVocabularyOfALinkLiesBesideItOrBesideItsTarget) {
    const TemporaryFolder folder;
    folder.write("store/dreams.safetensors", "x");
    folder.write("store/vocab.json", "{}");
    folder.write("store/merges.txt", "");
    std::filesystem::create_directory(folder / "models");
    std::filesystem::create_symlink("../store/dreams.safetensors", folder / "models/link.safetensors");
    const ModelLocation link = locateModel(folder.path("models/link.safetensors"));
    EXPECT_TRUE(std::filesystem::equivalent(tokenizerFolderOf(link), folder.path("store")));
    folder.write("models/tokenizer/vocab.json", "{}");
    folder.write("models/tokenizer/merges.txt", "");
    EXPECT_EQ(tokenizerFolderOf(link), folder.path("models/tokenizer"));
}

TEST(ModelFiles, ReadsAPartFromWhicheverFileIsThere) {
    const auto namesOf = [](const TemporaryFolder& folder) {
        std::vector<std::string> names;
        for (const auto& entry : readModelPart(folder.path(""), "unet").tensors)
            names.push_back(entry.first);
        return names;
    };
    const TemporaryFolder folder;
    EXPECT_NE(refusal([&] { namesOf(folder); }).find("no weights for its unet"), std::string::npos);
    const std::string pickle =
        pickledTable(pickledTensor(pickledStorage("FloatStorage", "0", 4), 0, pickledInts({4}), pickledInts({1})));
    folder.write("unet/diffusion_pytorch_model.bin", checkpoint(pickle));
    EXPECT_EQ(namesOf(folder), std::vector<std::string>{"w"});
    folder.write("unet/diffusion_pytorch_model.fp16.safetensors", named({"fp16"}));
    EXPECT_EQ(namesOf(folder), std::vector<std::string>{"fp16"});
    folder.write("unet/diffusion_pytorch_model.safetensors", named({"full"}));
    EXPECT_EQ(namesOf(folder), std::vector<std::string>{"full"});
}

TEST(ModelFiles, ReadsTheShardsOfAnIndex) {
    const TemporaryFolder folder;
    const auto index = [&](const std::string& map) {
        folder.write("unet/diffusion_pytorch_model.safetensors.index.json", map);
        return readModelPart(folder.path(""), "unet");
    };
    folder.write("unet/one.safetensors", named({"a", "b"}));
    folder.write("unet/two.safetensors", named({"c"}));
    folder.write("unet/again.safetensors", named({"a"}));
    EXPECT_EQ(
        index(R"({"weight_map":{"a":"one.safetensors","b":"one.safetensors","c":"two.safetensors"}})").tensors.size(),
        3u);
    EXPECT_NE(refusal([&] { index("not json"); }).find("weight_map"), std::string::npos);
    EXPECT_NE(refusal([&] { index(R"({"weight_map":{}})"); }).find("weight_map"), std::string::npos);
    EXPECT_NE(refusal([&] { index(R"({"weight_map":{"a":7}})"); }).find("no file for the tensor"), std::string::npos);
    EXPECT_NE(refusal([&] { index(R"({"weight_map":{"a":"../x"}})"); }).find("not a file beside it"),
              std::string::npos);
    EXPECT_NE(refusal([&] { index(R"({"weight_map":{"a":"three.safetensors"}})"); }).find("is missing"),
              std::string::npos);
    EXPECT_NE(refusal([&] {
                  index(R"({"weight_map":{"a":"one.safetensors","x":"again.safetensors"}})");
              }).find("two of its shards"),
              std::string::npos);
}

TEST(ModelFiles, NamesWhatIsNoWholeModel) {
    const auto kind = [](const std::vector<std::string>& names) {
        return std::string(otherThanModel(parse(named(names))));
    };
    EXPECT_EQ(kind({"model.diffusion_model.out.2.bias", "first_stage_model.quant_conv.bias"}), "");
    EXPECT_EQ(kind({"lora_unet_mid_block_attentions_0_proj_in.lora_up.weight"}), "a LoRA");
    EXPECT_EQ(kind({"unet.mid_block.attentions.0.to_q.lora_A.weight", "unet.x.lora.up.weight"}), "a LoRA");
    EXPECT_EQ(kind({"first_stage_model.decoder.conv_in.weight"}), "a VAE alone");
    EXPECT_EQ(kind({"decoder.conv_in.weight", "encoder.conv_in.weight"}), "a VAE alone");
    EXPECT_EQ(kind({"text_model.final_layer_norm.bias"}), "a text encoder alone");
    EXPECT_EQ(kind({"emb_params"}), "a textual inversion embedding");
    EXPECT_EQ(kind({"control_model.input_hint_block.0.weight"}), "a ControlNet");
    EXPECT_NE(kind({"conditioner.embedders.0.x", "model.diffusion_model.out.2.bias"}).find("XL"), std::string::npos);
    EXPECT_NE(kind({"down_blocks.0.x", "time_embedding.linear_1.bias"}).find("give the whole folder"),
              std::string::npos);
    EXPECT_EQ(kind({"x"}), "something else than a Stable Diffusion model");
}

} // namespace

} // namespace latelier
