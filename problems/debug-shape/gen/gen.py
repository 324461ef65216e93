"""Batches for debug-shape: `n` examples, a share `known` of them with a target, errors of about `size`, a `delta`."""

import json
import random
import sys


def build(rng: random.Random, n: int, known: float, size: float, delta: float) -> dict[str, object]:
    """Return predictions, targets, which of them are known, and delta."""
    targets = [round(rng.gauss(0, 10), 3) for _ in range(n)]
    predictions = [[round(target + rng.gauss(0, size), 3)] for target in targets]
    marks = [rng.random() < known for _ in range(n)]
    return {"predictions": predictions, "targets": targets, "known": marks, "delta": delta}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
