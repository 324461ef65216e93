"""Plans for smallest-lift: rates and risks of all sizes, with about `users` users in each arm."""

import json
import random
import sys


def build(rng: random.Random, users: int) -> dict[str, float]:
    """Return one plan."""
    return {
        "rate": round(rng.choice((rng.uniform(0.001, 0.05), rng.uniform(0.05, 0.6))), 5),
        "users": rng.randint(users // 2, users),
        "alpha": round(rng.choice((0.05, rng.uniform(0.001, 0.2))), 4),
        "power": round(rng.choice((0.8, rng.uniform(0.55, 0.99))), 4),
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    plan = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": plan}))


main()
