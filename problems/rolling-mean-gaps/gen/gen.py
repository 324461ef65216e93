"""Series for rolling-mean-gaps: `n` values of which `missing` are gaps; `faults` of them are huge."""

import json
import random
import sys


def build(rng: random.Random, n: int, missing: float, faults: float) -> list[float]:
    """Return one series with gaps alone and in runs; its values are positive."""
    values: list[float] = []
    level = 20.0
    while len(values) < n:
        draw = rng.random()
        if draw < missing:
            values += [float("nan")] * rng.choice((1, 1, 2, 6))
        elif draw < missing + faults:
            values.append(1e12)
        else:
            level = min(100.0, max(0.5, level + rng.gauss(0, 1)))
            values.append(round(level, 4))
    return values[:n]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = dict(job["args"])
    sizes = {"window": args.pop("window"), "min_count": args.pop("min_count")}
    values = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"values": values, **sizes}}))


main()
