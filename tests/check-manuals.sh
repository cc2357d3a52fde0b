#!/usr/bin/env bash
# Checks man pages and completions as their readers do: tests/check-manuals.sh [BUILD FOLDER]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
share=$(cd "${1:-$root/build}/share" && pwd -P)
bad=0
complain() {
    printf '%s\n' "$*"
    bad=1
}

# Every option that a program's own help names.
optionsInHelp() {
    local program=$share/../bin/$1 command
    {
        QT_QPA_PLATFORM=offscreen "$program" --help
        if [ "$1" = latelier-cli ]; then
            for command in generate models show gallery bench; do "$program" "$command" --help; done
        fi
    } | grep -oE '^ +(-[a-zA-Z?], )*--[a-z][a-z-]+' | grep -oE -- '--[a-z][a-z-]+' | grep -v -- '--help-all' | sort -u
}

for page in "$share"/man/man1/*.1; do
    program=$(basename "$page" .1)
    mandoc -T lint -W warning "$page" || complain "mandoc finds fault with $page"
    warnings=$(MANWIDTH=80 man --warnings --local-file "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || complain "man warns of $page: $warnings"
    for option in $(optionsInHelp "$program"); do
        grep -qF -- "$(sed 's/-/\\-/g' <<<"$option")" "$page" || complain "$program.1 says nothing of $option"
    done
    bash -n "$share/bash-completion/completions/$program" || complain "bash cannot read the completion of $program"
    zsh -n "$share/zsh/vendor-completions/_$program" || complain "zsh cannot read the completion of $program"
    fish -n "$share/fish/vendor_completions.d/$program.fish" || complain "fish cannot read the completion of $program"
done

# inBash WORD...: what bash offers for the last word.
inBash() {
    bash -c 'source "$1"; shift
        compopt() { :; }
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _latelier_cli; printf "%s\n" "${COMPREPLY[@]}"' \
        bash "$share/bash-completion/completions/latelier-cli" "$@"
}
# inZsh LINE: the line as a real zsh leaves it after Tab. Keys are sent when its line editor says that it listens.
inZsh() {
    timeout 60 zsh -f -c '
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "fpath=(${(q)1} \$fpath); autoload -U compinit; compinit -D -u"
        zpty -w shell "tell() { print -r -- \"line:\${BUFFER}:end\" }; zle -N tell; bindkey \"^X\" tell"
        zpty -w shell "zle-line-init() { print list\"\"ening }; zle -N zle-line-init"
        zpty -r -m shell said "*listening*"
        zpty -w -n shell "$2"$'"'\\t\\x18'"'
        zpty -r -m shell said "*line:*:end*"
        print -r -- ${${said##*line:}%%:end*}' zsh "$share/zsh/vendor-completions" "$1"
}
inFish() {
    HOME=$(mktemp -d) fish --no-config -c "source $share/fish/vendor_completions.d/latelier-cli.fish; complete -C '$1'"
}
offers() {
    local what=$1 wanted=$2
    grep -qE -- "$wanted" || complain "$what offers no $wanted"
}
inBash latelier-cli generate --sampler Eul | offers 'bash after --sampler Eul' '^Euler\\ a$'
inBash latelier-cli generate --sampler '"DPM++ 3' | offers 'bash after --sampler "DPM++ 3' '^DPM\+\+ 3M SDE$'
inBash latelier-cli --sam | offers 'bash after --sam' '^--sampler$'
inBash latelier-cli mod | offers 'bash after mod' '^models$'
inBash latelier-cli bench --dtype b | offers 'bash after bench --dtype b' '^bf16$'
inBash latelier-cli gallery ver | offers 'bash after gallery ver' '^verify$'
if inBash latelier-cli bench --see | grep -q -- --seed; then complain 'bash offers --seed to bench, which has none'; fi
inZsh 'latelier-cli generate --sampler DPM++\ 3' | offers 'zsh after --sampler DPM++ 3' ' --sampler DPM\+\+\\ 3M\\ SDE $'
inZsh 'latelier-cli mod' | offers 'zsh after mod' '^latelier-cli models $'
inZsh 'latelier-cli gallery ver' | offers 'zsh after gallery ver' ' verify $'
inZsh 'latelier-cli bench --dt' | offers 'zsh after bench --dt' ' --dtype'
inFish 'latelier-cli generate --sampler Eul' | offers 'fish after --sampler Eul' '^Euler a'
inFish 'latelier-cli mod' | offers 'fish after mod' '^models'
inFish 'latelier-cli gallery ver' | offers 'fish after gallery ver' '^verify'
inFish 'latelier-cli bench --dt' | offers 'fish after bench --dt' '^--dtype'

[ "$bad" -eq 0 ] && echo 'Man pages and completions are in order.'
exit "$bad"
