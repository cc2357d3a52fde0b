#!/usr/bin/env bash
# Makes the sheet of twelve prompts that README shows, unpicked: prompt N with seed N, all else as the program has it.
# tests/starter-sheet.sh OUT.png [option of latelier-cli generate]...   (needs montage, of ImageMagick)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
out=${1:?say where to write the sheet}
shift
prompts=(
    "a red house beside a lake at sunset, watercolour"
    "a white lighthouse by the sea at night, poster"
    "a purple hot air balloon over the mountains at dawn, watercolour"
    "a yellow castle in the desert under northern lights, paper cut"
    "a blue sailboat on a lake at noon, poster"
    "a green pine in the mountains at sunrise, watercolour"
    "a red windmill on green hills at noon, paper cut"
    "a white house in the hills under the stars, poster"
    "a blue round tree in the dunes at sunset, watercolour"
    "a red sailboat on the sea at dawn, paper cut"
    "a purple castle by a lake at night, watercolour"
    "a yellow lighthouse by the sea in the evening, poster"
)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for i in "${!prompts[@]}"; do
    "$root/build/bin/latelier-cli" generate --prompt "${prompts[$i]}" --seed $((i + 1)) \
        --out "$folder/$(printf %02d $((i + 1))).png" "$@" >/dev/null
done
montage "$folder"/*.png -strip -tile 6x2 -geometry +4+4 "$out"
