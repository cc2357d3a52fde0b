#pragma once

#include <torch/version.h>

/// What differs between the LibTorch releases that Latelier builds with (1.13 and 2.x) is told apart here alone.
#if TORCH_VERSION_MAJOR >= 2
#define LATELIER_TORCH_HAS_SDPA 1
#else
#define LATELIER_TORCH_HAS_SDPA 0
#endif

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
#define LATELIER_TORCH_HAS_AUTOCAST_BY_DEVICE 1
#define LATELIER_TORCH_PREFERS_LIBUV 1 ///< for the store where processes meet, whether it was built with it or not
#else
#define LATELIER_TORCH_HAS_AUTOCAST_BY_DEVICE 0
#define LATELIER_TORCH_PREFERS_LIBUV 0
#endif
