"""Huts for best-walk: `n` huts with points up to `size`; `kind` says how they hang together."""

import json
import random
import sys


def build(rng: random.Random, n: int, kind: str, size: int, most: float = 0.5) -> dict[str, list[int]]:
    """Return what is above each hut, and the points; `most` is the share of huts whose points are negative."""
    number = rng.sample(range(n), n)
    above = [-1] * n
    for place in range(1, n):
        if kind == "line":
            upper = place - 1
        elif kind == "stars":  # a few huts with very many below them
            upper = rng.randrange(min(place, 5))
        else:
            upper = rng.randrange(place)
        above[number[place]] = number[upper]
    points = [-rng.randint(1, size) if rng.random() < most else rng.randint(0, size) for _ in range(n)]
    return {"above": above, "points": points}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
