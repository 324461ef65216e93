"""Batches for smooth-labels: `n` examples of `classes` classes, scores of about `size`, `ruled_out` of them -inf."""

import json
import random
import sys


def build(
    rng: random.Random, n: int, classes: int, size: float, ruled_out: float, smoothing: float
) -> dict[str, object]:
    """Return one case; the right class always keeps its score, and low classes are right more often."""
    labels = [min(rng.randrange(classes), rng.randrange(classes)) for _ in range(n)]
    scores = [
        [
            float("-inf") if rng.random() < ruled_out and place != label else round(rng.gauss(0, size), 4)
            for place in range(classes)
        ]
        for label in labels
    ]
    weights = [round(10 ** rng.uniform(-1, 1), 3) for _ in range(classes)]
    return {"scores": scores, "labels": labels, "weights": weights, "smoothing": smoothing}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
