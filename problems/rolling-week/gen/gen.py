"""Sales for rolling-week: `shops` shops over `span` days from late in the year, each open on about `share` of them."""

import datetime
import json
import random
import sys

FIRST = datetime.date(2023, 11, 28)


def build(rng: random.Random, shops: int, span: int, share: float, most: int) -> list[list[object]]:
    """Return the rows in random order, up to `most` sales a shop and day; some are sent twice, some not fully known."""
    rows: list[list[object]] = []
    for shop in rng.sample(range(1, 10 * shops + 1), shops):
        day = rng.randrange(3)
        while day < span:
            date: str | None = (FIRST + datetime.timedelta(days=day)).isoformat()
            for _ in range(rng.randint(1, most)):
                cents = None if rng.random() < 0.05 else rng.choice((-1, 1, 1, 1, 1)) * rng.randint(1, 900)
                row = [len(rows) + 1, shop, None if rng.random() < 0.03 else date, cents]
                rows += [row] * (2 if rng.random() < 0.08 else 1)
            # Most gaps are short, some longer than a week.
            day += 1 + (0 if rng.random() < share else int(rng.expovariate(0.25)) + 1)
    rng.shuffle(rows)
    return rows


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sales = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"sales": sales}}))


main()
