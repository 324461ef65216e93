"""Points for kmeans-lloyd: `n` points around `k` places (clusters) or anywhere (even); `lost` centres are far away."""

import base64
import json
import sys

import numpy as np

CLEAR = 1e-8
"""How much nearer the nearest centre must be than the next, in squared distance, so that rounding does not decide."""


def squares(x: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Return the squared distances of all points from all centres."""
    found = np.zeros((len(x), len(centres)))
    for column in range(x.shape[1]):
        found += (x[:, column, None] - centres[:, column]) ** 2
    return found


def clear(x: np.ndarray, centres: np.ndarray, rounds: int) -> bool:
    """Return whether in no round two centres are about equally near to a point."""
    centres = centres.copy()
    for _ in range(rounds + 1):
        table = squares(x, centres)
        if len(centres) > 1:
            two = np.partition(table, 1, axis=1)
            if (two[:, 1] - two[:, 0]).min() < CLEAR:
                return False
        labels = table.argmin(axis=1)
        for number in np.unique(labels):
            centres[number] = x[labels == number].mean(axis=0)
    return True


def build(rng: np.random.Generator, n: int, d: int, k: int, rounds: int, kind: str, lost: int = 0) -> dict[str, object]:
    """Return one case in which every nearest centre is clear."""
    while True:
        x = rng.uniform(-10, 10, (n, d)) + rng.uniform(-50, 50, d)
        if kind == "clusters":
            x = rng.uniform(-10, 10, (k, d))[rng.integers(k, size=n)] + rng.normal(size=(n, d))
        centres = x[rng.permutation(n)[:k]] + rng.normal(0, 0.01, (min(n, k), d))
        centres[: min(lost, len(centres))] += 1000.0
        if clear(x, centres, rounds):
            return {"x": packed(x), "centres": packed(centres), "rounds": rounds}


def packed(array: np.ndarray) -> dict[str, object]:
    """Return an array of floats in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype("<f8").tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
