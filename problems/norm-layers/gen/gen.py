"""Batches for norm-layers: `calls` calls on `n` examples of `c` channels of `h` times `w`, about `far` from 0."""

import json
import random
import sys


def batch(rng: random.Random, n: int, centres: list[float], h: int, w: int) -> list[object]:
    """Return one batch; every channel has a centre and a spread of its own."""
    spreads = [rng.uniform(0.5, 3.0) for _ in centres]
    pairs = list(zip(centres, spreads, strict=True))
    return [
        [[[round(rng.gauss(centre, spread), 4) for _ in range(w)] for _ in range(h)] for centre, spread in pairs]
        for _ in range(n)
    ]


def build(rng: random.Random, calls: int, n: int, c: int, h: int, w: int, far: float) -> dict[str, object]:
    """Return the settings and the calls, of which every other one trains."""
    settings = {
        "scale": [round(rng.gauss(1, 0.5), 3) for _ in range(c)],
        "shift": [round(rng.gauss(0, 1), 3) for _ in range(c)],
        "eps": rng.choice((1e-5, 0.001, 0.1)),
        "momentum": rng.choice((0.1, 0.3, 0.9)),
    }
    centres = [rng.gauss(0, far) for _ in range(c)]
    done: list[list[object]] = []
    for number in range(calls):
        name = rng.choice(("evaluate", "layer")) if number % 2 else "train"
        done.append([name, batch(rng, n, centres, h, w)])
    return {"args": settings, "calls": done}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps(case))


main()
