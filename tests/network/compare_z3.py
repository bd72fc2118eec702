"""Hold the program's verdicts on temporal networks against those of z3.

    compare_z3.py FILE

The file is what `cargo run --example networks -- FILE COUNT` made. z3 says of each network whether
its bounds can be kept together, and of every smaller choice of bounds than our conflict that it can.
"""

import json
import sys
from collections import Counter
from itertools import combinations

import z3


def difference(bound):
    distance = z3.Int(f"t{bound['to']}") - z3.Int(f"t{bound['from']}")
    return distance <= bound["most"]


def judge(network):
    """What z3 says of one network and of our conflict in it; none when they agree."""
    solver = z3.Solver()
    labels = {}
    for at, bound in enumerate(network["bounds"]):
        if bound["stated"]:
            labels[at] = z3.Bool(f"b{at}")
            solver.add(z3.Implies(labels[at], difference(bound)))
        else:
            solver.add(difference(bound))

    def kept(choice):
        return solver.check(*(labels[at] for at in choice)) == z3.sat

    ours = network["conflict"]
    if kept(labels) != (ours is None):
        return "whether there is a schedule"
    if ours is None:
        return None
    if kept(ours):
        return "whether these bounds contradict each other"
    if any(kept(choice) is False for choice in combinations(labels, len(ours) - 1)):
        # A smaller contradiction would make every larger choice around it one as well.
        return "whether there is a smaller contradiction"
    return None


def main():
    networks = json.load(open(sys.argv[1], encoding="utf-8"))
    counted = Counter()
    for at, network in enumerate(networks):
        kind = "with a schedule" if network["conflict"] is None else "contradictory"
        wrong = judge(network)
        counted[kind if wrong is None else "different"] += 1
        if wrong is not None:
            print(f"network {at}: z3 differs on {wrong}: {network}")
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(counted.items()))
    print(f"{len(networks)} temporal networks held against z3 {z3.get_version_string()}: {told}")
    # Without both kinds nothing would have been compared.
    return 0 if counted["different"] == 0 and len(counted) == 2 else 1


if __name__ == "__main__":
    sys.exit(main())
