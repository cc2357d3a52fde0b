#include "core/training/Processes.h"

#include "core/base/Error.h"
#include "core/tensors/TorchVersion.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <utility>

#ifdef LATELIER_HAS_GLOO
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif
#ifdef USE_C10D_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif

namespace latelier {

namespace {

#ifdef LATELIER_HAS_GLOO
template <typename Group>
std::function<void(at::Tensor&)> adder(c10::intrusive_ptr<Group> group) {
    return [group](at::Tensor& tensor) {
        std::vector<at::Tensor> tensors = {tensor};
        group->allreduce(tensors)->wait();
    };
}

std::function<void(at::Tensor&)> join(int rank, int size, const std::string& address, int port,
                                      [[maybe_unused]] at::Device device) {
    c10d::TCPStoreOptions where;
    where.port = static_cast<std::uint16_t>(port);
    where.isServer = rank == 0;
    where.numWorkers = static_cast<std::size_t>(size);
#if LATELIER_TORCH_PREFERS_LIBUV
    where.useLibUV = false; // Debian's LibTorch is without it
#endif
    const auto store = c10::make_intrusive<c10d::TCPStore>(address, where);
#ifdef USE_C10D_NCCL
    if (device.is_cuda()) {
        return adder(c10::make_intrusive<c10d::ProcessGroupNCCL>(store, rank, size));
    }
#endif
    const auto options = c10d::ProcessGroupGloo::Options::create();
    options->devices.push_back(c10d::ProcessGroupGloo::createDeviceForHostname(address));
    return adder(c10::make_intrusive<c10d::ProcessGroupGloo>(store, rank, size, options));
}
#else
std::function<void(at::Tensor&)> join(int, int, const std::string&, int, at::Device) {
    throw Error(ErrorKind::Usage, "This build trains in one process only; install libgloo-dev and build again.");
}
#endif

std::string fromEnvironmentOr(const char* name, const std::string& otherwise) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : otherwise;
}

} // namespace

Processes::Processes(int rank, int size, const std::string& address, int port, at::Device device)
    : rank_(rank), size_(size), device_(device) {
    if (size < 1 || rank < 0 || rank >= size) {
        throw Error(ErrorKind::Usage, "RANK must be from 0 to WORLD_SIZE - 1.");
    }
    if (size == 1) {
        return;
    }
    try {
        addUp_ = join(rank, size, address, port, device);
    } catch (const Error&) {
        throw;
    } catch (const std::exception& e) {
        throw Error(ErrorKind::Io,
                    "The " + std::to_string(size) + " training processes did not meet at " + address + ":" +
                        std::to_string(port) + "; check MASTER_ADDR, MASTER_PORT and the network.",
                    e.what());
    }
}

Processes Processes::fromEnvironment(at::Device device) {
    try {
        return Processes(std::stoi(fromEnvironmentOr("RANK", "0")), std::stoi(fromEnvironmentOr("WORLD_SIZE", "1")),
                         fromEnvironmentOr("MASTER_ADDR", "127.0.0.1"),
                         std::stoi(fromEnvironmentOr("MASTER_PORT", "29500")), device);
    } catch (const std::logic_error&) {
        throw Error(ErrorKind::Usage, "RANK, WORLD_SIZE and MASTER_PORT must be whole numbers.");
    }
}

void Processes::sumGradients(const Parameters& parameters) const {
    if (size_ == 1) {
        return;
    }
    // One long tensor: one round trip instead of hundreds.
    std::vector<at::Tensor> flat;
    for (const auto& [name, tensor] : parameters.tensors()) {
        flat.push_back(tensor.grad().defined() ? tensor.grad().flatten()
                                               : at::zeros({tensor.numel()}, tensor.options()));
    }
    auto all = at::cat(flat);
    addUp_(all);
    std::int64_t start = 0;
    for (const auto& [name, tensor] : parameters.tensors()) {
        tensor.mutable_grad() = all.narrow(0, start, tensor.numel()).view(tensor.sizes());
        start += tensor.numel();
    }
}

std::vector<double> Processes::sum(std::vector<double> values) const {
    if (size_ == 1) {
        return values;
    }
    auto tensor = at::tensor(values, at::kDouble).to(device_);
    addUp_(tensor);
    tensor = tensor.cpu();
    return {tensor.data_ptr<double>(), tensor.data_ptr<double>() + tensor.numel()};
}

std::vector<double> Processes::ofFirst(std::vector<double> values) const {
    if (rank_ != 0) {
        std::fill(values.begin(), values.end(), 0.0);
    }
    return sum(std::move(values));
}

} // namespace latelier
