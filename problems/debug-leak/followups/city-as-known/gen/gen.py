"""Rows for city-as-known: `n` rows on `days` days in `cities` cities, whose targets are known after `delay` days."""

import json
import random
import sys


def build(rng: random.Random, n: int, days: int, cities: int, delay: int) -> dict[str, object]:
    """Return one table; some cities have far more rows than others, and spending rises with time."""
    names = [rng.randrange(10**9 + 1) for _ in range(cities)]
    places = [min(int(rng.expovariate(4 / cities)), cities - 1) for _ in range(n)]
    when = [rng.randrange(days) for _ in range(n)]
    targets = [
        round(40 + 7 * (place % 5) + 60 * day / days + rng.gauss(0, 8), 2)
        for place, day in zip(places, when, strict=True)
    ]
    return {"days": when, "cities": [names[place] for place in places], "targets": targets, "delay": delay}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
