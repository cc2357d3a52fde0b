#include "core/kernels/Device.h"

#include "core/base/Error.h"
#include "core/kernels/OneDnnLevel.h"
#include "core/kernels/VectorLoops.h"
#include "core/tensors/TensorMemory.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <torch/version.h>

#include <malloc.h>
#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <mutex>
#include <set>
#include <sstream>
#include <thread>

namespace latelier {

namespace {

bool cpuHasFlag(const std::string& flag) {
    std::ifstream file("/proc/cpuinfo");
    std::string line;
    while (std::getline(file, line))
        if (line.rfind("flags", 0) == 0) {
            std::istringstream words(line);
            std::string word;
            while (words >> word)
                if (word == flag)
                    return true;
            return false;
        }
    return false;
}

bool cpuComputesBFloat16() {
    return (cpuHasFlag("avx512_bf16") || cpuHasFlag("amx_bf16")) && oneDnnAllowsBFloat16();
}

/// CPUs that the cgroup's quota amounts to; 0 where there is none.
double cgroupQuota() {
    std::ifstream file("/sys/fs/cgroup/cpu.max");
    std::string quota;
    double period = 0;
    if (file >> quota >> period && quota != "max" && period > 0)
        return std::stod(quota) / period;
    return 0;
}

std::string readLine(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

} // namespace

at::Device resolveDevice(const std::string& name) {
    const bool hasCuda = at::globalContext().hasCUDA();
    if (name == "auto" || name.empty())
        return hasCuda ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU);
    try {
        const at::Device device(name);
        if (device.is_cuda() && !hasCuda)
            throw Error(ErrorKind::Usage, Sentence("The device '%1' needs a LibTorch built with CUDA and an NVIDIA "
                                                   "GPU, and there is none here; use --device cpu.",
                                                   name));
        return device;
    } catch (const c10::Error& error) {
        throw Error(ErrorKind::Usage, Sentence("There is no device called '%1'; use auto, cpu, cuda or cuda:N.", name),
                    error.what());
    }
}

NumberFormat resolvePrecision(Precision precision, at::Device device, std::int64_t weights) {
    switch (precision) {
    case Precision::Float32:
        return {at::kFloat};
    case Precision::BFloat16:
        return {at::kBFloat16};
    case Precision::Auto:
    case Precision::Int8:
        break;
    }
    const bool small = precision == Precision::Auto && weights <= smallModel;
    const bool exact = device.is_cpu() && (small || !cpuComputesBFloat16());
    return {exact ? at::kFloat : at::kBFloat16, precision == Precision::Int8 && device.is_cpu() && oneDnnAllowsInt8()};
}

std::string formatName(const NumberFormat& format) {
    return std::string(at::toString(format.dtype)) + (format.int8 ? " with 8-bit products" : "");
}

int physicalCores() {
    cpu_set_t mask;
    CPU_ZERO(&mask);
    if (sched_getaffinity(0, sizeof(mask), &mask) != 0)
        return std::max(1u, std::thread::hardware_concurrency());
    std::set<std::string> cores;
    int logical = 0;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &mask))
            continue;
        ++logical;
        const std::string topology = "/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
        const std::string core = readLine(topology + "core_id");
        cores.insert(core.empty() ? "cpu" + std::to_string(cpu)
                                  : readLine(topology + "physical_package_id") + ":" + core);
    }
    int count = cores.empty() ? std::max(1, logical) : static_cast<int>(cores.size());
    if (const double quota = cgroupQuota(); quota > 0)
        count = std::min(count, std::max(1, static_cast<int>(std::ceil(quota))));
    return count;
}

int prepareThread(int threads) {
    static std::once_flag tuned;
    std::call_once(tuned, [] {
        // What libraries allocate at each layer for themselves; mapping and unmapping it costs more than the
        // arithmetic.
        mallopt(M_MMAP_THRESHOLD, 64 << 20);
        mallopt(M_TRIM_THRESHOLD, 64 << 20);
        installTensorMemory();
    });
    const int count = threads > 0 ? threads : physicalCores();
    at::set_num_threads(count);
    return count;
}

void returnFreeMemory() {
    releaseIdleTensorMemory();
    malloc_trim(0);
}

std::string libTorchVersion() {
    return TORCH_VERSION;
}

std::vector<std::pair<std::string, std::string>> computeVersions() {
    std::vector<std::pair<std::string, std::string>> list;
    list.emplace_back("LibTorch", libTorchVersion());
    std::istringstream config(at::show_config());
    std::string line;
    while (std::getline(config, line))
        for (const char* word : {"oneDNN", "MKL-DNN", "Math Kernel", "CPU capability"})
            if (const auto at = line.find(word); at != std::string::npos)
                list.emplace_back(word == std::string("CPU capability") ? "ATen kernels" : "Library", line.substr(at));
    char blas[4096] = {};
    if (const auto length = readlink("/etc/alternatives/libblas.so.3-x86_64-linux-gnu", blas, sizeof(blas) - 1);
        length > 0)
        list.emplace_back("BLAS", blas);
    std::string features;
    for (const char* flag : {"avx2", "fma", "avx512f", "avx512_bf16", "avx512_vnni", "amx_bf16", "amx_int8"})
        if (cpuHasFlag(flag))
            features += (features.empty() ? "" : " ") + std::string(flag);
    list.emplace_back("Processor features", features.empty() ? "none of AVX2 and later" : features);
    list.emplace_back("Vector loops", loops::vectorTarget());
    list.emplace_back("Physical cores", std::to_string(physicalCores()));
    const at::Device device = resolveDevice("auto");
    list.emplace_back("Device", device.str());
    const std::string small = formatName(resolvePrecision(Precision::Auto, device, smallModel));
    const std::string large = formatName(resolvePrecision(Precision::Auto, device));
    list.emplace_back("Precision", small == large ? large : small + ", " + large);
    return list;
}

} // namespace latelier
