#!/usr/bin/env bash
# Installs what is missing, builds, and starts Latelier.
#   installer/run.sh                           opens the window
#   installer/run.sh --prompt "..." [option]   makes one picture without a window and prints its path
set -euo pipefail
# shellcheck source=installer/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

for argument in "$@"; do
    case $argument in
    --prompt | --prompt=*)
        setUp latelier-cli
        asCaller "$root/build/bin/latelier-cli" generate "$@"
        exit
        ;;
    esac
done

setUp latelier latelier-cli
asCaller "$root/build/bin/latelier" "$@"
