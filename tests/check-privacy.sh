#!/usr/bin/env bash
# Watches a whole session for sockets: tests/check-privacy.sh [BUILD FOLDER]
# Under strace, the command line makes a picture, and the window opens, loads the model and ends. No socket may be of
# another family than AF_UNIX (display, session bus) and AF_NETLINK (the kernel's list of devices).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$(cd "${1:-$root/build}" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home
mkdir "$HOME"
bad=0

# watch NAME COMMAND...: runs the command, which must succeed, and judges its sockets.
watch() {
    local name=$1 others
    shift
    if ! strace -f -qq -e trace=socket,socketpair -o "$work/$name.trace" "$@" >"$work/$name.log" 2>&1; then
        printf '%s failed:\n' "$name"
        tail -n 20 "$work/$name.log"
        bad=1
        return
    fi
    others=$(grep -E 'socket(pair)?\(' "$work/$name.trace" | grep -vE '\((AF_UNIX|AF_LOCAL|AF_NETLINK),' || true)
    if [ -n "$others" ]; then
        printf '%s opened sockets:\n%s\n' "$name" "$others"
        bad=1
    else
        printf '%s opened no socket to a network.\n' "$name"
    fi
}

# The watching itself is watched: a socket that is there must be found.
strace -f -qq -e trace=socket -o "$work/self.trace" python3 -c 'import socket; socket.socket(socket.AF_INET)'
grep -q AF_INET "$work/self.trace" || { echo 'strace sees no socket here, so this test would prove nothing'; exit 1; }

watch latelier-cli "$build/bin/latelier-cli" generate --prompt 'a red house' --steps 2 --seed 1 --width 64 --height 64 \
    --out "$work/picture.png"
watch latelier xvfb-run -a "$build/bin/latelier" --startup-report --state "$work/state" --pictures "$work/pictures"
exit "$bad"
