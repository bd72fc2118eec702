#!/usr/bin/env bash
# Prints the revision that HEAD is to be compared with.
set -euo pipefail

commit() { git rev-parse --verify --quiet --end-of-options "$1^{commit}"; }
shallow() { [ "$(git rev-parse --is-shallow-repository)" = true ]; }

# Prints where HEAD has parted from the named revisions, those of them that are there. One that is
# not is printed as it is if there is no other: the program says what to do about it.
parted() {
    local found=() named commit
    for named in "$@"; do
        if commit=$(commit "$named"); then found+=("$commit"); fi
    done
    if [ "${#found[@]}" -eq 0 ]; then
        echo "$1"
    elif ! git merge-base HEAD "${found[@]}"; then
        if shallow; then
            echo "this clone does not hold the commit that HEAD and $1 have in common: give actions/checkout fetch-depth: 0" >&2
            exit 2
        fi
        echo "${found[0]}"
    fi
}

# Prints an empty commit: before the first commit of a repository there was nothing.
nothing() {
    local who=(-c user.name=reglament -c user.email=reglament@localhost)
    git "${who[@]}" commit-tree -m "before the first commit" "$(git mktree </dev/null)"
}

BEFORE=${BEFORE:-}
head=$(git rev-parse --verify "HEAD^{commit}")
if [ -n "${IN_BASE:-}" ]; then
    parted "$IN_BASE"
elif [ -n "${GITHUB_BASE_REF:-}" ]; then
    # In the clone of a fork the branch may be old, and the commit may not be there.
    parted "origin/$GITHUB_BASE_REF" ${PULL_REQUEST_BASE:+"$PULL_REQUEST_BASE"}
elif [ -n "${MERGE_QUEUE_BASE:-}" ]; then
    parted "$MERGE_QUEUE_BASE"
elif [ -n "${BEFORE//0/}" ] && commit "$BEFORE" >/dev/null; then
    # A branch that was pushed by force may have lost the commit that it was at before.
    parted "$BEFORE"
elif commit "origin/${DEFAULT_BRANCH:-}" >/dev/null && base=$(parted "origin/$DEFAULT_BRANCH") && [ "$base" != "$head" ]; then
    echo "$base"
elif commit HEAD^; then
    :
elif shallow; then
    echo "this clone holds nothing but its last commit: give actions/checkout fetch-depth: 0" >&2
    exit 2
else
    nothing
fi
