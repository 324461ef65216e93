"""Parcels for boost-yes-or-no: `n` known and `m` further ones with `d` numbers; `sure` says how much these tell."""

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
    odds = np.full(n, np.log(y.mean() / (1 - y.mean())))
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-odds))
        rest = y - p
        sums = rest[order].cumsum(axis=0)
        gains = np.where(between, sums[:-1] ** 2 / left + (rest.sum() - sums[:-1]) ** 2 / (n - left), -np.inf)
        two = np.partition(gains.ravel(), -2)[-2:] if gains.size > 1 else np.array([-np.inf, gains.max()])
        if not two[1] - two[0] > CLEAR * n or not two[1] > CLEAR * n:
            return False
        at, column = np.unravel_index(gains.argmax(), gains.shape)
        side = x[:, column] <= (ranked[at, column] + ranked[at + 1, column]) / 2
        bend = p * (1 - p)
        steps = [rest[part].sum() / bend[part].sum() for part in (side, ~side)]
        odds = odds + rate * np.where(side, *steps)
    return True


def build(rng: np.random.Generator, n: int, m: int, d: int, rounds: int, rate: float, sure: float) -> dict[str, object]:
    """Return one case with clear cuts and labels of both kinds; every third column has few different values."""
    while True:
        x, queries = rng.uniform(-5, 5, (n, d)), rng.uniform(-6, 6, (m, d))
        x[:, 2::3], queries[:, 2::3] = np.round(x[:, 2::3]), np.round(queries[:, 2::3])
        z = sure * (x @ rng.normal(size=d) / np.sqrt(d) + (x[:, 0] > 1) - 1)
        y = (rng.random(n) < 1 / (1 + np.exp(-z))).astype(np.int64)
        if 0 < y.sum() < n and clear(x, y, rounds, rate):
            break
    given = {"x": packed(x, "<f8"), "y": packed(y, "<i8"), "queries": packed(queries, "<f8")}
    return {**given, "rounds": rounds, "rate": rate}


def packed(array: np.ndarray, kind: str) -> dict[str, object]:
    """Return an array in the short form."""
    return {"shape": list(array.shape), "base64": base64.b64encode(array.astype(kind).tobytes()).decode()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(np.random.default_rng(job["seed"]), **job["args"])
    sys.stdout.write(json.dumps({"args": case}))


main()
