#!/usr/bin/env bash
# Watches a whole session for sockets: tests/check-privacy.sh [BUILD FOLDER]
# Under strace, the command line makes a picture, and keys take the window through a session: it opens that picture's
# settings, paints another one, shows gallery, manual and shortcuts, and ends. No socket may be of another family than
# AF_UNIX (display, session bus) and AF_NETLINK (the kernel's list of devices).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# waitFor WHAT SECONDS COMMAND...: until the command succeeds.
waitFor() {
    local what=$1 deadline=$((SECONDS + $2))
    shift 2
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] || { echo "waited in vain for $what"; exit 1; }
        sleep 0.5
    done
}
windowOf() { xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1; }
isOpen() { [ -n "$(windowOf "$1")" ]; }
isClosed() { ! isOpen "$1"; }
holdsAPicture() { [ -n "$(find "$1" -name '*.png' 2>/dev/null)" ]; }
# press TITLE KEY: there is no window manager, so that the focus is given by hand.
press() { xdotool windowfocus --sync "$(windowOf "$1")" sleep 0.5 key "$2"; }

session() {
    local program
    "$1/bin/latelier" --state "$2/state" --pictures "$2/pictures" "$2/picture.png" &
    program=$!
    waitFor 'the window' 120 isOpen '^Latelier$'
    sleep 2
    press '^Latelier$' ctrl+Return
    waitFor 'a picture' 300 holdsAPicture "$2/pictures"
    waitFor 'the end of painting' 60 isOpen '^Latelier$'
    press '^Latelier$' ctrl+l
    press '^Latelier$' F1
    waitFor 'the manual' 60 isOpen '^Manual'
    press '^Manual' Escape
    press '^Latelier$' ctrl+slash
    waitFor 'the shortcuts' 60 isOpen '^Shortcuts'
    press '^Shortcuts' Escape
    waitFor 'the end of the shortcuts' 60 isClosed '^Shortcuts'
    press '^Latelier$' ctrl+q
    wait "$program"
}
if [ "${1:-}" = --session ]; then
    session "$2" "$3"
    exit
fi

build=$(cd "${1:-$root/build}" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
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
watch latelier xvfb-run -a -s '-screen 0 1280x800x24' "$0" --session "$build" "$work"
exit "$bad"
