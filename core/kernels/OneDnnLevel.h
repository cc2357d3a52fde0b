#pragma once

namespace latelier {

/// Whether oneDNN may compute in bf16: the environment's ONEDNN_MAX_CPU_ISA can hold it below what the processor does.
bool oneDnnAllowsBFloat16();

} // namespace latelier
