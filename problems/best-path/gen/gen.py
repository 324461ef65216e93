"""Trees for best-path: `n` huts with points up to `size`; `kind` says how they hang together."""

import json
import random
import sys
from collections import deque


def shape(rng: random.Random, n: int, kind: str) -> list[list[int]]:
    """Return the numbers of the two huts below each one, -1 for none; hut 0 is at the top."""
    below = [[-1, -1] for _ in range(n)]
    free = [(0, 0), (0, 1)]
    for hut in range(1, n):
        if kind == "line":
            above, side = hut - 1, rng.randrange(2)
        elif kind == "full":
            above, side = (hut - 1) // 2, (hut - 1) % 2
        else:
            spot = rng.randrange(len(free))
            free[spot], free[-1] = free[-1], free[spot]
            above, side = free.pop()
            free += [(hut, 0), (hut, 1)]
        below[above][side] = hut
    return below


def level_order(below: list[list[int]], points: list[int]) -> list[int | None]:
    """Return the tree as a case has it."""
    order: list[int | None] = []
    waiting = deque([0] if points else [])
    while waiting:
        hut = waiting.popleft()
        order.append(None if hut < 0 else points[hut])
        if hut >= 0:
            waiting += below[hut]
    while order and order[-1] is None:
        order.pop()
    return order


def build(rng: random.Random, n: int, kind: str, size: int, most: float = 0.5) -> list[int | None]:
    """Return one tree in level order; `most` is the share of huts whose points are negative."""
    points = [-rng.randint(1, size) if rng.random() < most else rng.randint(0, size) for _ in range(n)]
    return level_order(shape(rng, n, kind), points)


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    root = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"root": root}}))


main()
