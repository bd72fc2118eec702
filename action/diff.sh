#!/usr/bin/env bash
# Annotates what has changed in meaning, and puts the table of it into the summary of the job.
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# GitHub throws a summary of more than 1 MiB away.
most=1000000

if ! base=$(bash "$(dirname "${BASH_SOURCE[0]}")/base.sh" 2>"$results/errors.txt"); then
    complain "$(<"$results/errors.txt")"
    exit 2
fi

words=(diff --base "$base")
if [ "$IN_POLICY" = true ]; then words+=(--policy); fi

code=0
reglament "${words[@]}" --format github >"$results/diff.txt" 2>"$results/errors.txt" || code=$?
cat "$results/diff.txt"
if [ "$code" -gt 1 ]; then
    complain "$(<"$results/errors.txt")"
    exit "$code"
fi
cat "$results/errors.txt" >&2

# The exit code is the same for every format, but with a policy it tells what that makes of a change.
report="$results/diff.md"
reglament "${words[@]}" --format markdown >"$report" || [ $? -eq "$code" ]
output report "$report"
changed=$code
if [ "$IN_POLICY" = true ]; then
    changed=0
    reglament diff --base "$base" --format json >/dev/null || changed=$?
fi
if [ "$changed" -eq 0 ]; then output changed false; else output changed true; fi

if [ "$(wc -c <"$report")" -le "$most" ]; then
    cat "$report" >>"$GITHUB_STEP_SUMMARY"
else
    # The last line may be cut in the middle.
    head -c "$most" "$report" | sed '$d' >>"$GITHUB_STEP_SUMMARY"
    printf '\n…\n' >>"$GITHUB_STEP_SUMMARY"
fi

# A change alone fails nothing.
if [ "$IN_POLICY" = true ]; then exit "$code"; fi
