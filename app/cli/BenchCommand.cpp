#include "app/cli/Commands.h"
#include "core/base/Error.h"

#include <cstdio>

namespace latelier {

namespace {

nlohmann::ordered_json describe(const std::vector<LayerTime>& layers) {
    auto list = nlohmann::ordered_json::array();
    for (const LayerTime& layer : layers)
        list.push_back({{"kind", layer.kind}, {"s", layer.seconds}, {"flops", layer.flops}, {"floor_s", layer.floor}});
    return list;
}

nlohmann::ordered_json describe(const BenchResult& result, const std::string& model) {
    return {
        {"model", model},
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
        {"unet_step_floor_s", result.unetStepFloor},
        {"decode_floor_s", result.decodeFloor},
        {"gemm_flops_per_s", result.gemmFlopsPerSecond},
        {"int8_flops_per_s", result.int8FlopsPerSecond ? nlohmann::ordered_json(*result.int8FlopsPerSecond) : nullptr},
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

std::string line(const std::string& name, double seconds, double flops = 0, double floor = 0) {
    const std::string time = formatted("  %-26s %9.3f s", name.c_str(), seconds);
    if (flops == 0)
        return time + "\n";
    return time + formatted("  %6.3f TFLOP  %5.2f times the floor\n", flops * 1e-12, seconds / floor);
}

std::string lines(const std::vector<LayerTime>& layers) {
    std::string text;
    for (const LayerTime& layer : layers)
        text += line("  " + layer.kind, layer.seconds, layer.flops, layer.floor);
    return text;
}

std::string rateLine(const std::string& name, double flopsPerSecond) {
    return formatted("  %-26s %9.1f GFLOP/s\n", name.c_str(), flopsPerSecond * 1e-9);
}

void printTable(const BenchResult& result, const std::string& model, std::ostream& out) {
    out << model << ", " << result.size << "x" << result.size << ", " << result.dtype << " on " << result.device << ", "
        << result.threads << (result.threads == 1 ? " thread\n" : " threads\n");
    if (result.load)
        out << line("load", *result.load);
    out << line("prepare for the size", result.prepare) << line("text encoder", result.text)
        << line("encode", result.encode) << line("first U-Net step", result.firstUnetStep)
        << line("U-Net step with guidance", result.unetStep, result.unetStepFlops, result.unetStepFloor)
        << lines(result.unetStepLayers) << line("decode", result.decode, result.decodeFlops, result.decodeFloor)
        << lines(result.decodeLayers) << rateLine("machine at its best", result.gemmFlopsPerSecond);
    if (result.int8FlopsPerSecond)
        out << rateLine("the same in 8 bits", *result.int8FlopsPerSecond);
    out << formatted("  %-26s %9.2f GB\n", "peak memory", static_cast<double>(result.peakResidentBytes) * 1e-9);
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
    options.tokenMerging = arguments.real("merge-tokens", options.tokenMerging);
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
