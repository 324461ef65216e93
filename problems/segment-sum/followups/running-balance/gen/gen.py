"""Bookings for running-balance: `n` bookings over `count` accounts, `unknown` of them without one."""

import json
import random
import sys


def build(rng: random.Random, n: int, count: int, unknown: float, kind: str) -> dict[str, object]:
    """Return amounts and accounts; in `sorted` those of an account follow one another."""
    used = rng.sample(range(count), max(1, 3 * count // 4))
    accounts = [-1 if rng.random() < unknown else rng.choice(used) for _ in range(n)]
    if kind == "sorted":
        accounts.sort()
    return {"amounts": [round(rng.uniform(-500, 800), 2) for _ in range(n)], "accounts": accounts, "count": count}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
