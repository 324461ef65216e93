"""Training for adamw-steps: `steps` calls on tensors of the given `lengths`, with gradients of about `size`."""

import json
import random
import sys


def table(rng: random.Random, lengths: list[int], size: float) -> list[list[float]]:
    """Return a random number for every weight; about one in eight is exactly 0."""
    return [[rng.choice((0, *[1] * 7)) * round(rng.gauss(0, size), 12) for _ in range(n)] for n in lengths]


def build(rng: random.Random, steps: int, lengths: list[int], size: float, decay: float) -> dict[str, object]:
    """Return the settings and the calls; the weights of a call are near those of the one before."""
    settings = {
        "lr": round(rng.uniform(0.001, 0.3), 4),
        "beta1": rng.choice((0.5, 0.8, 0.9)),
        "beta2": rng.choice((0.9, 0.99, 0.999)),
        "eps": rng.choice((1e-8, 1e-6, 1e-3)),
        "decay": decay,
    }
    weights = table(rng, lengths, 2.0)
    calls: list[list[object]] = []
    for _ in range(steps):
        weights = [[round(one + rng.gauss(0, 0.1), 6) for one in row] for row in weights]
        calls.append(["step", weights, table(rng, lengths, size)])
    return {"args": settings, "calls": calls}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps(case))


main()
