// Says how far a model's U-Net in bf16 is from itself in fp32: compare-precisions MODEL [SIZE]

#include "core/base/Error.h"
#include "core/networks/UNet.h"
#include "core/tensors/Device.h"
#include "core/weights/LoadModel.h"
#include "tests/support/RandomWeights.h"

#include <ATen/ATen.h>

#include <cstdlib>
#include <iostream>

using namespace latelier;

namespace {

/// One call with guidance on seeded noise, of a picture of `size` x `size` pixels.
at::Tensor output(const std::string& path, at::ScalarType dtype, int size) {
    OpenedModel model = openModel(path, "");
    model.weights.setTarget(dtype, at::kCPU);
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
        const at::Tensor exact = output(words[1], at::kFloat, size);
        const at::Tensor rounded = output(words[1], at::kBFloat16, size);
        std::cout << "U-Net, " << size << "x" << size
                  << ", bf16 beside fp32, relative error (rms): " << test::relativeError(rounded, exact) << '\n';
        return 0;
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return exitCode(error.kind());
    }
}
