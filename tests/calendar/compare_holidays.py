#!/usr/bin/env python3
"""Compares regulations/calendars/kazakhstan.toml with the PyPI package `holidays`, day by day.

    pip install 'holidays>=0.109'
    python3 tests/calendar/compare_holidays.py [path/to/kazakhstan.toml]

Exits with 1 when a day differs that is not in EXPECTED, or when a day in EXPECTED does not differ
(any more); with 2 when it cannot run. The reasons of the expected differences are in
regulations/calendars/README.md.
"""

import datetime as dt
import pathlib
import sys
import tomllib

# Day -> (what the calendar says, what the package says, why).
EXPECTED = {}


def ours(path):
    """The days of the file as {day: kind} and the days it covers."""
    file = tomllib.loads(path.read_text(encoding="utf-8"))
    names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    rest = {names.index(name) for name in file["weekly_rest"]}
    kinds = {}
    day = file["coverage"]["from"]
    while day <= file["coverage"]["to"]:
        kinds[day] = "off" if day.weekday() in rest else "working"
        day += dt.timedelta(days=1)
    for holiday in file["holidays"]:
        for day in holiday["days"] + holiday.get("observed", []):
            kinds[day] = "off"
    for transfer in file["transfers"]:
        for pair in transfer["pairs"]:
            kinds[pair["off"]] = "off"
            kinds[pair["worked"]] = "working"
    return kinds


def theirs(days):
    """The same days as the package sees them."""
    import holidays

    years = range(min(days).year, max(days).year + 1)
    calendar = holidays.country_holidays("KZ", years=years)
    return {day: "working" if calendar.is_working_day(day) else "off" for day in days}


def main(arguments):
    here = pathlib.Path(__file__).resolve()
    default = here.parents[2] / "regulations" / "calendars" / "kazakhstan.toml"
    path = pathlib.Path(arguments[0]) if arguments else default
    try:
        file_kinds = ours(path)
        package_kinds = theirs(list(file_kinds))
    except (ImportError, OSError, tomllib.TOMLDecodeError) as error:
        print(f"cannot compare: {error}", file=sys.stderr)
        return 2
    differences = {
        day: (kind, package_kinds[day])
        for day, kind in file_kinds.items()
        if kind != package_kinds[day]
    }
    failed = False
    for day in sorted(differences.keys() | EXPECTED.keys()):
        found = differences.get(day)
        expected = EXPECTED.get(day)
        if found is None:
            print(f"{day}: expected to differ, but both say {file_kinds.get(day)}")
            failed = True
        elif expected is None or found != expected[:2]:
            print(f"{day}: the calendar says {found[0]}, the package {found[1]}")
            failed = True
        else:
            print(f"{day}: the calendar says {found[0]}, the package {found[1]}: {expected[2]}")
    count = len(file_kinds)
    print(f"{count} days compared, {len(differences)} differ, {len(EXPECTED)} expected to")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
