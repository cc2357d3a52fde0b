#!/usr/bin/env bash
# Makes a picture of each main state of the window: tests/screenshots.sh FOLDER [BUILD FOLDER]
# Dark and light, at 1x and 2x, small and large; it needs xvfb-run.
# tests/screenshots.sh --languages FOLDER [BUILD FOLDER [CODE...]] shows the words of each language, and of the two
# made-up ones: en_XA is longer and accented, ar_XB the same from right to left. Japanese and Chinese want
# fonts-noto-cjk.
# tests/screenshots.sh --readme [BUILD FOLDER] makes those of README.md, and one for each language, with the starter
# model.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
languages=
if [ "${1:-}" = --languages ]; then
    languages="de fr es ja zh_CN en_XA ar_XB"
    shift
fi
folder=${1:?usage: tests/screenshots.sh [--languages] FOLDER [BUILD FOLDER]}
program=${2:-$root/build}/bin/latelier-screenshots

shoot() {
    local name=$1 screen=$2 scale=$3
    shift 3
    QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=$scale \
        xvfb-run -a -s "-screen 0 ${screen}x24" "$program" "$folder/$name" "$@"
    QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=$scale \
        xvfb-run -a -s "-screen 0 ${screen}x24" "$program-painting" "$folder/$name" "$@"
    QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=$scale \
        xvfb-run -a -s "-screen 0 ${screen}x24" "$program-gallery" "$folder/$name" "$@"
}
if [ -n "$languages" ]; then
    [ $# -gt 2 ] && languages=${*:3}
    for code in $languages; do
        for which in "$program" "$program-painting" "$program-gallery"; do
            QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1280x800x24" "$which" "$folder/$code" 1280x800 "$code"
        done
    done
    exit 0
fi
if [ "$folder" = --readme ]; then
    export LATELIER_ENGINE=${2:-$root/build}/lib/liblatelier_core.so
    folder=$root/docs
    QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1440x900x24" "$program" "$folder/pictures" 1440x900 readme
    words=$(mktemp -d)
    trap 'rm -rf "$words"' EXIT
    mkdir -p "$folder/pictures/languages"
    for code in de fr es ja zh_CN; do
        QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1280x800x24" "$program" "$words" 1280x800 "$code"
        convert "$words/inspector.png" -quality 80 "$folder/pictures/languages/$code.jpg"
    done
    find "$folder/pictures" -size +300k -print | grep . && { echo "too large for README.md"; exit 1; }
    exit 0
fi
shoot dark-1280x800 1280x800 1 1280x800
shoot light-1280x800 1280x800 1 1280x800 light
shoot dark-2560x1440 2560x1440 1 2560x1440
shoot dark-1280x800-2x 2560x1600 2 1280x800
