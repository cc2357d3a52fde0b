#!/usr/bin/env bash
# Checks that each header below Torch and Qt compiles by itself: tests/check-headers.sh [BUILD FOLDER]
# The flags are those that the build compiles a source of the same room with; a room that is not built is left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=${1:-build}

# flagsOf ROOM: defines, include paths and language of the room's first source.
flagsOf() {
    python3 - "$build/compile_commands.json" "$PWD/$1/" <<'PY'
import json, shlex, sys
for command in json.load(open(sys.argv[1])):
    if command["file"].startswith(sys.argv[2]):
        words = iter(shlex.split(command["command"]))
        kept = []
        for word in words:
            if word == "-isystem":
                kept += [word, next(words)]
            elif word.startswith(("-D", "-I", "-std", "-f")) and not word.startswith("-fsanitize"):
                kept.append(word)
        print("\n".join(kept))
        break
PY
}

bad=0
for room in core/base gallery app/cli app/manual; do
    mapfile -t flags < <(flagsOf "$room")
    [ ${#flags[@]} -gt 0 ] || continue
    find "$room" -maxdepth 1 -name '*.h' -print0 |
        xargs -0 -n 1 -P "$(nproc)" "${CXX:-c++}" -fsyntax-only -Wall -Wextra -Werror -Wno-restrict "${flags[@]}" \
            -x c++ /dev/null -include || bad=1
done
[ "$bad" -eq 0 ] && echo 'Every header below Torch and Qt compiles by itself.'
exit "$bad"
