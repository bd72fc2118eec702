#!/usr/bin/env bash
# Annotates the errors and findings, and writes them into a file as well.
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

words=(check)
if [ "$IN_DENY_FINDINGS" = true ]; then words+=(--deny findings); fi
if [ "$IN_PROOFS" = true ]; then words+=(--proofs); fi

code=0
reglament "${words[@]}" --format github >"$results/check.txt" 2>"$results/errors.txt" || code=$?
cat "$results/check.txt"
output findings "$(grep -c '^::' "$results/check.txt" || true)"
if [ "$code" -gt 1 ]; then
    complain "$(<"$results/errors.txt")"
    exit "$code"
fi
cat "$results/errors.txt" >&2

# The exit code is the same for every format.
reglament "${words[@]}" --format sarif >"$results/check.sarif" || [ $? -eq "$code" ]
output sarif "$results/check.sarif"
exit "$code"
