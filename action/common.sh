# What the steps of the action have in common; they source this file.
# shellcheck shell=bash
set -euo pipefail

# Where the files of the outputs lie.
results="${RUNNER_TEMP:?}/reglament"
mkdir -p "$results"

# An error beside the change: GitHub takes one line, with its breaks and percent signs written so.
complain() {
    local text=${1//'%'/'%25'}
    text=${text//$'\r'/'%0D'}
    printf '::error title=Reglament::%s\n' "${text//$'\n'/'%0A'}"
}

# Gives a value to an output of the step.
output() { printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"; }

# Runs a command of the program on the paths of the input, in the language of the input.
reglament() {
    local words=("$@" --color never)
    if [ -n "${IN_LANGUAGE:-}" ]; then words+=(--lang "$IN_LANGUAGE"); fi
    words+=(--)
    while IFS= read -r path; do
        if [ -n "$path" ]; then words+=("$path"); fi
    done <<<"${IN_PATHS:-}"
    "${PROGRAM:?}" "${words[@]}"
}
