#!/usr/bin/env bash
# Checks what is installed with the tools that distributions check with: installer/check-package.sh [BUILD FOLDER]
# It makes the Debian package of what is built there. A tool that is missing is named and counts as a failure.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$(cd "${1:-$root/build}" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# check TITLE COMMAND...: prints the command's output where it fails.
check() {
    local title=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        printf '  ok      %s\n' "$title"
    else
        printf '  FAILED  %s\n' "$title"
        sed 's/^/          /' "$work/log"
        failed=1
    fi
}

DESTDIR=$work/tree cmake --install "$build" --prefix /usr >/dev/null
share=$work/tree/usr/share

check 'desktop file' desktop-file-validate "$share/applications/latelier.desktop"
check 'AppStream page' appstreamcli validate --no-net "$share/metainfo/latelier.metainfo.xml"
mkdir -p "$work/mime"
cp -r "$share/mime/packages" "$work/mime/"
check 'MIME types' update-mime-database "$work/mime"
check 'MIME type of a document' grep -q '^application/x-latelier:\*\.latelier$' "$work/mime/globs"

# The tree runs wherever it lies, without the folder that it was built in.
cp -r "$work/tree/usr" "$work/elsewhere"
isRelative() { ! readelf -d "$@" 2>/dev/null | grep -E 'R(UN)?PATH' | grep -v 'ORIGIN'; }
mapfile -t binaries < <(find "$work/elsewhere/bin" "$work/elsewhere/lib" -type f)
check 'library paths are relative' isRelative "${binaries[@]}"
check 'engine and starter model from another folder' "$work/elsewhere/bin/latelier-cli" generate \
    --prompt 'a red house' --steps 2 --seed 1 --width 64 --height 64 --out "$work/picture.png"
check 'trainer from another folder' "$work/elsewhere/bin/latelier-train" --help
check 'window from another folder' env QT_QPA_PLATFORM=offscreen "$work/elsewhere/bin/latelier" --version

(cd "$work" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work/packages" >"$work/cpack.log" 2>&1) ||
    { tail "$work/cpack.log"; exit 1; }
deb=$(find "$work/packages" -maxdepth 1 -name '*.deb')
runLintian() { lintian --fail-on error,warning --allow-root "$deb"; }
check "lintian on $(basename "$deb")" runLintian
dependsOn() { dpkg-deb -f "$deb" Depends | grep -q "$1"; }
check 'the package asks for LibTorch' dependsOn libtorch
check 'the package asks for a fast BLAS' dependsOn 'libopenblas0-openmp |'

[ "$failed" -eq 0 ] && echo 'The package is in order.'
exit "$failed"
