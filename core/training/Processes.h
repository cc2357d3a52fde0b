#pragma once

#include "core/training/Parameters.h"

#include <functional>
#include <string>
#include <vector>

namespace latelier {

/// The processes that train together, by LibTorch's process groups. A value; the default is one process alone, for
/// which every operation does nothing. All processes must call the same operations in the same order.
class Processes {
public:
    Processes() = default;
    /// Joins `size` processes that meet at address:port; rank 0 waits there for the others. gloo, or NCCL for GPUs
    /// where LibTorch has it. Throws Error{Io} when they do not come together, Error{Usage} when this LibTorch has no
    /// backend.
    Processes(int rank, int size, const std::string& address, int port, at::Device device);
    /// By RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT, as torchrun and Slurm set them; alone without them.
    static Processes fromEnvironment(at::Device device);

    int rank() const { return rank_; }
    int size() const { return size_; }

    /// Adds up the gradients of all processes, in each of them.
    void sumGradients(const Parameters& parameters) const;
    /// The sum of numbers over all processes.
    std::vector<double> sum(std::vector<double> values) const;
    /// The numbers of rank 0.
    std::vector<double> ofFirst(std::vector<double> values) const;

private:
    int rank_ = 0;
    int size_ = 1;
    at::Device device_ = at::kCPU;
    std::function<void(at::Tensor&)> addUp_; ///< all-reduce in place; holds the process group
};

} // namespace latelier
