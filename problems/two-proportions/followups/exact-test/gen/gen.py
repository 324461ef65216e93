"""Experiments for exact-test: up to `users` users a page, shares that lie about `steps` spreads apart."""

import json
import random
import sys
from math import sqrt


def build(rng: random.Random, users: int, steps: float, equal: bool) -> dict[str, int]:
    """Return one experiment; with arms of equal size every table has a twin that is just as likely."""
    n = rng.randint(2 * users // 3, users)
    m = n if equal else rng.randint(users // 2, users)
    share = rng.uniform(0.2, 0.8)
    apart = rng.choice((-1, 1)) * steps * rng.uniform(0.7, 1.3) * sqrt(share * (1 - share) * (1 / n + 1 / m))
    a, b = round(n * (share - apart / 2)), round(m * (share + apart / 2))
    return {"bought_a": max(0, min(n, a)), "users_a": n, "bought_b": max(0, min(m, b)), "users_b": m}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
