"""Orders for second-order: `n` orders of `customers` customers over `span` days, some cancelled, some by guests."""

import datetime
import json
import random
import sys

FIRST = datetime.date(2023, 1, 1)


def build(rng: random.Random, n: int, customers: int, span: int) -> list[list[object]]:
    """Return the rows of the table, not in order of time."""
    names = rng.sample(range(1, 50 * customers), customers)
    rows: list[list[object]] = []
    for number in range(1, n + 1):
        customer = None if rng.random() < 0.1 else rng.choice(names)
        day = FIRST + datetime.timedelta(days=rng.randrange(span))
        total = None if rng.random() < 0.1 else rng.randrange(100, 20000) / 4
        rows.append([number, customer, day.isoformat(), rng.random() < 0.15, total])
    rng.shuffle(rows)
    return rows


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    orders = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"orders": orders}}))


main()
