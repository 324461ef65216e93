"""Places for nearest-rows: `n` and `m` rows of `d` whole numbers within `span` of 0; small spans make many ties."""

import base64
import json
import sys

import numpy as np


def build(rng: np.random.Generator, n: int, m: int, d: int, span: int) -> dict[str, object]:
    """Return one case."""
    return {name: packed(rng.integers(-span, span + 1, (rows, d))) for name, rows in (("a", n), ("b", m))}


def packed(array: np.ndarray) -> dict[str, object]:
    """Return an array of whole numbers in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype("<i8").tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
