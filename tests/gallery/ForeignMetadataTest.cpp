#include "gallery/ForeignMetadata.h"

#include <gtest/gtest.h>

using namespace latelier;

namespace {

ForeignSettings fromParameters(const std::string& text) {
    const auto settings = readForeignSettings({text, "", {}});
    EXPECT_TRUE(settings) << text;
    return settings.value_or(ForeignSettings{});
}

ForeignSettings fromText(const std::string& keyword, const std::string& text) {
    const auto settings = readForeignSettings({"", "", {{keyword, text}}});
    EXPECT_TRUE(settings) << text;
    return settings.value_or(ForeignSettings{});
}

} // namespace

TEST(ForeignMetadata, ReadsWhatA1111Writes) {
    const auto found = fromParameters(
        "a castle, ratio 16:9, time 12:30\nsecond line\nNegative prompt: blur,\nugly\nSteps: 25, Sampler: DPM++ 2M, "
        "Schedule "
        "type: Karras, CFG scale: 6.5, Seed: 18446744073709551615, Size: 512x768, Model hash: 6ce0161689, Model: "
        "v1-5-pruned-emaonly, Denoising strength: 0.6, Clip skip: 2, Hashes: {\"model\": \"6ce0161689\", \"vae\": "
        "\"x\"}, "
        "Version: v1.10.1");
    EXPECT_EQ(found.program, "AUTOMATIC1111");
    EXPECT_EQ(found.request.prompt, "a castle, ratio 16:9, time 12:30\nsecond line");
    EXPECT_EQ(found.request.negativePrompt, "blur,\nugly");
    EXPECT_EQ(found.request.seed, 18446744073709551615u);
    EXPECT_EQ(found.request.sampler, "DPM++ 2M");
    EXPECT_EQ(found.request.schedule, "Karras");
    EXPECT_EQ(found.request.height, 768);
    EXPECT_EQ(found.request.strength, 0.6);
    EXPECT_EQ(found.request.clipSkip, 2);
    EXPECT_EQ(found.modelName, "v1-5-pruned-emaonly");
    EXPECT_EQ(found.modelHash, "6ce0161689");
}

TEST(ForeignMetadata, TellsThePrograms) {
    const auto program = [](const std::string& pairs) {
        return fromParameters("x\nNegative prompt: y\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 8x8, " +
                              pairs)
            .program;
    };
    EXPECT_EQ(program("Version: f2.0.1v1.10.1-previous-665-gae278f79"), "Forge");
    EXPECT_EQ(program("App: SD.Next, Version: 0cf7d4f"), "SD.Next");
    EXPECT_EQ(program("Version: ComfyUI"), "ComfyUI");
    EXPECT_EQ(program("Version: Latelier"), "Latelier");
}

TEST(ForeignMetadata, ReadsWhatStableDiffusionCppWrites) {
    const auto found =
        fromParameters("a cat\nNegative prompt: dog\nSteps: 20, CFG scale: 7.000000, Guidance: 3.500000, Eta: "
                       "0.000000, Seed: 42, Size: 512x512, Model: v1-5.safetensors, RNG: cuda, Sampler: euler_a "
                       "discrete, Version: stable-diffusion.cpp");
    EXPECT_EQ(found.program, "stable-diffusion.cpp");
    EXPECT_EQ(found.request.sampler, "Euler a");
    EXPECT_EQ(found.request.seed, 42u);
    EXPECT_EQ(found.modelName, "v1-5");
}

TEST(ForeignMetadata, ReadsWhatSdNextAndForgeWrite) {
    const auto next = fromParameters(
        "a cat in the rain\nNegative prompt: blur\nSteps: 30, Size: 832x1216, Sampler: DPM++ 2M, Seed: 4000000001, CFG "
        "scale: 5.5, CFG rescale: 0.7, Model: dream-xl, Model hash: 0123456789, Clip skip: 2, Parser: native, App: "
        "SD.Next, Version: 0cf7d4f, Backend: Diffusers, Operations: txt2img, Pipeline: StableDiffusionXLPipeline");
    EXPECT_EQ(next.program, "SD.Next");
    EXPECT_EQ(next.request.steps, 30);
    EXPECT_EQ(next.request.width, 832);
    EXPECT_EQ(next.request.height, 1216);
    EXPECT_EQ(next.request.sampler, "DPM++ 2M");
    EXPECT_EQ(next.request.seed, 4000000001u);
    EXPECT_EQ(next.request.guidance, 5.5);
    EXPECT_EQ(next.request.clipSkip, 2);
    EXPECT_EQ(next.modelName, "dream-xl");
    EXPECT_EQ(next.modelHash, "0123456789");

    const auto forge = fromParameters(
        "a cat\nSteps: 20, Sampler: Euler, Schedule type: SGM Uniform, CFG scale: 7, Seed: 12, Size: 512x512, Model "
        "hash: "
        "6ce0161689, Model: v1-5, Hires Module 1: Use same choices, Lora hashes: \"a: 1a2b, b: 3c4d\", Version: "
        "f2.0.1v1.10.1-previous-665-gae278f79");
    EXPECT_EQ(forge.program, "Forge");
    EXPECT_EQ(forge.request.schedule, "SGM Uniform");
    EXPECT_EQ(forge.request.seed, 12u);
    EXPECT_EQ(forge.modelName, "v1-5");
}

TEST(ForeignMetadata, TakesNoPromptForParameters) {
    EXPECT_FALSE(readForeignSettings({"ratio 16:9, time 12:30", "", {}}));
    EXPECT_FALSE(readForeignSettings({}));
}

TEST(ForeignMetadata, ReadsAComfyGraphOfUsualNodes) {
    const std::string graph = R"({
      "3": {"class_type": "KSampler", "inputs": {"seed": 18446744073709551615, "steps": 30, "cfg": 8.5,
            "sampler_name": "dpmpp_2m", "scheduler": "karras", "denoise": 0.75, "model": ["10", 0], "positive": ["6", 0],
            "negative": ["7", 0], "latent_image": ["5", 0]}},
      "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sd15/dream.safetensors"}},
      "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 640, "height": 448, "batch_size": 1}},
      "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a lighthouse", "clip": ["11", 0]}},
      "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "fog", "clip": ["11", 0]}},
      "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
      "9": {"class_type": "SaveImage", "inputs": {"filename_prefix": "x", "images": ["8", 0]}, "is_changed": [NaN]},
      "10": {"class_type": "LoraLoader", "inputs": {"model": ["4", 0], "clip": ["4", 1], "lora_name": "l.safetensors"}},
      "11": {"class_type": "CLIPSetLastLayer", "inputs": {"stop_at_clip_layer": -2, "clip": ["10", 1]}}})";
    for (const auto& [keyword, text] :
         {std::pair<std::string, std::string>{"prompt", graph}, {"Model", "prompt:" + graph}}) {
        const auto found = fromText(keyword, text);
        EXPECT_EQ(found.program, "ComfyUI");
        EXPECT_EQ(found.request.prompt, "a lighthouse");
        EXPECT_EQ(found.request.negativePrompt, "fog");
        EXPECT_EQ(found.request.seed, 18446744073709551615u);
        EXPECT_EQ(found.request.steps, 30);
        EXPECT_EQ(found.request.guidance, 8.5);
        EXPECT_EQ(found.request.strength, 0.75);
        EXPECT_EQ(found.request.sampler, "DPM++ 2M");
        EXPECT_EQ(found.request.schedule, "Karras");
        EXPECT_EQ(found.request.width, 640);
        EXPECT_EQ(found.request.height, 448);
        EXPECT_EQ(found.request.clipSkip, 2);
        EXPECT_EQ(found.modelName, "dream");
    }
}

TEST(ForeignMetadata, ReadsAComfyGraphWithSeparateSamplerNodes) {
    const auto found = fromText("prompt", R"({
      "1": {"class_type": "UNETLoader", "inputs": {"unet_name": "net.safetensors"}},
      "2": {"class_type": "CLIPTextEncode", "inputs": {"text": ["12", 0]}},
      "12": {"class_type": "PrimitiveString", "inputs": {"value": "from a node"}},
      "3": {"class_type": "ControlNetApplyAdvanced", "inputs": {"positive": ["2", 0], "negative": ["4", 0]}},
      "4": {"class_type": "CLIPTextEncode", "inputs": {"text": "bad"}},
      "5": {"class_type": "CFGGuider", "inputs": {"cfg": 3.5, "model": ["1", 0], "positive": ["3", 0], "negative": ["3", 1]}},
      "6": {"class_type": "RandomNoise", "inputs": {"noise_seed": 77}},
      "7": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler_ancestral"}},
      "8": {"class_type": "BasicScheduler", "inputs": {"scheduler": "sgm_uniform", "steps": 12, "denoise": 1.0}},
      "9": {"class_type": "SamplerCustomAdvanced", "inputs": {"noise": ["6", 0], "guider": ["5", 0], "sampler": ["7", 0],
            "sigmas": ["8", 0], "latent_image": ["10", 0]}},
      "10": {"class_type": "EmptyLatentImage", "inputs": {"width": 256, "height": 320}},
      "11": {"class_type": "PreviewImage", "inputs": {"images": ["9", 0]}}})");
    EXPECT_EQ(found.request.prompt, "from a node");
    EXPECT_EQ(found.request.negativePrompt, "bad");
    EXPECT_EQ(found.request.seed, 77u);
    EXPECT_EQ(found.request.steps, 12);
    EXPECT_EQ(found.request.guidance, 3.5);
    EXPECT_EQ(found.request.sampler, "Euler a");
    EXPECT_EQ(found.request.schedule, "SGM Uniform");
    EXPECT_EQ(found.request.width, 256);
    EXPECT_EQ(found.modelName, "net");
}

TEST(ForeignMetadata, SaysInA1111sFormWhatOthersWrote) {
    const PictureMetadata invoke{
        "", "", {{"invokeai_metadata", R"({"positive_prompt": "a mill", "negative_prompt": "fog",
        "width": 512, "height": 768, "seed": 5, "cfg_scale": 7.5, "steps": 18, "scheduler": "euler_a",
        "model": {"name": "v1-5", "hash": "abc"}})"}}};
    const std::string text = parametersOf(invoke);
    EXPECT_TRUE(text.starts_with("a mill\nNegative prompt: fog\nSteps: 18, Sampler: Euler a,")) << text;
    for (const char* pair : {"CFG scale: 7.5", "Seed: 5", "Size: 512x768", "Model hash: abc", "Model: v1-5"})
        EXPECT_NE(text.find(pair), std::string::npos) << pair;
    EXPECT_EQ(parametersOf({"a house\nSteps: 4", "", invoke.others}), "a house\nSteps: 4");
    EXPECT_EQ(parametersOf({"", "", {{"workflow", "{}"}}}), "");
}

TEST(ForeignMetadata, SurvivesComfyGraphsThatLeadInCirclesOrNowhere) {
    const auto found = fromText("prompt", R"({
      "1": {"class_type": "KSampler", "inputs": {"seed": ["2", 0], "steps": "x", "cfg": null, "sampler_name": 5,
            "positive": ["3", 0], "negative": ["99", 0], "latent_image": ["1", 0], "model": ["1", 0]}},
      "2": {"class_type": "Loop", "inputs": {"seed": ["2", 0], "value": ["2", 0]}},
      "3": {"class_type": "ConditioningCombine", "inputs": {"conditioning_1": ["3", 0]}}})");
    EXPECT_EQ(found.request, [] {
        GenerationRequest defaults;
        return defaults;
    }());
    for (const auto* text : {"", "{", "[]", "{}", "7", "null", R"({"1": 5})", R"({"1": {"class_type": "KSampler"}})"})
        EXPECT_FALSE(readForeignSettings({"", "", {{"prompt", text}}})) << text;
}

TEST(ForeignMetadata, ReadsTheThreeFormsOfInvokeAI) {
    const auto newest = fromText(
        "invokeai_metadata",
        R"({"app_version": "5.0.0", "generation_mode": "txt2img", "positive_prompt": "a fox", "negative_prompt": "rain",
            "width": 768, "height": 432, "seed": 356120443, "cfg_scale": 7.5, "steps": 50, "scheduler": "dpmpp_2m_k",
            "clip_skip": 1, "model": {"key": "k", "hash": "blake3:abc", "name": "amixx", "base": "sd-1"}})");
    EXPECT_EQ(newest.program, "InvokeAI");
    EXPECT_EQ(newest.request.prompt, "a fox");
    EXPECT_EQ(newest.request.negativePrompt, "rain");
    EXPECT_EQ(newest.request.seed, 356120443u);
    EXPECT_EQ(newest.request.sampler, "DPM++ 2M");
    EXPECT_EQ(newest.request.schedule, "Karras");
    EXPECT_EQ(newest.request.clipSkip, 2);
    EXPECT_EQ(newest.modelName, "amixx");
    EXPECT_EQ(newest.modelHash, "blake3:abc");

    const auto second = fromText(
        "sd-metadata",
        R"({"model": "stable diffusion", "model_weights": "sd-1.5", "model_hash": "cc6c", "app_version": "2.2.4", "image":
            {"prompt": [{"prompt": "a fox [rain, wet] [snow]", "weight": 1.0}], "steps": 40, "cfg_scale": 6.0, "height": 512,
             "width": 640, "seed": 4294967295, "type": "txt2img", "sampler": "k_euler_a"}})");
    EXPECT_EQ(second.request.prompt, "a fox");
    EXPECT_EQ(second.request.negativePrompt, "rain, wet, snow");
    EXPECT_EQ(second.request.seed, 4294967295u);
    EXPECT_EQ(second.request.sampler, "Euler a");
    EXPECT_EQ(second.request.width, 640);
    EXPECT_EQ(second.modelName, "sd-1.5");

    const auto first = fromText("Dream", R"("a fox [rain]" -s 50 -S 42 -W512 -H 768 -C 7.5 -A k_lms)");
    EXPECT_EQ(first.request.prompt, "a fox");
    EXPECT_EQ(first.request.negativePrompt, "rain");
    EXPECT_EQ(first.request.steps, 50);
    EXPECT_EQ(first.request.seed, 42u);
    EXPECT_EQ(first.request.width, 512);
    EXPECT_EQ(first.request.height, 768);
    EXPECT_EQ(first.request.guidance, 7.5);
    EXPECT_EQ(first.request.sampler, "LMS");
}
