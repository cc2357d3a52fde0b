#!/usr/bin/env bash
# Installs what is missing, builds everything, and runs the whole test suite: installer/test.sh [ctest option]...
set -euo pipefail
# shellcheck source=installer/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

setUp all
if asCaller ctest --test-dir "$root/build" --output-on-failure --no-tests=error -j "$(nproc)" "$@"; then
    echo "Latelier: the test suite passed."
else
    status=$?
    echo "Latelier: the test suite FAILED; the failed tests are named above."
    exit $status
fi
