"""Readings for latest-row: `n` readings of `devices` devices, taken at one of `times` times."""

import datetime
import json
import random
import sys

FIRST = datetime.datetime(2024, 3, 1, 6)


def build(rng: random.Random, n: int, devices: int, times: int) -> list[list[object]]:
    """Return the rows in random order; one in ten has no value and one in twenty no time."""
    step = datetime.timedelta(seconds=rng.choice((1, 60, 3571)))
    rows: list[list[object]] = []
    for number in rng.sample(range(1, 4 * n), n):
        taken = None if rng.random() < 0.05 else str(FIRST + step * rng.randrange(times))
        value = None if rng.random() < 0.1 else rng.randrange(-200, 500) / 8
        rows.append([number, f"device {rng.randrange(devices)}", taken, value])
    return rows


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    readings = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"readings": readings}}))


main()
