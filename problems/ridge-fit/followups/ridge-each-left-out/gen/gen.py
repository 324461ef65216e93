"""Houses for ridge-each-left-out: `n` rows of `d` columns and `tried` penalties from small to large."""

import base64
import json
import sys

import numpy as np


def build(rng: np.random.Generator, n: int, d: int, tried: int, short: bool = False) -> dict[str, object]:
    """Return one case with more noise than `d` columns can explain."""
    x = np.round(rng.normal(size=(n, d)) * rng.uniform(0.5, 4, d) + rng.uniform(-20, 20, d), 1 if short else 3)
    y = np.round(x @ rng.normal(size=d) + rng.normal(0, 3, n) + 100, 3)
    strengths = np.round(10.0 ** rng.uniform(-1, 3, tried), 3)
    return {"x": packed(x), "y": packed(y), "strengths": packed(strengths)}


def packed(array: np.ndarray) -> dict[str, object]:
    """Return an array of floats in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype("<f8").tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
