"""Sequences for window-attention: `n` positions, keys of width `d`, values of width `wide`, numbers near `size`."""

import json
import random
import sys


def table(rng: random.Random, rows: int, columns: int, size: float) -> list[list[float]]:
    """Return a table of random numbers, none beyond 10000."""
    return [[max(-1e4, min(1e4, round(rng.gauss(0, size), 3))) for _ in range(columns)] for _ in range(rows)]


def build(rng: random.Random, n: int, d: int, wide: int, size: float, window: int) -> dict[str, object]:
    """Return one case."""
    return {
        "q": table(rng, n, d, size),
        "k": table(rng, n, d, size),
        "v": table(rng, n, wide, 3.0),
        "window": window,
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
