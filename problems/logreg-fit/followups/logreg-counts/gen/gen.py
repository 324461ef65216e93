"""Tables for logreg-counts: `n` rows of `d` columns with about `most` visitors at most; few rows have many."""

import base64
import json
import sys

import numpy as np


def build(rng: np.random.Generator, n: int, d: int, most: int, strength: float) -> dict[str, object]:
    """Return one case with visitors of both kinds; how often they come back has little to do with how many they are."""
    x = np.round(rng.normal(size=(n, d)), 2)
    z = x @ rng.normal(size=d) / np.sqrt(d) + 1.5 * rng.normal(size=n)
    visitors = (most ** rng.uniform(0, 1, n) * rng.integers(0, 2, n)).astype(np.int64) + rng.integers(0, 3, n)
    back = rng.binomial(visitors, 1 / (1 + np.exp(-z)))
    away = visitors - back
    back[0] += 1
    away[-1] += 1
    return {"x": packed(x, "<f8"), "back": packed(back, "<i8"), "away": packed(away, "<i8"), "strength": strength}


def packed(array: np.ndarray, kind: str) -> dict[str, object]:
    """Return an array in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype(kind).tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
