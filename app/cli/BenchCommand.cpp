#include "app/cli/Commands.h"
#include "core/base/Error.h"

#include <cstdio>

namespace latelier {

namespace {

nlohmann::ordered_json describe(const std::vector<LayerTime>& layers) {
    auto list = nlohmann::ordered_json::array();
    for (const LayerTime& layer : layers)
        list.push_back({{"kind", layer.kind}, {"s", layer.seconds}, {"flops", layer.flops}});
    return list;
}

nlohmann::ordered_json describe(const BenchResult& result, const std::string& model) {
    return {{"model", model},
            {"size", result.size},
            {"dtype", result.dtype},
            {"device", result.device},
            {"threads", result.threads},
            {"load_s", result.load ? nlohmann::ordered_json(*result.load) : nullptr},
            {"prepare_s", result.prepare},
            {"text_s", result.text},
            {"encode_s", result.encode},
            {"unet_step_s", result.unetStep},
            {"first_unet_step_s", result.firstUnetStep},
            {"decode_s", result.decode},
            {"peak_rss_bytes", result.peakResidentBytes},
            {"unet_step_flops", result.unetStepFlops},
            {"decode_flops", result.decodeFlops},
            {"gemm_flops_per_s", result.gemmFlopsPerSecond},
            {"unet_step_ratio_to_floor", result.unetStepRatio()},
            {"decode_ratio_to_floor", result.decodeRatio()},
            {"unet_step_layers", describe(result.unetStepLayers)},
            {"decode_layers", describe(result.decodeLayers)}};
}

template <typename... Values>
std::string formatted(const char* format, Values... values) {
    char text[200];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string line(const std::string& name, const BenchResult& result, double seconds, double flops) {
    const std::string time = formatted("  %-26s %9.3f s", name.c_str(), seconds);
    if (flops == 0)
        return time + "\n";
    return time + formatted("  %6.3f TFLOP  %5.2f times the floor\n", flops * 1e-12, result.ratio(seconds, flops));
}

std::string lines(const std::vector<LayerTime>& layers, const BenchResult& result) {
    std::string text;
    for (const LayerTime& layer : layers)
        text += line("  " + layer.kind, result, layer.seconds, layer.flops);
    return text;
}

void printTable(const BenchResult& result, const std::string& model, std::ostream& out) {
    out << model << ", " << result.size << "x" << result.size << ", " << result.dtype << " on " << result.device << ", "
        << result.threads << (result.threads == 1 ? " thread\n" : " threads\n");
    if (result.load)
        out << line("load", result, *result.load, 0);
    out << line("prepare for the size", result, result.prepare, 0) << line("text encoder", result, result.text, 0)
        << line("encode", result, result.encode, 0) << line("first U-Net step", result, result.firstUnetStep, 0)
        << line("U-Net step with guidance", result, result.unetStep, result.unetStepFlops)
        << lines(result.unetStepLayers, result) << line("decode", result, result.decode, result.decodeFlops)
        << lines(result.decodeLayers, result)
        << formatted("  %-26s %9.1f GFLOP/s\n", "machine at its best", result.gemmFlopsPerSecond * 1e-9)
        << formatted("  %-26s %9.2f GB\n", "peak memory", static_cast<double>(result.peakResidentBytes) * 1e-9);
}

} // namespace

void benchCommand(const Arguments& arguments, Console& console, const Services& services) {
    if (!arguments.positional().empty())
        throw Error(ErrorKind::Usage, "\"" + arguments.positional().front() +
                                          "\" belongs to no option; name the model with --model PATH.");
    BenchOptions options;
    options.model = arguments.text("model");
    options.size = arguments.whole("size", options.size);
    if (options.size % 64 != 0)
        throw Error(ErrorKind::Usage, "--size is " + std::to_string(options.size) +
                                          ", but must be a multiple of 64 so that no padding is measured.");
    options.precision = precisionFrom(arguments);
    options.device = arguments.text("device", options.device);
    options.threads = arguments.whole("threads", options.threads);
    checkWeightFile(options.model);

    const BenchResult result =
        services.bench(options, [&](const std::string& what) { console.err << what << '\n'
                                                                           << std::flush; });
    const std::string model = options.model.empty() ? "Stable Diffusion 1.5 with random weights" : options.model;
    if (arguments.has("json"))
        console.out << oneLine(describe(result, model)) << '\n';
    else
        printTable(result, model, console.out);
}

} // namespace latelier
