#!/usr/bin/env bash
# Builds the fuzzers with clang 14 and runs each on one core: tests/fuzz/run.sh [SECONDS EACH, 120 by default]
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-120}
build=build-fuzz
cmake -S . -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=clang++-14 -DLATELIER_FUZZ=ON -DLATELIER_GUI=OFF \
    -DLATELIER_GALLERY=OFF -DLATELIER_SANITIZE=address,undefined,fuzzer-no-link >/dev/null
targets="fuzz-safetensors fuzz-checkpoint fuzz-pickle"
ninja -C "$build" $targets make-fuzz-seeds
"$build/bin/make-fuzz-seeds" "$build/seeds"
cp tests/data/checkpoint/lightning.ckpt "$build/seeds/checkpoint/"
for target in $targets; do
    kind=${target#fuzz-}
    mkdir -p "$build/corpus/$kind"
    "$build/bin/$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="$build/$kind-" "$build/corpus/$kind" "$build/seeds/$kind"
done
