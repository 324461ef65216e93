"""Labels and scores for auc-ties: `kind` says how the scores are spread, `share` how many customers left."""

import json
import random
import sys


def score(rng: random.Random, kind: str, label: int) -> float:
    """Return one score; a customer who left tends to get a higher one."""
    value = rng.gauss(0.8 * label, 1.0)
    if kind == "levels":  # few different scores: large groups of ties
        return float(max(-3, min(4, round(value))))
    if kind == "percent":  # two decimals: ties of all sizes
        return round(value, 2)
    if kind == "wide":  # negative and positive, of very different sizes
        return round(value * 10.0 ** rng.randint(-3, 4), 3)
    return round(value, 5)


def build(rng: random.Random, n: int, kind: str, share: float) -> tuple[list[int], list[float]]:
    """Return labels and scores of n customers, with at least one of each label."""
    labels = [int(rng.random() < share) for _ in range(n)]
    labels[0], labels[1] = 0, 1
    rng.shuffle(labels)
    return labels, [score(rng, kind, label) for label in labels]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    labels, scores = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"labels": labels, "scores": scores}}))


main()
