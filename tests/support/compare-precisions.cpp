// Says how far a model's U-Net in bf16, and with products of 8-bit numbers, is from itself in fp32: compare-precisions
// MODEL [SIZE]

#include "core/base/Error.h"
#include "core/kernels/Device.h"
#include "core/networks/UNet.h"
#include "core/weights/LoadModel.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>

#include <cstdlib>
#include <iostream>

using namespace latelier;

namespace {

/// One call with guidance on seeded noise, of a picture of `size` x `size` pixels.
at::Tensor output(const std::string& path, NumberFormat format, int size) {
    OpenedModel model = openModel(path, "");
    model.weights.setTarget(format.dtype, at::kCPU);
    model.weights.setInt8(format.int8);
    const UNetConfig& config = model.description.unet;
    const UNet unet(config, model.weights);
    at::manual_seed(7);
    const at::Tensor x = at::randn({2, config.inChannels, size / 8, size / 8});
    const at::Tensor context = at::randn({2, 77, config.contextWidth});
    return unet(x, at::full({2}, 500.0), unet.prepare(context));
}

} // namespace

int main(int count, char** words) {
    if (count < 2) {
        std::cerr << "usage: compare-precisions MODEL [SIZE]\n";
        return exitCode(ErrorKind::Usage);
    }
    try {
        const c10::InferenceMode inference;
        const int size = count > 2 ? std::atoi(words[2]) : 256;
        prepareThread(0);
        const at::Tensor exact = output(words[1], {at::kFloat}, size);
        std::cout << "U-Net, " << size << "x" << size << ", relative error (rms) beside fp32:\n";
        for (const Precision precision : {Precision::BFloat16, Precision::Int8}) {
            const NumberFormat format = resolvePrecision(precision, at::kCPU);
            std::cout << "  " << formatName(format) << ": "
                      << test::relativeError(output(words[1], format, size), exact) << '\n';
        }
        return 0;
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return exitCode(error.kind());
    }
}
