"""Jobs for peak-gpus: `n` jobs that start within `span` ms after `first` and last about `mean` ms."""

import json
import random
import sys

LAST = 10**12


def build(rng: random.Random, n: int, first: int, span: int, mean: int) -> list[list[int]]:
    """Return the jobs; some are cancelled, and some start just where the one before them ended."""
    jobs: list[list[int]] = []
    for _ in range(n):
        start = first + rng.randrange(span)
        if jobs and rng.random() < 0.2:
            start = jobs[-1][1]
        length = 0 if rng.random() < 0.05 else round(rng.expovariate(1 / mean))
        start = min(start, LAST)
        jobs.append([start, min(start + length, LAST)])
    rng.shuffle(jobs)
    return jobs


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    jobs = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"jobs": jobs}}))


main()
