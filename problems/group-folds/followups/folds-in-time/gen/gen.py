"""Pictures for folds-in-time: `n` of `count` patients, who first come within `span` days and again within `back`."""

import json
import random
import sys


def build(rng: random.Random, n: int, count: int, span: int, back: int, k: int, gap: int) -> dict[str, object]:
    """Return one case with more different days than tests."""
    while True:
        names = rng.sample(range(10**6), count)
        first = {name: rng.randrange(span) for name in names}
        patients = [rng.choice(names) for _ in range(n)]
        days = [100 + first[name] + rng.randrange(back + 1) for name in patients]
        if len(set(days)) > k:
            return {"days": days, "patients": patients, "k": k, "gap": gap}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
