"""Recordings for exact-fault-stretches: `n` readings of which about `share` failed, alone or in runs of about `run`."""

import json
import random
import sys


def build(rng: random.Random, n: int, share: float, run: int) -> list[bool]:
    """Return one recording: good and failed runs by turns, their lengths drawn around the wanted means."""
    faulty: list[bool] = []
    good = max(1.0, run * (1 - share) / share) if share else n + 1.0
    while len(faulty) < n:
        faulty += [False] * round(rng.expovariate(1 / good))
        faulty += [True] * (rng.randint(1, 2 * run - 1) if share else 0)
    return faulty[:n]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = job["args"]
    faulty = build(random.Random(job["seed"]), args["n"], args["share"], args["run"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"faulty": faulty, "k": args["k"]}}))


main()
