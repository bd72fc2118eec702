#!/usr/bin/env bash
# Names the program that would be built from this version of the action, on this kind of machine.
set -euo pipefail
cd "$GITHUB_ACTION_PATH"

sources() { find Cargo.toml Cargo.lock build.rs grammar regulations src -type f | LC_ALL=C sort; }

# Git is on every runner; the programs for checksums are called differently on each system.
content=$({ sources; sources | git hash-object --no-filters --stdin-paths; } | git hash-object --stdin)
echo "key=reglament-$RUNNER_OS-$RUNNER_ARCH-${ImageOS:-any}-$content" >>"$GITHUB_OUTPUT"
