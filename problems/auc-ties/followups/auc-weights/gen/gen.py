"""Labels, scores and weights for auc-weights: `levels` different scores, `heaviest` weight, `light` share of zeros."""

import json
import random
import sys


def build(rng: random.Random, n: int, levels: int, heaviest: int, light: float) -> dict[str, list[float]]:
    """Return n customers; one who left tends to have a higher score and to pay less."""
    labels = [rng.randrange(2) for _ in range(n)]
    scores = [rng.randrange(levels) + label * rng.randint(0, max(1, levels // 4)) for label in labels]
    weights = [
        0 if rng.random() < light else rng.randint(1, heaviest if label == 0 else max(1, heaviest // 2))
        for label in labels
    ]
    return {"labels": labels, "scores": [score / 8 for score in scores], "weights": weights}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
