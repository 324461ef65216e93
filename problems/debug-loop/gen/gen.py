"""Training runs for debug-loop: `n` examples of `d` features, `hidden` units, `epochs` of batches of `batch`."""

import json
import random
import sys


def numbers(rng: random.Random, size: float, *shape: int) -> list[object]:
    """Random numbers of about `size` as lists in lists."""
    if len(shape) > 1:
        return [numbers(rng, size, *shape[1:]) for _ in range(shape[0])]
    return [round(rng.gauss(0, size), 3) for _ in range(shape[0])]


def build(rng: random.Random, n: int, d: int, hidden: int, epochs: int, batch: int, rate: float) -> dict[str, object]:
    """Return the arguments of one run; the label hangs on the first feature, and one in ten is turned round."""
    features = numbers(rng, 1.0, n, d)
    labels = [float((row[0] > 0) != (rng.random() < 0.1)) for row in features]  # type: ignore[index]
    return {
        "features": features,
        "labels": labels,
        "first": numbers(rng, 0.7, d, hidden),
        "second": numbers(rng, 0.7, hidden),
        "orders": [rng.sample(range(n), n) for _ in range(epochs)],
        "kept": [[[rng.random() < 0.8 for _ in range(hidden)] for _ in range(n)] for _ in range(epochs)],
        "batch": batch,
        "rate": rate,
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
