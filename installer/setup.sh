#!/usr/bin/env bash
# What run.sh and test.sh share; they source it. `setUp TARGET...` installs what is missing and builds those targets.
# It prints to stderr only, so that stdout carries nothing but results.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf 'Latelier: %s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

# Through sudo only the packages are root's business: who called owns the checkout, and gets the build and the pictures.
asCaller() {
    local user
    if [ "$(id -u)" -eq 0 ] && [ "${SUDO_UID:-0}" -ne 0 ] && [ "$(stat -c %u "$root")" -eq "$SUDO_UID" ]; then
        user=$(id -nu "$SUDO_UID")
        runuser -u "$user" -- env HOME="$(getent passwd "$user" | cut -d: -f6)" "$@"
    else
        "$@"
    fi
}

missingPackages() {
    local installed name command
    # What a package provides counts too: Debian 13 has libqt6opengl6-dev in qt6-base-dev.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p' |
        tr -s ', ' '\n')
    while read -r name _; do
        case $name in '' | '#'*) continue ;; esac
        if [[ $name == *!* ]]; then
            command=${name#*!}
            name=${name%!*}
            if command -v "$command" >/dev/null; then continue; fi
        fi
        grep -qxF -- "$name" <<<"$installed" || printf '%s\n' "$name"
    done <"$root/installer/packages.txt"
}

installPackages() {
    local missing log asRoot=()
    command -v dpkg-query >/dev/null || fail "this script installs Debian packages, and there is no dpkg here;" \
        "install what installer/packages.txt lists, then build with CMake as README.md says."
    mapfile -t missing < <(missingPackages)
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "some packages are missing; as root, run: apt-get install --no-install-recommends ${missing[*]}"
        asRoot=(sudo)
    fi
    say "installing ${#missing[@]} packages and what they need, which takes some minutes: ${missing[*]}"
    log=$(mktemp)
    if ! { "${asRoot[@]}" apt-get -o DPkg::Lock::Timeout=600 -qq update &&
        "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 \
            -qq -y --no-install-recommends install "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 30 "$log"
        fail "the packages could not be installed; the messages above say why, all of them are in $log."
    fi
    rm -f "$log"
}

fetchVocabulary() {
    [ -x "$root/installer/fetch-vocabulary.sh" ] || return 0
    asCaller "$root/installer/fetch-vocabulary.sh" ||
        say "going on without the CLIP vocabulary; single-file checkpoints will ask for a folder that has it."
}

# A file that includes LibTorch takes a gigabyte to compile, so memory limits the jobs as processors do.
compileJobs() {
    local jobs byMemory
    jobs=$(nproc)
    byMemory=$(awk '/^MemAvailable:/ { print int($2 / 1024 / 1200) }' /proc/meminfo)
    if [ "$byMemory" -lt "$jobs" ]; then jobs=$byMemory; fi
    if [ "$jobs" -lt 1 ]; then jobs=1; fi
    echo "$jobs"
}

build() {
    if [ ! -f "$root/build/build.ninja" ]; then
        say "configuring the build in $root/build"
        # shellcheck disable=SC2086 # one word per option is meant
        asCaller cmake -S "$root" -B "$root/build" -G Ninja -DCMAKE_BUILD_TYPE=Release --log-level=WARNING \
            ${LATELIER_CMAKE_OPTIONS:-} ||
            fail "configuring failed; the message above says why."
    fi
    asCaller ninja -C "$root/build" -j "$(compileJobs)" "$@" ||
        fail "the build failed; the first error above says why. Removing $root/build starts it afresh."
}

setUp() {
    {
        installPackages
        fetchVocabulary
        build "$@"
    } >&2
}
