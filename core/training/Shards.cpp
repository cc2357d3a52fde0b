#include "core/training/Shards.h"

#include "core/base/Error.h"

#include <ATen/Parallel.h>

#include <exception>
#include <thread>
#include <utility>
#include <vector>

namespace latelier {

namespace {

/// The mean over all parts of all processes; every process reports the same names.
Values mean(const std::vector<Values>& reports, double weight, const Processes& processes) {
    Values sum;
    for (const auto& report : reports) {
        for (const auto& [name, value] : report) {
            sum[name] += weight * value;
        }
    }
    std::vector<double> numbers;
    for (const auto& [name, value] : sum) {
        numbers.push_back(value);
    }
    numbers = processes.sum(std::move(numbers));
    std::size_t next = 0;
    for (auto& [name, value] : sum) {
        value = numbers[next++];
    }
    return sum;
}

} // namespace

Values forShards(std::int64_t batch, int shards, const Processes& processes,
                 const std::function<Values(const Shard&)>& work) {
    const int parts = shards * processes.size();
    if (shards < 1 || batch % parts != 0) {
        throw Error(ErrorKind::Usage, "A batch of " + std::to_string(batch) + " cannot be split into " +
                                          std::to_string(parts) + " equal parts; choose another --batch.");
    }
    const auto count = batch / parts;
    const double weight = 1.0 / parts;
    const auto first = processes.rank() * shards * count;
    if (shards == 1) {
        return mean({work({first, count, weight})}, weight, processes);
    }
    std::vector<Values> reports(static_cast<std::size_t>(shards));
    std::vector<std::exception_ptr> failures(static_cast<std::size_t>(shards));
    std::vector<std::thread> threads;
    for (int i = 0; i < shards; ++i) {
        threads.emplace_back([&, i] {
            try {
                at::set_num_threads(1);
                reports[static_cast<std::size_t>(i)] = work({first + i * count, count, weight});
            } catch (...) { // carried to the calling thread, below
                failures[static_cast<std::size_t>(i)] = std::current_exception();
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    for (const auto& failure : failures) {
        if (failure) {
            std::rethrow_exception(failure);
        }
    }
    return mean(reports, weight, processes);
}

} // namespace latelier
