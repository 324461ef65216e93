"""Sessions for reading-streaks: `readers` readers over `span` days, each reading on about `share` of them."""

import datetime
import json
import random
import sys

FIRST = datetime.date(2022, 11, 20)


def days_of(rng: random.Random, span: int, share: float) -> list[int]:
    """Return the days on which one reader opened the app, in runs and gaps."""
    days: list[int] = []
    day = rng.randrange(3)
    while day < span:
        run = 1 + int(rng.expovariate(1 - share))
        days += range(day, min(day + run, span))
        day += run + 1 + int(rng.expovariate(share))
    return days


def build(rng: random.Random, readers: int, span: int, share: float) -> list[list[object]]:
    """Return the rows in random order; some days have several sessions, some sessions no pages."""
    rows: list[list[object]] = []
    for reader in rng.sample(range(1, 20 * readers), readers):
        for day in days_of(rng, span, share):
            date = (FIRST + datetime.timedelta(days=day)).isoformat()
            for _ in range(rng.choice((1, 1, 2, 3))):
                who = None if rng.random() < 0.03 else reader
                rows.append([0, who, date, 0 if rng.random() < 0.06 else rng.randint(1, 60)])
    rng.shuffle(rows)
    for number, row in enumerate(rows, 1):
        row[0] = number
    return rows


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sessions = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"sessions": sessions}}))


main()
