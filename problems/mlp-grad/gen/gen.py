"""Networks for mlp-grad: `n` examples of `d` inputs, `hidden` units and `c` outputs; `off` of the units are off."""

import json
import random
import sys


def table(rng: random.Random, rows: int, columns: int, size: float) -> list[list[float]]:
    """Return a table of random numbers."""
    return [[round(rng.gauss(0, size), 5) for _ in range(columns)] for _ in range(rows)]


def build(rng: random.Random, n: int, d: int, hidden: int, c: int, off: float, far: float) -> dict[str, object]:
    """Return one case; what is wanted lies about `far` away."""
    w1 = table(rng, d, hidden, 1.0 / d**0.5)
    b1 = [-90.0 if rng.random() < off else round(rng.gauss(0, 0.5), 4) for _ in range(hidden)]
    wanted = table(rng, n, c, far)
    return {
        "w1": w1,
        "b1": b1,
        "w2": table(rng, hidden, c, 1.0),
        "b2": [round(rng.gauss(0, 1), 4) for _ in range(c)],
        "x": table(rng, n, d, 1.0),
        "y": [[max(-1000.0, min(1000.0, one)) for one in row] for row in wanted],
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
