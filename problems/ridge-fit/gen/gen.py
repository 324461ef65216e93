"""Houses for ridge-fit: `n` rows of `d` columns far from 0; in `units` one column is a thousand times as large."""

import base64
import json
import sys

import numpy as np


def build(rng: np.random.Generator, n: int, d: int, kind: str, strength: float) -> dict[str, object]:
    """Return one case; in `alike` all columns follow a few common causes, in `short` numbers are rounded."""
    centres = rng.uniform(-20, 20, d)
    x = rng.normal(size=(n, d))
    if kind == "alike":
        x = x * 0.5 + rng.normal(size=(n, 2)) @ rng.normal(size=(2, d))
    if kind == "units":
        x *= np.where(np.arange(d) == rng.integers(d), 1000.0, 0.5)
    x = np.round(x + centres, 3 if kind != "short" else 1)
    y = np.round(x @ rng.normal(size=d) + rng.normal(0, 2, n) + 100, 3)
    return {"x": packed(x), "y": packed(y), "strength": strength}


def packed(array: np.ndarray) -> dict[str, object]:
    """Return an array of floats in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype("<f8").tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
