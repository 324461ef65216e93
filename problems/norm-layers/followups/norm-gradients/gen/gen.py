"""Batches for norm-gradients: `n` examples of `c` channels of `h` times `w`, about `far` from 0, and their slopes."""

import json
import random
import sys


def table(rng: random.Random, shape: list[int], centres: list[float]) -> list[object]:
    """Return an array of numbers, those of a channel around its centre."""
    n, h, w = shape
    return [
        [[[round(rng.gauss(centre, 1.5), 4) for _ in range(w)] for _ in range(h)] for centre in centres]
        for _ in range(n)
    ]


def build(rng: random.Random, n: int, c: int, h: int, w: int, far: float) -> dict[str, object]:
    """Return one case."""
    return {
        "x": table(rng, [n, h, w], [rng.gauss(0, far) for _ in range(c)]),
        "scale": [round(rng.choice((-1, 1)) * rng.uniform(0.5, 2), 3) for _ in range(c)],
        "eps": rng.choice((1e-5, 0.001, 0.5)),
        "slopes": table(rng, [n, h, w], [rng.gauss(0, 1) for _ in range(c)]),
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
