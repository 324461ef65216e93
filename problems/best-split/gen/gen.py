"""Examples for best-split: `kind` says how the values are spread, `classes` how many classes there are."""

import json
import random
import sys


def value(rng: random.Random, kind: str, label: int) -> float:
    """Return one value; higher classes tend to have higher ones."""
    drawn = rng.gauss(label, 2.0)
    if kind == "steps":  # few different values, many examples each
        return float(round(drawn))
    if kind == "wide":  # very small and very large values
        return round(drawn * 10.0 ** rng.randint(-6, 4), 9)
    return round(drawn, 2) if kind == "cents" else drawn


def build(rng: random.Random, n: int, kind: str, classes: int) -> tuple[list[float], list[int]]:
    """Return values and labels of n examples."""
    labels = [min(rng.randrange(classes), rng.randrange(classes)) for _ in range(n)]
    return [value(rng, kind, label) for label in labels], labels


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    values, labels = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"values": values, "labels": labels}}))


main()
