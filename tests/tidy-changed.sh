#!/usr/bin/env bash
# Runs clang-tidy on the torch-free sources that changed since a commit: tests/tidy-changed.sh [COMMIT] [BUILD FOLDER]
# The commit is the branch's start on main unless given. clang 14 reads LibTorch's headers as C++17 alone, so the
# engine's sources are left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
since=${1:-$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main)}
build=${2:-build}
[ -f "$build/compile_commands.json" ] || { echo "configure first: there is no $build/compile_commands.json"; exit 1; }

mapfile -t files < <(git diff --name-only --diff-filter=d "$since" -- 'core/base/*.cpp' 'gallery/*.cpp' 'ui/*.cpp' 'app/*.cpp' \
    ':!app/train' ':!app/manual/main.cpp' ':!app/cli/services')
[ ${#files[@]} -gt 0 ] || { echo 'No torch-free source changed.'; exit 0; }
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" \
    clang-tidy --quiet -p "$build" --extra-arg=-Wno-unknown-warning-option --extra-arg=-std=c++20
