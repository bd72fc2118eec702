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

SECONDS = 20

# Why the two may differ: kind of net, our verdict, theirs, and the reason. A difference that no line
# here explains fails.
EXPLAINED = []


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
            key = (row["kind"], row["verdict"], theirs)
            counts[key] += 1
            if row["verdict"] != theirs and not any(key == line[:3] for line in EXPLAINED):
                unexplained.append(f"{row['file']} {key}: {why}")
    pool.terminate()
    for (kind, ours, theirs), count in sorted(counts.items()):
        print(f"{count:5}  {kind:24} ours {ours:10} pm4py {theirs}")
    print(f"{sum(counts.values())} nets")
    if unexplained:
        print("\n".join(unexplained), file=sys.stderr)
        sys.exit("verdicts differ without an explanation")


if __name__ == "__main__":
    main()
