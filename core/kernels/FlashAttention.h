#pragma once

#include <ATen/core/Tensor.h>

namespace latelier {

/// Whether flashAttention takes tensors like these on this machine: in main memory with neighbouring channels, in fp32,
/// or in bf16 with an even head size on a processor with AVX-512 BF16.
bool flashAttentionSuits(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads);

/// `attention` in blocks of queries and keys with a running maximum and sum (Dao et al. 2022), so that memory grows
/// linearly with the tokens. Scores, sums and results are held in fp32, probabilities in the dtype of v. Not
/// differentiable. The same bits on each run, whatever the number of threads.
at::Tensor flashAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal);

} // namespace latelier
