"""Parcels for boost-stumps: `n` known and `m` further ones with `d` numbers, some of which matter; `noise` hours."""

import base64
import json
import sys

import numpy as np

CLEAR = 1e-8
"""How much better the best cut of a round must be than any other, as a share of all squares at the beginning."""


def clear(x: np.ndarray, y: np.ndarray, rounds: int, rate: float) -> bool:
    """Return whether in every round one cut is clearly the best."""
    n = len(x)
    order = np.argsort(x, axis=0, kind="stable")
    ranked = np.take_along_axis(x, order, axis=0)
    between = ranked[1:] > ranked[:-1]
    left = np.arange(1, n)[:, None]
    rest = y - y.mean()
    least = CLEAR * (rest @ rest)
    for _ in range(rounds):
        sums = rest[order].cumsum(axis=0)
        gains = np.where(between, sums[:-1] ** 2 / left + (rest.sum() - sums[:-1]) ** 2 / (n - left), -np.inf)
        two = np.partition(gains.ravel(), -2)[-2:] if gains.size > 1 else np.array([-np.inf, gains.max()])
        if not two[1] - two[0] > least or not two[1] > least:
            return False
        at, column = np.unravel_index(gains.argmax(), gains.shape)
        side = x[:, column] <= (ranked[at, column] + ranked[at + 1, column]) / 2
        rest = rest - rate * np.where(side, rest[side].mean(), rest[~side].mean())
    return True


def build(
    rng: np.random.Generator, n: int, m: int, d: int, rounds: int, rate: float, noise: float
) -> dict[str, object]:
    """Return one case with clear cuts; every third column has few different values."""
    while True:
        x, queries = rng.uniform(-5, 5, (n, d)), rng.uniform(-6, 6, (m, d))
        x[:, 2::3], queries[:, 2::3] = np.round(x[:, 2::3]), np.round(queries[:, 2::3])
        slopes = rng.normal(size=d) * (rng.random(d) < 0.7)
        y = np.round(x @ slopes + 5 * (x[:, 0] > 1) + x[:, d // 2] ** 2 / 3 + noise * rng.normal(size=n) + 20, 3)
        if clear(x, y, rounds, rate):
            break
    given = {"x": packed(x), "y": packed(y), "queries": packed(queries)}
    return {**given, "rounds": rounds, "rate": rate}


def packed(array: np.ndarray) -> dict[str, object]:
    """Return an array of floats in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype("<f8").tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
