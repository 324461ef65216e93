"""Logs for merge-runs: `k` logs with `n` times together, up to `size`; `kind` says how they are shared out."""

import json
import random
import sys


def build(rng: random.Random, k: int, n: int, size: int, kind: str = "even") -> list[list[int]]:
    """Return the logs, each in order; in `uneven` nearly all times are in a few of them."""
    runs: list[list[int]] = [[] for _ in range(k)]
    for _ in range(n if k else 0):
        place = rng.randrange(k) if kind == "even" else min(int(rng.paretovariate(1)) - 1, k - 1)
        runs[place].append(rng.randint(-size, size))
    for run in runs:
        run.sort()
    rng.shuffle(runs)
    return runs


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    runs = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"runs": runs}}))


main()
