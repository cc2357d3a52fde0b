#!/usr/bin/env bash
# Checks that each room includes only what docs/architecture.md allows it: tests/check-layers.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

torch='<(ATen|torch|c10|caffe2)/'
qt='<Q[A-Z]'
imgui='<imgui|"imgui'
storage='<(OpenImageIO/|sqlite3)'
bad=0

# forbid WHAT PATTERN FOLDER...: no source there may have an include that matches.
forbid() {
    local what=$1 pattern=$2 found
    shift 2
    local folders=()
    for folder in "$@"; do
        if [ -d "$folder" ]; then folders+=("$folder"); fi
    done
    [ ${#folders[@]} -gt 0 ] || return 0
    found=$(grep -rnE --include='*.h' --include='*.cpp' "^ *# *include +($pattern)" "${folders[@]}" || true)
    if [ -n "$found" ]; then
        printf '%s must not include %s:\n%s\n' "${folders[*]}" "$what" "$found"
        bad=1
    fi
}

rooms=$(find core -mindepth 1 -maxdepth 1 -type d ! -name base)
forbid 'anything above it' '"(core/(tensors|kernels|weights|networks|sampling|models|generation|training)|gallery|ui|app)/' core/base
# shellcheck disable=SC2086 # one word per folder is meant
forbid 'anything above it' '"(gallery|ui|app)/' $rooms
forbid 'the engine or anything above it' '"(core/(tensors|kernels|weights|networks|sampling|models|generation|training)|ui|app)/' gallery
forbid 'the engine or the programs' '"(core/(tensors|kernels|weights|networks|sampling|models|generation|training)|app)/' ui
# Within the engine each room builds on those before it alone; training on those up to weights, and nothing on it.
above='training'
for room in generation models weights networks kernels tensors sampling; do
    forbid 'a room above it' "\"core/($above)/" "core/$room"
    above="$above|$room"
done
forbid 'models and runs' '"core/(models|generation)/' core/training

forbid LibTorch "$torch" core/base gallery ui
forbid Qt "$qt" core gallery app/cli app/train
forbid 'Dear ImGui' "$imgui" core gallery app
forbid 'OpenImageIO or SQLite' "$storage" core ui app

[ "$bad" -eq 0 ] && echo 'Every room includes only what it may.'
exit "$bad"
