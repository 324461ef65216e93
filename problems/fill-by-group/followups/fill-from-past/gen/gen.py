"""Rows for fill-from-past: `n` rows of `groups` groups over `days` days, a share `gaps` of them without a value."""

import json
import random
import sys


def build(rng: random.Random, n: int, groups: int, days: int, gaps: float) -> dict[str, object]:
    """Return rows in a random order; values grow with the days, and every group begins on a day of its own."""
    names = [None, *(f"g{number}" for number in rng.sample(range(10 * groups), groups))]
    begins = [rng.randrange(days) // 2 for _ in names]
    step = rng.choice((1, 7))
    rows = []
    for _ in range(n):
        place = rng.randrange(len(names))
        day = rng.randrange(begins[place], days)
        x = None if rng.random() < gaps else round(rng.lognormvariate(0, 1) + place % 7 + 50 * day / days, 3)
        rows.append((20_000 + step * day, names[place], x))
    columns = zip(*rows, strict=True)
    return {"rows": {name: list(column) for name, column in zip(("day", "group", "x"), columns, strict=True)}}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
