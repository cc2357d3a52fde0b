#!/usr/bin/env bash
# Installs what is missing, builds everything, and runs the whole test suite: installer/test.sh [ctest option]...
set -euo pipefail
# shellcheck source=installer/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

# Tests share the processor: threads that spin at barriers would take it from those that they wait for.
export GOMP_SPINCOUNT=${GOMP_SPINCOUNT:-2000}

setUp all
if asCaller ctest --test-dir "$root/build" --output-on-failure --no-tests=error -j "$(nproc)" "$@"; then
    echo "Latelier: the test suite passed."
else
    status=$?
    echo "Latelier: the test suite FAILED; the failed tests are named above."
    exit $status
fi
