#include "core/tensors/TensorMemory.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

namespace latelier {

namespace {

constexpr std::size_t largeFrom = std::size_t{1} << 20;

std::size_t pageSize() {
    static const auto size = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return size;
}

struct Block {
    std::uintptr_t begin;
    std::size_t size;
    std::size_t discarded = 0;
};

Block map(std::size_t size) {
    void* const data = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (data == MAP_FAILED)
        throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    ::madvise(data, size, MADV_HUGEPAGE);
#endif
    return {reinterpret_cast<std::uintptr_t>(data), size};
}

void unmap(const Block& block) {
    ::munmap(reinterpret_cast<void*>(block.begin), block.size);
}

class Blocks {
public:
    void* take(std::size_t bytes) {
        const std::size_t size = (bytes + pageSize() - 1) / pageSize() * pageSize();
        const std::lock_guard lock(mutex_);
        const auto fits = [size](const Block& block) { return block.size >= size && block.size <= size + size / 8; };
        auto best = idle_.end();
        for (auto block = idle_.begin(); block != idle_.end(); ++block)
            if (fits(*block) && (best == idle_.end() || block->size < best->size))
                best = block;
        Block block{};
        if (best != idle_.end()) {
            block = *best;
            idle_.erase(best);
            memory_.idle -= block.size;
        } else {
            while (!idle_.empty() && memory_.used + memory_.idle + size > memory_.mostUsed)
                unmapOldest();
            block = map(size);
        }
        memory_.used += block.size;
        memory_.mostUsed = std::max(memory_.mostUsed, memory_.used);
        live_.emplace(block.begin, block);
        return reinterpret_cast<void*>(block.begin);
    }

    /// False for memory that is not from here.
    bool giveBack(void* data) {
        const std::lock_guard lock(mutex_);
        const auto found = live_.find(reinterpret_cast<std::uintptr_t>(data));
        if (found == live_.end())
            return false;
        const Block block = found->second;
        live_.erase(found);
        memory_.used -= block.size - block.discarded;
        if (block.discarded > 0) {
            unmap(block);
        } else {
            memory_.idle += block.size;
            idle_.push_back(block);
        }
        return true;
    }

    void discard(std::uintptr_t begin, std::uintptr_t end) {
        const std::lock_guard lock(mutex_);
        auto found = live_.upper_bound(begin);
        if (found == live_.begin() || begin >= end)
            return;
        Block& block = (--found)->second;
        if (end > block.begin + block.size)
            return;
        ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
        block.discarded += end - begin;
        memory_.used -= end - begin;
    }

    void releaseIdle() {
        const std::lock_guard lock(mutex_);
        while (!idle_.empty())
            unmapOldest();
        memory_.mostUsed = memory_.used;
    }

    TensorMemory memory() const {
        const std::lock_guard lock(mutex_);
        return memory_;
    }

private:
    void unmapOldest() {
        unmap(idle_.front());
        memory_.idle -= idle_.front().size;
        idle_.erase(idle_.begin());
    }

    mutable std::mutex mutex_;
    std::map<std::uintptr_t, Block> live_; ///< by address
    std::vector<Block> idle_;              ///< the longest idle first
    TensorMemory memory_;
};

Blocks& blocks() {
    static auto* const all = new Blocks; // tensors of static storage outlive every destructor here
    return *all;
}

c10::Allocator& small() {
    return *c10::GetDefaultCPUAllocator();
}

void giveBack(void* data) {
    if (!blocks().giveBack(data))
        small().raw_deleter()(data);
}

/// LibTorch made `allocate` non-const and added `copy_data` between 1.13 and 2.x; without `override` both forms fit.
class TensorAllocator final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) const {
        if (bytes < largeFrom)
            return small().allocate(bytes);
        void* const data = blocks().take(bytes);
        return {data, data, &giveBack, c10::DeviceType::CPU};
    }
    c10::DataPtr allocate(std::size_t bytes) { return std::as_const(*this).allocate(bytes); }

    /// oneDNN's operators in LibTorch free through it what they were given by `allocate`, large or small.
    c10::DeleterFnPtr raw_deleter() const { return &giveBack; }

    void copy_data(void* to, const void* from, std::size_t bytes) const { std::memcpy(to, from, bytes); }
};

} // namespace

void installTensorMemory() {
    static const bool installed = [] {
        c10::SetCPUAllocator(new TensorAllocator);
        return true;
    }();
    (void)installed;
}

void releaseIdleTensorMemory() {
    blocks().releaseIdle();
}

TensorMemory tensorMemory() {
    return blocks().memory();
}

void discardTensorBytes(void* begin, std::size_t size) {
    const auto first = reinterpret_cast<std::uintptr_t>(begin);
    blocks().discard((first + pageSize() - 1) / pageSize() * pageSize(), (first + size) / pageSize() * pageSize());
}

} // namespace latelier
