#pragma once

namespace latelier {

/// Whether oneDNN may compute in bf16: the environment's ONEDNN_MAX_CPU_ISA can hold it below what the processor does.
bool oneDnnAllowsBFloat16();

/// Whether oneDNN has fast and exact products of 8-bit numbers here: the processor has VNNI, and so may oneDNN use it.
bool oneDnnAllowsInt8();

} // namespace latelier
