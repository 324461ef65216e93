"""Visits for leave-one-out: `n` visits of `users` users; `spread` says how far their habits are apart."""

import json
import random
import sys


def build(rng: random.Random, n: int, users: int, size: int, spread: float) -> dict[str, list[int]]:
    """Return the visits in random order; a few users have most of them, and pages number up to `size`."""
    names = rng.sample(range(10**6), users)
    habits = {name: max(0.0, min(1.0, rng.gauss(0.4, spread))) for name in names}
    visits = names + rng.choices(names, [1 / rank for rank in range(1, users + 1)], k=n - users)
    rng.shuffle(visits)
    views = [rng.randint(max(1, size // 3), size) for _ in visits]
    clicks = [round(habits[user] * seen) for user, seen in zip(visits, views, strict=True)]
    return {"users": visits, "clicks": clicks, "views": views}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
