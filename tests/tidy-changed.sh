#!/usr/bin/env bash
# Runs clang-tidy on the torch-free sources that changed since a commit: tests/tidy-changed.sh [COMMIT] [BUILD FOLDER]
# Unless given, the commit is where the branch left main, or on main itself the one before. clang 14 reads LibTorch's
# headers as C++17 alone, so the engine's sources are left out. LATELIER_TIDY_FILES is how many files are looked at at
# most, those with the most new lines first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
branchStart() {
    local start
    start=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null || true)
    if [ -z "$start" ] || [ "$start" = "$(git rev-parse HEAD)" ]; then start=$(git rev-parse --verify -q HEAD~1 || true); fi
    printf '%s' "$start"
}
since=${1:-$(branchStart)}
[ -n "$since" ] || { echo 'This clone holds one commit alone, so nothing can be said to have changed.'; exit 0; }
build=${2:-build}
[ -f "$build/compile_commands.json" ] || { echo "configure first: there is no $build/compile_commands.json"; exit 1; }

mapfile -t files < <(git diff --numstat --diff-filter=d --no-renames "$since" -- 'core/base/*.cpp' 'gallery/*.cpp' \
    'ui/*.cpp' 'app/*.cpp' ':!app/train' ':!app/manual/main.cpp' ':!app/cli/services' | sort -rn | cut -f 3)
[ ${#files[@]} -gt 0 ] || { echo 'No torch-free source changed.'; exit 0; }
most=${LATELIER_TIDY_FILES:-${#files[@]}}
[ ${#files[@]} -le "$most" ] || echo "${#files[@]} files changed; the $most with the most new lines are looked at."
printf '%s\0' "${files[@]:0:most}" | xargs -0 -n 1 -P "$(nproc)" \
    clang-tidy --quiet -p "$build" --extra-arg=-Wno-unknown-warning-option --extra-arg=-std=c++20
