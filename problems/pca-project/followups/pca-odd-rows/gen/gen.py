"""Readings for pca-odd-rows: `n` usual and `m` new rows of `d` sensors that follow `hidden` causes, around `far`."""

import base64
import json
import sys

import numpy as np

CLEAR = 0.01
"""How much less the variance must be beyond the last direction, as a share, so that the directions are clear."""


def build(
    rng: np.random.Generator, n: int, m: int, d: int, k: int, hidden: int, far: float, noise: float
) -> dict[str, object]:
    """Return one case with clear directions; a third of the new rows are odd."""
    while True:
        strength = rng.uniform(1, 5, hidden)
        mixed = rng.normal(size=(hidden, d))
        middle = far * rng.uniform(-1, 1, d)
        usual = rng.normal(size=(n, hidden)) * strength @ mixed + noise * rng.normal(size=(n, d)) + middle
        sizes = np.linalg.svd(usual - usual.mean(axis=0), compute_uv=False) ** 2
        if k == d or (sizes[k - 1] > 1e-6 * sizes[0] and sizes[k : k + 1].sum() < (1 - CLEAR) * sizes[k - 1]):
            break
    new = rng.normal(size=(m, hidden)) * strength @ mixed + noise * rng.normal(size=(m, d)) + middle
    new += (rng.random((m, 1)) < 0.3) * rng.normal(0, 3, (m, d))
    return {"usual": packed(usual), "new": packed(new), "k": k}


def packed(array: np.ndarray) -> dict[str, object]:
    """Return an array of floats in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype("<f8").tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
