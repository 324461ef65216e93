"""Sequences for masked-attention: `n` queries, `m` keys of width `d`, values of width `wide`, numbers near `size`."""

import json
import random
import sys


def table(rng: random.Random, rows: int, columns: int, size: float) -> list[list[float]]:
    """Return a table of random numbers, none beyond 10000."""
    return [[max(-1e4, min(1e4, round(rng.gauss(0, size), 3))) for _ in range(columns)] for _ in range(rows)]


def build(rng: random.Random, n: int, m: int, d: int, wide: int, size: float, mask: str) -> dict[str, object]:
    """Return one case; some masks leave queries without any key."""
    if mask == "back":  # only keys before the query
        allowed = [[key < query for key in range(m)] for query in range(n)]
    else:
        shares = [rng.choice((0.0, 0.05, 0.5, 1.0)) for _ in range(n)]
        allowed = [[rng.random() < share for _ in range(m)] for share in shares]
    return {
        "q": table(rng, n, d, size),
        "k": table(rng, m, d, size),
        "v": table(rng, m, wide, 3.0),
        "allowed": allowed,
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
