"""Visitors for logreg-fit: `n` rows of `d` columns; `kind` is plain, rare, apart (separable) or units."""

import base64
import json
import sys

import numpy as np


def build(rng: np.random.Generator, n: int, d: int, kind: str, strength: float) -> dict[str, object]:
    """Return one case with both labels."""
    x = rng.normal(size=(n, d))
    weights = rng.normal(size=d)
    z = x @ weights * (1.5 / np.sqrt(d))
    if kind == "rare":
        z -= 4.0
    y = np.where(kind == "apart", z > 0, rng.random(n) < 1 / (1 + np.exp(-z))).astype(np.int64)
    y[:2] = (0, 1)
    if kind == "units":
        scales = 10.0 ** rng.uniform(-1, 2, d)
        scales[:2] = (0.02, 200.0)
        x *= scales[:d]
    x = np.clip(np.round(x + rng.uniform(-1, 1, d), 4), -1000, 1000)
    return {"x": packed(x, "<f8"), "y": packed(y, "<i8"), "strength": strength}


def packed(array: np.ndarray, kind: str) -> dict[str, object]:
    """Return an array in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype(kind).tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
