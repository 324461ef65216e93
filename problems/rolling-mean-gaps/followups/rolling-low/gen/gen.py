"""Series for rolling-low: `n` values of which `missing` are gaps; `kind` says how the level moves."""

import json
import random
import sys


def build(rng: random.Random, n: int, missing: float, kind: str) -> list[float]:
    """Return one series with gaps alone and in runs."""
    values: list[float] = []
    level = 20.0
    while len(values) < n:
        if rng.random() < missing:
            values += [float("nan")] * rng.choice((1, 1, 2, 6))
            continue
        if kind == "rising":  # the lowest is always about to leave
            level += rng.random()
        elif kind == "falling":  # the lowest is always the newest
            level -= rng.random()
        else:
            level += rng.gauss(0, 1)
        values.append(round(level, 3))
    return values[:n]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = dict(job["args"])
    sizes = {"window": args.pop("window"), "min_count": args.pop("min_count")}
    values = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"values": values, **sizes}}))


main()
