#pragma once

#include "core/training/Processes.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace latelier {

/// A named mean, such as the parts of a loss, for the log.
using Values = std::map<std::string, double>;

/// One part of a step's batch.
struct Shard {
    std::int64_t first = 0; ///< its first sample, counted over the whole batch
    std::int64_t count = 0; ///< its samples
    double weight = 1;      ///< its part of the whole batch, by which its loss is multiplied
};

/// Works on this process's part of a batch in `shards` equal parts, each on a thread of its own whose tensor operations
/// use one thread, and returns the mean of what all parts of all processes report. Gradients of a process's shards add
/// up in the parameters; those of the processes are added by Processes::sumGradients.
///
/// On a processor that other programs share this is faster than many threads within one operation, which wait for each
/// other at its end: the shards meet once per step. With one shard the work runs on the calling thread.
Values forShards(std::int64_t batch, int shards, const Processes& processes,
                 const std::function<Values(const Shard&)>& work);

} // namespace latelier
