"""Readings for pca-project: `n` rows of `d` sensors that follow `hidden` causes, with noise, around `far`."""

import base64
import json
import sys

import numpy as np


def build(rng: np.random.Generator, n: int, d: int, k: int, hidden: int, far: float, noise: float) -> dict[str, object]:
    """Return one case; the causes are of different strength."""
    causes = rng.normal(size=(n, hidden)) * rng.uniform(1, 5, hidden)
    x = causes @ rng.normal(size=(hidden, d)) + noise * rng.normal(size=(n, d)) + far * rng.uniform(-1, 1, d)
    return {"x": packed(np.clip(np.round(x, 6), -1e6, 1e6)), "k": k}


def packed(array: np.ndarray) -> dict[str, object]:
    """Return an array of floats in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype("<f8").tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
