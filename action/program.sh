#!/usr/bin/env bash
# Provides the program: the one that is named, the one from the cache, or one that is built here.
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

program=$IN_BINARY
if [ -z "$program" ]; then
    directory="$RUNNER_TEMP/reglament-program"
    program="$directory/bin/reglament"
    # One from the cache that does not start was built for another system.
    if ! "$program" --version 2>/dev/null; then
        if ! command -v cargo >/dev/null; then
            complain "cargo is not installed here: install Rust (https://rustup.rs) in a step before this one, or give the input binary"
            exit 2
        fi
        cargo install --locked --force --path "$GITHUB_ACTION_PATH" --root "$directory" \
            --target-dir "$RUNNER_TEMP/reglament-target"
    fi
fi
# A name is looked up as a file: a function of this script may be called the same.
if ! path=$(type -P "$program"); then
    complain "there is no such program: $program"
    exit 2
fi
output path "$path"
