#include "core/weights/WeightNames.h"

#include "core/base/ModelFileError.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace latelier {

namespace {

/// One rule: names that begin with `from` begin with `to` instead. Both end at a dot or at the end of the name.
struct Rule {
    std::string_view from;
    std::string_view to;
};

constexpr std::array unetRules = {
    Rule{"time_embed.0.", "time_embedding.linear_1."},
    Rule{"time_embed.2.", "time_embedding.linear_2."},
    Rule{"input_blocks.0.0.", "conv_in."},
    Rule{"out.0.", "conv_norm_out."},
    Rule{"out.2.", "conv_out."},
};
constexpr std::array unetResnetRules = {
    Rule{"in_layers.0.", "norm1."},  Rule{"in_layers.2.", "conv1."},  Rule{"emb_layers.1.", "time_emb_proj."},
    Rule{"out_layers.0.", "norm2."}, Rule{"out_layers.3.", "conv2."}, Rule{"skip_connection.", "conv_shortcut."},
};
constexpr std::array vaeRules = {
    Rule{"quant_conv.", "quant_conv."},
    Rule{"post_quant_conv.", "post_quant_conv."},
    Rule{"quantize.", "quantize."},
    Rule{"encoder.conv_in.", "encoder.conv_in."},
    Rule{"encoder.conv_out.", "encoder.conv_out."},
    Rule{"encoder.norm_out.", "encoder.conv_norm_out."},
    Rule{"decoder.conv_in.", "decoder.conv_in."},
    Rule{"decoder.conv_out.", "decoder.conv_out."},
    Rule{"decoder.norm_out.", "decoder.conv_norm_out."},
};
constexpr std::array vaeResnetRules = {
    Rule{"norm1.", "norm1."},
    Rule{"conv1.", "conv1."},
    Rule{"norm2.", "norm2."},
    Rule{"conv2.", "conv2."},
    Rule{"nin_shortcut.", "conv_shortcut."},
};
constexpr std::array vaeAttentionRules = {
    Rule{"norm.", "group_norm."},   Rule{"q.", "to_q."}, Rule{"k.", "to_k."}, Rule{"v.", "to_v."},
    Rule{"proj_out.", "to_out.0."},
};
/// The autoencoder's attention in diffusers before 0.18.
constexpr std::array olderAttentionRules = {
    Rule{"query.", "to_q."},
    Rule{"key.", "to_k."},
    Rule{"value.", "to_v."},
    Rule{"proj_attn.", "to_out.0."},
};
constexpr std::array openClipRules = {
    Rule{"positional_embedding", "embeddings.position_embedding.weight"},
    Rule{"token_embedding.", "embeddings.token_embedding."},
    Rule{"ln_final.", "final_layer_norm."},
};
constexpr std::array openClipLayerRules = {
    Rule{"ln_1.", "layer_norm1."}, Rule{"ln_2.", "layer_norm2."},   Rule{"attn.out_proj.", "self_attn.out_proj."},
    Rule{"mlp.c_fc.", "mlp.fc1."}, Rule{"mlp.c_proj.", "mlp.fc2."},
};

constexpr std::string_view unetPrefix = "model.diffusion_model.";
constexpr std::string_view vaePrefix = "first_stage_model.";
constexpr std::string_view clipPrefix = "cond_stage_model.transformer.";
constexpr std::string_view openClipPrefix = "cond_stage_model.model.";

/// Beginnings of names that real files carry and no network needs.
constexpr std::array<std::string_view, 21> leftovers = {
    "model_ema.",
    "betas",
    "alphas_cumprod",
    "sqrt_",
    "log_one_minus_",
    "posterior_",
    "lvlb_weights",
    "logvar",
    "scale_factor",
    "embedding_manager.",
    "first_stage_model.loss.",
    "first_stage_model.model_ema.",
    "cond_stage_model.logit_scale",
    "cond_stage_model.text_projection",
    "cond_stage_model.transformer.text_projection",
    "cond_stage_model.transformer.vision_model.",
    "cond_stage_model.model.text_projection",
    "cond_stage_model.model.logit_scale",
    "cond_stage_model.model.attn_mask",
    "cond_stage_model.model.visual.",
    "denoiser.",
};

bool isLeftover(std::string_view name) {
    return name.ends_with(".position_ids") || name.ends_with(".num_batches_tracked") ||
           std::any_of(leftovers.begin(), leftovers.end(),
                       [name](std::string_view prefix) { return name.starts_with(prefix); });
}

/// A group of names with a common beginning, and the rules for what follows it; without rules it stays as it is.
struct Module {
    std::string to;
    std::span<const Rule> rules;
    bool anything = false; ///< what follows keeps its name
};

/// The new name of what follows a module's beginning; empty when no rule knows it.
std::string renamed(std::string_view rest, const Module& module) {
    if (module.anything)
        return module.to + std::string(rest);
    for (const Rule& rule : module.rules) {
        if (rest.starts_with(rule.from))
            return module.to + std::string(rule.to) + std::string(rest.substr(rule.from.size()));
    }
    return {};
}

/// Finds out how the blocks of a file are numbered, by walking them in order, and renames its tensors.
class CompVisNames {
public:
    CompVisNames(const StoredTensors& tensors, const std::string& label) : tensors_(tensors), label_(label) {}

    NamedTensors rename() {
        addUnet();
        addVae();
        addText();
        for (const auto& [name, tensor] : tensors_) {
            if (!isLeftover(name) && !place(name, tensor))
                result_.unexpected.push_back(name);
        }
        return std::move(result_);
    }

private:
    bool has(const std::string& prefix) const {
        const auto next = tensors_.lower_bound(prefix);
        return next != tensors_.end() && next->first.starts_with(prefix);
    }

    void add(std::string from, std::string to, std::span<const Rule> rules) {
        modules_[std::move(from)] = {std::move(to), rules, false};
    }
    void addUnchanged(std::string from, std::string to) { modules_[std::move(from)] = {std::move(to), {}, true}; }

    void addUnet() {
        const std::string from(unetPrefix);
        add(from, "unet.", unetRules);
        add(from + "middle_block.0.", "unet.mid_block.resnets.0.", unetResnetRules);
        add(from + "middle_block.2.", "unet.mid_block.resnets.1.", unetResnetRules);
        addUnchanged(from + "middle_block.1.", "unet.mid_block.attentions.0.");

        // A down-sampler is a block of its own, and begins the next level.
        int level = 0;
        int block = 0;
        for (int i = 1; has(from + "input_blocks." + std::to_string(i) + "."); ++i) {
            const std::string input = from + "input_blocks." + std::to_string(i) + ".";
            const std::string to = "unet.down_blocks." + std::to_string(level) + ".";
            if (has(input + "0.op.")) {
                addUnchanged(input + "0.op.", to + "downsamplers.0.conv.");
                ++level;
                block = 0;
                continue;
            }
            add(input + "0.", to + "resnets." + std::to_string(block) + ".", unetResnetRules);
            addUnchanged(input + "1.", to + "attentions." + std::to_string(block) + ".");
            ++block;
        }
        // An up-sampler ends the last block of its level, behind the attention where there is one.
        level = 0;
        block = 0;
        for (int i = 0; has(from + "output_blocks." + std::to_string(i) + "."); ++i) {
            const std::string output = from + "output_blocks." + std::to_string(i) + ".";
            const std::string to = "unet.up_blocks." + std::to_string(level) + ".";
            add(output + "0.", to + "resnets." + std::to_string(block) + ".", unetResnetRules);
            addUnchanged(output + "1.", to + "attentions." + std::to_string(block) + ".");
            ++block;
            for (const char* place : {"1.conv.", "2.conv."}) {
                if (has(output + place)) {
                    addUnchanged(output + place, to + "upsamplers.0.conv.");
                    ++level;
                    block = 0;
                }
            }
        }
    }

    void addVae() {
        const std::string from(vaePrefix);
        add(from, "vae.", vaeRules);
        int levels = 0;
        while (has(from + "decoder.up." + std::to_string(levels) + "."))
            ++levels;
        for (const std::string half : {"encoder", "decoder"}) {
            const bool down = half == "encoder";
            const std::string theirs = from + half + (down ? ".down." : ".up.");
            const std::string ours = "vae." + half + (down ? ".down_blocks." : ".up_blocks.");
            for (int level = 0; has(theirs + std::to_string(level) + "."); ++level) {
                const std::string at = theirs + std::to_string(level) + ".";
                // The decoder's levels are numbered from the picture on there, and from the latent on here.
                const std::string to = ours + std::to_string(down ? level : levels - 1 - level) + ".";
                addUnchanged(at + (down ? "downsample.conv." : "upsample.conv."),
                             to + (down ? "downsamplers.0.conv." : "upsamplers.0.conv."));
                for (int block = 0; has(at + "block." + std::to_string(block) + "."); ++block)
                    add(at + "block." + std::to_string(block) + ".", to + "resnets." + std::to_string(block) + ".",
                        vaeResnetRules);
            }
            const std::string middle = from + half + ".mid.";
            const std::string ourMiddle = "vae." + half + ".mid_block.";
            add(middle + "block_1.", ourMiddle + "resnets.0.", vaeResnetRules);
            add(middle + "block_2.", ourMiddle + "resnets.1.", vaeResnetRules);
            add(middle + "attn_1.", ourMiddle + "attentions.0.", vaeAttentionRules);
        }
    }

    void addText() {
        const std::string clip(clipPrefix);
        const std::string to = "text_encoder.text_model.";
        // Some files lack the step "text_model".
        for (const char* step : {"", "text_model."}) {
            for (const std::string part : {"embeddings.", "encoder.", "final_layer_norm."})
                addUnchanged(clip + step + part, to + part);
        }
        const std::string openClip(openClipPrefix);
        result_.openClip = has(openClip + "transformer.resblocks.");
        add(openClip, to, openClipRules);
        for (int layer = 0; has(openClip + "transformer.resblocks." + std::to_string(layer) + "."); ++layer)
            add(openClip + "transformer.resblocks." + std::to_string(layer) + ".",
                to + "encoder.layers." + std::to_string(layer) + ".", openClipLayerRules);
    }

    /// Puts the tensor under its new name; false when no module knows it. The longest beginning decides.
    bool place(const std::string& name, const StoredTensor& tensor) {
        for (std::size_t dot = name.rfind('.'); dot != std::string::npos && dot > 0; dot = name.rfind('.', dot - 1)) {
            const auto module = modules_.find(name.substr(0, dot + 1));
            if (module == modules_.end())
                continue;
            const std::string_view rest = std::string_view(name).substr(dot + 1);
            if (rest == "attn.in_proj_weight" || rest == "attn.in_proj_bias") {
                split(name, tensor, module->second.to, rest.substr(rest.rfind('_') + 1));
                return true;
            }
            std::string to = renamed(rest, module->second);
            if (to.empty())
                return false;
            insert(std::move(to), tensor);
            return true;
        }
        return false;
    }

    /// OpenCLIP keeps query, key and value of a layer one below the other in one tensor [3 * width, ...].
    void split(const std::string& name, const StoredTensor& tensor, const std::string& layer, std::string_view kind) {
        if (tensor.shape.empty() || tensor.shape[0] % 3 != 0)
            refuseModelFile(label_,
                            Sentence("its tensor %1 has the shape %2, whose first dimension is no multiple of 3",
                                     quotedName(name), shapeText(tensor.shape)));
        StoredTensor part = tensor;
        part.shape[0] /= 3;
        const std::size_t bytes = tensor.bytes.size() / 3;
        std::size_t begin = 0;
        for (const char* projection : {"q_proj.", "k_proj.", "v_proj."}) {
            part.bytes = tensor.bytes.subspan(begin, bytes);
            insert(layer + "self_attn." + projection + std::string(kind), part);
            begin += bytes;
        }
    }

    void insert(std::string name, const StoredTensor& tensor) {
        const auto [place, added] = result_.tensors.emplace(std::move(name), tensor);
        if (!added)
            refuseModelFile(label_, Sentence("it holds the tensor %1 twice, in two layouts", quotedName(place->first)));
    }

    const StoredTensors& tensors_;
    const std::string& label_;
    std::map<std::string, Module, std::less<>> modules_;
    NamedTensors result_;
};

} // namespace

NamedTensors fromCompVis(const StoredTensors& tensors, const std::string& label) {
    return CompVisNames(tensors, label).rename();
}

void addDiffusersPart(const StoredTensors& tensors, const std::string& prefix, NamedTensors& to) {
    for (const auto& [name, tensor] : tensors) {
        if (isLeftover(name))
            continue;
        std::string ours = prefix + name;
        const std::size_t attention = ours.find(".attentions.0.");
        if (prefix == "vae." && attention != std::string::npos) {
            const std::size_t rest = attention + std::string_view(".attentions.0.").size();
            const std::string renamedRest = renamed(std::string_view(ours).substr(rest), {"", olderAttentionRules});
            if (!renamedRest.empty())
                ours = ours.substr(0, rest) + renamedRest;
        }
        to.tensors.insert_or_assign(std::move(ours), tensor);
    }
}

} // namespace latelier
