"""Sales for demand-backtest: `n` days of one item with a share of closed days, and one closure of `shut` days."""

import json
import random
import sys

WEEK = (1.0, 0.9, 0.9, 1.1, 1.4, 1.9, 0.5)


def build(rng: random.Random, n: int, level: float, closed: float, shut: int) -> list[int | None]:
    """Return what was sold day by day; a level of 1 or 2 makes days on which nothing was."""
    sold: list[int | None] = []
    for day in range(n):
        level *= rng.lognormvariate(0, 0.02)
        mean = level * WEEK[day % 7]
        sold.append(None if rng.random() < closed else max(0, min(10**6, round(rng.gauss(mean, 0.3 * mean + 0.5)))))
    start = n // 2
    sold[start : start + shut] = [None] * shut
    return sold


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = job["args"]
    first, ahead = args.pop("first"), args.pop("ahead")
    sold = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"sold": sold, "first": first, "ahead": ahead}}))


main()
