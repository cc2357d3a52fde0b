#!/usr/bin/env bash
# Brings the .ts files up to date with the sources: translations/update.sh [--check]
# New strings are listed as untranslated, those that are gone are removed. With --check nothing is written, and the
# script fails when a string of the sources is in none of the files.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
lupdate=$(command -v lupdate6 || echo "$(qtpaths6 --query QT_HOST_LIBEXECS 2>/dev/null || echo /usr/lib/qt6/libexec)/lupdate")
[ -x "$lupdate" ] || lupdate=/usr/lib/qt6/bin/lupdate

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
work=$root/translations
if [ "${1:-}" = --check ]; then
    work=$scratch
    cp translations/latelier_*.ts "$work"
fi
python3 translations/sentences.py core gallery app ui >"$scratch/sentences.cpp"
for file in "$work"/latelier_*.ts; do
    only=()
    case $file in *_en.ts) only=(-pluralonly) ;; esac
    "$lupdate" -silent -I . -locations none -no-obsolete "${only[@]}" \
        -tr-function-alias QT_TRANSLATE_NOOP+=LATELIER_TEXT app ui core/base "$scratch/sentences.cpp" -ts "$file" 2>/dev/null
done
[ "${1:-}" = --check ] || exit 0

python3 "$root/translations/check.py" "$work"
