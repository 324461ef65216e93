"""Networks for deep-grad: `n` examples through layers of the given `widths`, the second one `deep` times."""

import itertools
import json
import random
import sys


def table(rng: random.Random, rows: int, columns: int, size: float) -> list[list[float]]:
    """Return a table of random numbers."""
    return [[round(rng.gauss(0, size), 5) for _ in range(columns)] for _ in range(rows)]


def build(rng: random.Random, n: int, widths: list[int], deep: int, rate: float, near: float) -> dict[str, object]:
    """Return one case; what is wanted lies about `near` from 0. Sizes are such that numbers stay alike in depth."""
    widths = [widths[0], *[widths[1]] * (deep - 1), *widths[1:]]
    pairs = list(itertools.pairwise(widths))
    return {
        "weights": [table(rng, one, other, (2.0 * (1 - rate) / one) ** 0.5) for one, other in pairs],
        "biases": [[round(rng.gauss(0, 0.2), 4) for _ in range(other)] for _, other in pairs],
        "kept": [[[rng.random() >= rate for _ in range(one)] for _ in range(n)] for one in widths[1:-1]],
        "rate": rate,
        "x": table(rng, n, widths[0], 1.0),
        "y": table(rng, n, widths[-1], near),
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
