#pragma once

#include "core/base/GenerationRequest.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace latelier {

/// The device of that name ("auto", "cpu", "cuda", "cuda:1"); auto is the first GPU that LibTorch can use, else the
/// CPU. Throws Error{Usage} for a device that is not there.
at::Device resolveDevice(const std::string& name);

/// What networks compute in.
struct NumberFormat {
    at::ScalarType dtype = at::kFloat; ///< of activations and most weights
    bool int8 = false;                 ///< the denoiser's large products are of 8-bit numbers

    bool operator==(const NumberFormat&) const = default;
};

/// Models of at most so many weights are small: in fp32 they take 256 MiB.
constexpr std::int64_t smallModel = std::int64_t{64} << 20;

/// The number format for a model of so many weights on a device. Auto is bf16 where the device computes with it
/// natively, else fp32; small models on the CPU are in fp32, where memory is no question and rounding buys nothing.
/// Int8 is bf16 or fp32 in the same way but for the size, with products of 8-bit numbers where the device has fast
/// ones.
NumberFormat resolvePrecision(Precision precision, at::Device device, std::int64_t weights = smallModel + 1);

/// "Float", "BFloat16", "BFloat16 with 8-bit products".
std::string formatName(const NumberFormat& format);

/// Physical cores that this process may use: its CPU mask, the cgroup's quota, one thread per core.
int physicalCores();

/// Sets the threads of tensor operations on this thread (0: one per physical core) and tunes the allocator once. Each
/// thread that computes must call it, since LibTorch 1.13 starts with half of the cores and counts per thread.
/// Returns the number of threads.
int prepareThread(int threads);

/// Gives the memory that allocators keep for later back to the system; for when one stage of work is done.
void returnFreeMemory();

/// "1.13.1".
std::string libTorchVersion();

/// Label and value of LibTorch, BLAS, oneDNN, processor features, threads and GPUs.
std::vector<std::pair<std::string, std::string>> computeVersions();

} // namespace latelier
