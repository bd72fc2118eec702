"""Hold the program's verdicts on soundness against those of pm4py.

    compare_pm4py.py DIRECTORY

The directory is what `cargo run --example workflows -- DIRECTORY COUNT` made. pm4py runs as a
program of its own, on the PNML alone: nothing of it becomes part of this one (its licence is AGPL).
"""

import csv
import multiprocessing
import sys
import warnings
from collections import Counter
from pathlib import Path

# Read before any other process is begun: that takes longer than judging most nets.
import pm4py

SECONDS = 10

# Why the two may differ: our verdict, theirs, what pm4py says, and the reason. A difference that no
# line here explains fails.
EXPLAINED = [
    (
        ("sound", "unsound"),
        "undecided",
        "no answer",
        "before it looks at markings, pm4py tries combinations of the invariants of the places, and "
        "of some nets with much parallel work there are too many",
    ),
]


def is_explained(ours, theirs, why):
    return any(
        ours in own and theirs == other and said in why for own, other, said, _ in EXPLAINED
    )


def judge(path):
    """What pm4py says of one net."""
    warnings.simplefilter("ignore")
    net, begin, end = pm4py.read_pnml(str(path), auto_guess_final_marking=True)
    if not end:
        # Without a single sink place the net is no workflow net.
        return "unsound", "no single sink"
    is_sound, told = pm4py.check_soundness(net, begin, end)
    return ("sound" if is_sound else "unsound"), str(told)[:300]


def judged(pool, path):
    try:
        return pool.apply_async(judge, (path,)).get(SECONDS)
    except multiprocessing.TimeoutError:
        return "undecided", f"no answer in {SECONDS} s"
    except Exception as error:
        return "undecided", f"{type(error).__name__}: {error}"


def main():
    directory = Path(sys.argv[1])
    counts, unexplained = Counter(), []
    pool = multiprocessing.Pool(1)
    with open(directory / "verdicts.csv") as verdicts:
        for row in csv.DictReader(verdicts):
            theirs, why = judged(pool, directory / row["file"])
            if why.startswith("no answer"):
                pool.terminate()
                pool = multiprocessing.Pool(1)
            ours = row["verdict"]
            counts[row["kind"], ours, theirs] += 1
            if ours != theirs and not is_explained(ours, theirs, why):
                unexplained.append(f"{row['file']} {row['kind']}: {ours}, pm4py {theirs}: {why}")
    pool.terminate()
    for (kind, ours, theirs), count in sorted(counts.items()):
        print(f"{count:5}  {kind:24} ours {ours:10} pm4py {theirs}")
    print(f"{sum(counts.values())} nets")
    if unexplained:
        print("\n".join(unexplained), file=sys.stderr)
        sys.exit("verdicts differ without an explanation")


if __name__ == "__main__":
    main()
