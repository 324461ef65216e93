"""Examples for split-with-gaps: `gaps` is the share of missing values; `telling` makes them mark the last class."""

import json
import random
import sys


def build(rng: random.Random, n: int, kind: str, classes: int, gaps: float, telling: bool) -> dict[str, object]:
    """Return values and labels of n examples."""
    labels = [min(rng.randrange(classes), rng.randrange(classes)) for _ in range(n)]
    values: list[float | None] = []
    for label in labels:
        drawn = rng.gauss(label, 2.0)
        value = float(round(drawn)) if kind == "steps" else round(drawn, 2) if kind == "cents" else drawn
        share = gaps * (1.8 if label == classes - 1 else 0.4) if telling else gaps
        values.append(None if rng.random() < share else value)
    return {"values": values, "labels": labels}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
