"""Training for adamw-guarded: `steps` calls on `lengths`; one step in `bad` is broken, one in four far too long."""

import json
import random
import sys


def gradient(rng: random.Random, lengths: list[int], size: float, broken: bool) -> list[list[float]]:
    """Return a number for every weight; a broken gradient has one or two that are none."""
    rows = [[round(rng.gauss(0, size), 9) for _ in range(n)] for n in lengths]
    for _ in range(rng.choice((1, 2)) if broken else 0):
        row = rng.choice(rows)
        row[rng.randrange(len(row))] = rng.choice((float("nan"), float("inf"), float("-inf")))
    return rows


def build(rng: random.Random, steps: int, lengths: list[int], warm_up: int, bad: int) -> dict[str, object]:
    """Return the settings and the calls; `skipped` is asked now and then, and at the end."""
    settings = {
        "lr": round(rng.uniform(0.01, 0.3), 4),
        "warm_up": warm_up,
        "limit": 0.5 * sum(lengths) ** 0.5,
        "beta1": rng.choice((0.5, 0.8, 0.9)),
        "beta2": rng.choice((0.9, 0.99, 0.999)),
        "eps": rng.choice((1e-8, 1e-3)),
        "decay": rng.choice((0.0, 0.1, 1.0)),
    }
    weights = [[round(rng.gauss(0, 2), 6) for _ in range(n)] for n in lengths]
    calls: list[list[object]] = []
    for number in range(steps):
        size = 1000.0 if number % 4 == 2 else rng.choice((0.01, 0.1, 1.0, 1e200))
        calls.append(["step", weights, gradient(rng, lengths, size, rng.randrange(bad) == 0)])
        weights = [[round(one + rng.gauss(0, 0.1), 6) for one in row] for row in weights]
        if rng.random() < 0.2:
            calls.append(["skipped"])
    return {"args": settings, "calls": [*calls, ["skipped"]]}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps(case))


main()
