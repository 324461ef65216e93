"""Places for pairwise-dist: `n` and `m` rows of `d` numbers, in crowds `far` apart; some rows of a are rows of b."""

import base64
import json
import sys

import numpy as np


def build(rng: np.random.Generator, n: int, m: int, d: int, far: float, wide: float) -> dict[str, object]:
    """Return one case with two crowds of the width `wide`; a tenth of a lies in b too, or within thousandths of it."""
    crowds = rng.uniform(-far, far, (2, d))
    a = crowds[rng.integers(2, size=n)] + wide * rng.normal(size=(n, d))
    b = crowds[rng.integers(2, size=m)] + wide * rng.normal(size=(m, d))
    near = rng.random(n) < 0.1
    a[near] = b[rng.integers(m, size=int(near.sum()))]
    a[near] += 0.003 * rng.integers(0, 2, (int(near.sum()), d))
    return {"a": packed(a), "b": packed(b)}


def packed(array: np.ndarray) -> dict[str, object]:
    """Return an array of floats in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype("<f8").tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
