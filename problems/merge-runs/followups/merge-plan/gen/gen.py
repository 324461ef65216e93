"""Runs for merge-plan: `n` runs of up to `size` items; `kind` says how their sizes are spread."""

import json
import random
import sys


def build(rng: random.Random, n: int, size: int, kind: str = "even") -> list[int]:
    """Return the sizes in random order; in `uneven` most runs are small beside a few."""
    if kind == "even":
        return [rng.randint(1, size) for _ in range(n)]
    return [max(1, int(size ** rng.random())) for _ in range(n)]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = dict(job["args"])
    ways = args.pop("ways")
    sizes = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"sizes": sizes, "ways": ways}}))


main()
