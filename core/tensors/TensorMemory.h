#pragma once

#include <cstddef>

namespace latelier {

/// Bytes of large tensors on the CPU.
struct TensorMemory {
    std::size_t used = 0;     ///< by tensors that live, what was discarded of them left out
    std::size_t idle = 0;     ///< of freed ones, kept to be used again
    std::size_t mostUsed = 0; ///< since idle memory was last given back
};

/// Takes over the memory of all tensors on the CPU that are made from now on; for good, and once however often it is
/// called. Tensors of 1 MiB and more get pages of their own, in huge pages where the system has them. What they leave
/// is used again for others of about the same size, so that layers do not pay for fresh pages; but used and idle memory
/// together never exceed what was in use at most, so nothing is lost to fragments. To be called before other threads
/// make tensors; all else here may be used from any thread.
void installTensorMemory();

TensorMemory tensorMemory();

/// Gives all idle memory back to the system.
void releaseIdleTensorMemory();

/// Gives those pages of a large tensor back to the system that lie wholly within `size` bytes from `begin`, which
/// nobody reads again though the tensor lives on. Does nothing to other memory.
void discardTensorBytes(void* begin, std::size_t size);

} // namespace latelier
