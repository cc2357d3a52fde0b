#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace latelier::test {

/// A Stable Diffusion model by its widths; the defaults are those of 1.5.
struct LayoutOptions {
    std::vector<int> channels = {320, 640, 1280, 1280};
    std::vector<bool> attention = {true, true, true, false};
    int layersPerBlock = 2;
    int transformerDepth = 1;
    int inChannels = 4;
    int contextWidth = 768; ///< and that of the text encoder
    bool linearProjection = false;
    std::vector<int> vaeChannels = {128, 256, 512, 512};
    int vaeLayersPerBlock = 2;
    int latentChannels = 4;
    int textLayers = 12;
    int vocabulary = 49408;
    bool openClip = false; ///< the text encoder in OpenCLIP's names, as SD 2 has it

    static LayoutOptions stableDiffusion2() {
        LayoutOptions options;
        options.contextWidth = 1024;
        options.linearProjection = true;
        options.textLayers = 24;
        options.openClip = true;
        return options;
    }
};

/// One tensor of the single-file layout, and the names of what it holds in the diffusers layout: three for OpenCLIP's
/// fused projections, none for tensors that only single files carry.
struct LayoutEntry {
    std::string single;
    std::vector<std::string> diffusers;
    std::vector<std::int64_t> shape;
};

/// All tensors of a model, listed in the order in which the original code makes its modules.
class Layout {
public:
    explicit Layout(const LayoutOptions& options) : o_(options) {
        unet();
        vae();
        o_.openClip ? openClip() : clip();
        extra("betas", {1000});
        extra("alphas_cumprod", {1000});
        extra("model_ema.decay", {});
    }

    std::vector<LayoutEntry> entries;

private:
    using Shape = std::vector<std::int64_t>;

    void add(const std::string& single, const std::string& ours, Shape shape) {
        entries.push_back({single, {ours}, std::move(shape)});
    }
    void extra(const std::string& single, Shape shape) { entries.push_back({single, {}, std::move(shape)}); }

    void weightAndBias(const std::string& single, const std::string& ours, const Shape& weight) {
        add(single + ".weight", ours + ".weight", weight);
        add(single + ".bias", ours + ".bias", {weight[0]});
    }
    void conv(const std::string& single, const std::string& ours, int out, int in, int size = 3) {
        weightAndBias(single, ours, {out, in, size, size});
    }
    void linear(const std::string& single, const std::string& ours, int out, int in) {
        weightAndBias(single, ours, {out, in});
    }
    void norm(const std::string& single, const std::string& ours, int width) { weightAndBias(single, ours, {width}); }

    void unetResnet(const std::string& s, const std::string& d, int in, int out) {
        norm(s + ".in_layers.0", d + ".norm1", in);
        conv(s + ".in_layers.2", d + ".conv1", out, in);
        linear(s + ".emb_layers.1", d + ".time_emb_proj", out, 4 * o_.channels[0]);
        norm(s + ".out_layers.0", d + ".norm2", out);
        conv(s + ".out_layers.3", d + ".conv2", out, out);
        if (in != out)
            conv(s + ".skip_connection", d + ".conv_shortcut", out, in, 1);
    }

    void transformer(const std::string& s, const std::string& d, int width) {
        const auto projection = [&](const std::string& name) {
            if (o_.linearProjection)
                linear(s + name, d + name, width, width);
            else
                conv(s + name, d + name, width, width, 1);
        };
        norm(s + ".norm", d + ".norm", width);
        projection(".proj_in");
        for (int i = 0; i < o_.transformerDepth; ++i) {
            const std::string block = ".transformer_blocks." + std::to_string(i);
            for (const std::string attention : {".attn1", ".attn2"}) {
                const int context = attention == ".attn1" ? width : o_.contextWidth;
                const std::string at = block + attention;
                add(s + at + ".to_q.weight", d + at + ".to_q.weight", {width, width});
                add(s + at + ".to_k.weight", d + at + ".to_k.weight", {width, context});
                add(s + at + ".to_v.weight", d + at + ".to_v.weight", {width, context});
                linear(s + at + ".to_out.0", d + at + ".to_out.0", width, width);
            }
            linear(s + block + ".ff.net.0.proj", d + block + ".ff.net.0.proj", 8 * width, width);
            linear(s + block + ".ff.net.2", d + block + ".ff.net.2", width, 4 * width);
            for (const std::string name : {".norm1", ".norm2", ".norm3"})
                norm(s + block + name, d + block + name, width);
        }
        projection(".proj_out");
    }

    void unet() {
        const std::string s = "model.diffusion_model.";
        const std::string d = "unet.";
        const int first = o_.channels[0];
        const int levels = static_cast<int>(o_.channels.size());
        linear(s + "time_embed.0", d + "time_embedding.linear_1", 4 * first, first);
        linear(s + "time_embed.2", d + "time_embedding.linear_2", 4 * first, 4 * first);
        conv(s + "input_blocks.0.0", d + "conv_in", first, o_.inChannels);
        std::vector<int> skips = {first};
        int width = first;
        int input = 1;
        for (int level = 0; level < levels; ++level) {
            const std::string down = d + "down_blocks." + std::to_string(level);
            for (int block = 0; block < o_.layersPerBlock; ++block, ++input) {
                const std::string at = s + "input_blocks." + std::to_string(input);
                unetResnet(at + ".0", down + ".resnets." + std::to_string(block), width, o_.channels[level]);
                width = o_.channels[level];
                if (o_.attention[level])
                    transformer(at + ".1", down + ".attentions." + std::to_string(block), width);
                skips.push_back(width);
            }
            if (level + 1 < levels) {
                conv(s + "input_blocks." + std::to_string(input++) + ".0.op", down + ".downsamplers.0.conv", width,
                     width);
                skips.push_back(width);
            }
        }
        unetResnet(s + "middle_block.0", d + "mid_block.resnets.0", width, width);
        transformer(s + "middle_block.1", d + "mid_block.attentions.0", width);
        unetResnet(s + "middle_block.2", d + "mid_block.resnets.1", width, width);
        int output = 0;
        for (int level = levels - 1; level >= 0; --level) {
            const std::string up = d + "up_blocks." + std::to_string(levels - 1 - level);
            for (int block = 0; block <= o_.layersPerBlock; ++block, ++output) {
                const std::string at = s + "output_blocks." + std::to_string(output);
                unetResnet(at + ".0", up + ".resnets." + std::to_string(block), width + skips.back(),
                           o_.channels[level]);
                skips.pop_back();
                width = o_.channels[level];
                if (o_.attention[level])
                    transformer(at + ".1", up + ".attentions." + std::to_string(block), width);
                if (block == o_.layersPerBlock && level > 0)
                    conv(at + (o_.attention[level] ? ".2.conv" : ".1.conv"), up + ".upsamplers.0.conv", width, width);
            }
        }
        norm(s + "out.0", d + "conv_norm_out", width);
        conv(s + "out.2", d + "conv_out", o_.latentChannels, width);
    }

    void vaeResnet(const std::string& s, const std::string& d, int in, int out) {
        norm(s + ".norm1", d + ".norm1", in);
        conv(s + ".conv1", d + ".conv1", out, in);
        norm(s + ".norm2", d + ".norm2", out);
        conv(s + ".conv2", d + ".conv2", out, out);
        if (in != out)
            conv(s + ".nin_shortcut", d + ".conv_shortcut", out, in, 1);
    }

    void vaeMiddle(const std::string& s, const std::string& d, int width) {
        vaeResnet(s + "mid.block_1", d + "mid_block.resnets.0", width, width);
        norm(s + "mid.attn_1.norm", d + "mid_block.attentions.0.group_norm", width);
        conv(s + "mid.attn_1.q", d + "mid_block.attentions.0.to_q", width, width, 1);
        conv(s + "mid.attn_1.k", d + "mid_block.attentions.0.to_k", width, width, 1);
        conv(s + "mid.attn_1.v", d + "mid_block.attentions.0.to_v", width, width, 1);
        conv(s + "mid.attn_1.proj_out", d + "mid_block.attentions.0.to_out.0", width, width, 1);
        vaeResnet(s + "mid.block_2", d + "mid_block.resnets.1", width, width);
    }

    void vae() {
        const std::string s = "first_stage_model.";
        const std::string d = "vae.";
        const int levels = static_cast<int>(o_.vaeChannels.size());
        int width = o_.vaeChannels[0];
        conv(s + "encoder.conv_in", d + "encoder.conv_in", width, 3);
        for (int level = 0; level < levels; ++level) {
            const std::string theirs = s + "encoder.down." + std::to_string(level);
            const std::string ours = d + "encoder.down_blocks." + std::to_string(level);
            for (int block = 0; block < o_.vaeLayersPerBlock; ++block) {
                vaeResnet(theirs + ".block." + std::to_string(block), ours + ".resnets." + std::to_string(block), width,
                          o_.vaeChannels[level]);
                width = o_.vaeChannels[level];
            }
            if (level + 1 < levels)
                conv(theirs + ".downsample.conv", ours + ".downsamplers.0.conv", width, width);
        }
        vaeMiddle(s + "encoder.", d + "encoder.", width);
        norm(s + "encoder.norm_out", d + "encoder.conv_norm_out", width);
        conv(s + "encoder.conv_out", d + "encoder.conv_out", 2 * o_.latentChannels, width);

        conv(s + "decoder.conv_in", d + "decoder.conv_in", width, o_.latentChannels);
        vaeMiddle(s + "decoder.", d + "decoder.", width);
        for (int level = levels - 1; level >= 0; --level) {
            const std::string theirs = s + "decoder.up." + std::to_string(level);
            const std::string ours = d + "decoder.up_blocks." + std::to_string(levels - 1 - level);
            for (int block = 0; block <= o_.vaeLayersPerBlock; ++block) {
                vaeResnet(theirs + ".block." + std::to_string(block), ours + ".resnets." + std::to_string(block), width,
                          o_.vaeChannels[level]);
                width = o_.vaeChannels[level];
            }
            if (level > 0)
                conv(theirs + ".upsample.conv", ours + ".upsamplers.0.conv", width, width);
        }
        norm(s + "decoder.norm_out", d + "decoder.conv_norm_out", width);
        conv(s + "decoder.conv_out", d + "decoder.conv_out", 3, width);
        conv(s + "quant_conv", d + "quant_conv", 2 * o_.latentChannels, 2 * o_.latentChannels, 1);
        conv(s + "post_quant_conv", d + "post_quant_conv", o_.latentChannels, o_.latentChannels, 1);
    }

    void clip() {
        const std::string s = "cond_stage_model.transformer.text_model.";
        const std::string d = "text_encoder.text_model.";
        const int width = o_.contextWidth;
        add(s + "embeddings.token_embedding.weight", d + "embeddings.token_embedding.weight", {o_.vocabulary, width});
        add(s + "embeddings.position_embedding.weight", d + "embeddings.position_embedding.weight", {77, width});
        extra(s + "embeddings.position_ids", {1, 77});
        for (int layer = 0; layer < o_.textLayers; ++layer) {
            const std::string at = "encoder.layers." + std::to_string(layer) + ".";
            for (const std::string name : {"k_proj", "v_proj", "q_proj", "out_proj"})
                linear(s + at + "self_attn." + name, d + at + "self_attn." + name, width, width);
            norm(s + at + "layer_norm1", d + at + "layer_norm1", width);
            linear(s + at + "mlp.fc1", d + at + "mlp.fc1", 4 * width, width);
            linear(s + at + "mlp.fc2", d + at + "mlp.fc2", width, 4 * width);
            norm(s + at + "layer_norm2", d + at + "layer_norm2", width);
        }
        norm(s + "final_layer_norm", d + "final_layer_norm", width);
    }

    void openClip() {
        const std::string s = "cond_stage_model.model.";
        const std::string d = "text_encoder.text_model.";
        const int width = o_.contextWidth;
        add(s + "positional_embedding", d + "embeddings.position_embedding.weight", {77, width});
        extra(s + "text_projection", {width, width});
        extra(s + "logit_scale", {});
        for (int layer = 0; layer < o_.textLayers; ++layer) {
            const std::string theirs = s + "transformer.resblocks." + std::to_string(layer) + ".";
            const std::string ours = d + "encoder.layers." + std::to_string(layer) + ".";
            norm(theirs + "ln_1", ours + "layer_norm1", width);
            const std::string attention = ours + "self_attn.";
            entries.push_back({theirs + "attn.in_proj_weight",
                               {attention + "q_proj.weight", attention + "k_proj.weight", attention + "v_proj.weight"},
                               {3 * width, width}});
            entries.push_back({theirs + "attn.in_proj_bias",
                               {attention + "q_proj.bias", attention + "k_proj.bias", attention + "v_proj.bias"},
                               {3 * width}});
            linear(theirs + "attn.out_proj", attention + "out_proj", width, width);
            norm(theirs + "ln_2", ours + "layer_norm2", width);
            linear(theirs + "mlp.c_fc", ours + "mlp.fc1", 4 * width, width);
            linear(theirs + "mlp.c_proj", ours + "mlp.fc2", width, 4 * width);
        }
        add(s + "token_embedding.weight", d + "embeddings.token_embedding.weight", {o_.vocabulary, width});
        norm(s + "ln_final", d + "final_layer_norm", width);
    }

    const LayoutOptions o_;
};

} // namespace latelier::test
