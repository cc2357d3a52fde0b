#pragma once

#include <ATen/core/Tensor.h>

namespace latelier {

/// Whether flashAttention takes tensors like these: in main memory with neighbouring channels, in fp32 or bf16.
bool flashAttentionSuits(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v);

/// `attention` in blocks of queries and keys with a running maximum and sum (Dao et al. 2022), so that memory grows
/// linearly with the tokens. Scores, sums and results are held in fp32. Products of bf16 are computed as such on
/// processors that are faster at it, and in fp32 on others. Not differentiable. The same bits on each run, whatever the
/// number of threads.
at::Tensor flashAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal);

/// Of bf16 with an even head size, computed as such, fast or not: where tiles::computesBf16. For tests and timings.
at::Tensor flashAttentionInBf16(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int heads, bool causal);

} // namespace latelier
