"""Networks for wrong-slopes: `n` examples of `d` features, `hidden` units; a share `wrong` of the claims is off."""

import json
import random
import sys
from math import exp, tanh


def numbers(rng: random.Random, *shape: int) -> list[object]:
    """Random numbers of about 1 as lists in lists."""
    if len(shape) > 1:
        return [numbers(rng, *shape[1:]) for _ in range(shape[0])]
    return [round(max(-4.0, min(rng.gauss(0, 1), 4.0)), 3) for _ in range(shape[0])]


def slopes(
    features: list[list[float]], labels: list[float], first: list[list[float]], second: list[float]
) -> tuple[list[list[float]], list[float]]:
    """Return the gradient of the mean loss, weight by weight."""
    grad_first, grad_second = [[0.0] * len(second) for _ in first], [0.0] * len(second)
    for row, label in zip(features, labels, strict=True):
        units = [tanh(sum(x * weights[j] for x, weights in zip(row, first, strict=True))) for j in range(len(second))]
        score = sum(unit * weight for unit, weight in zip(units, second, strict=True))
        error = (1 / (1 + exp(-score)) - label) / len(features)
        for j, unit in enumerate(units):
            grad_second[j] += error * unit
            back = error * second[j] * (1 - unit * unit)
            for i, x in enumerate(row):
                grad_first[i][j] += back * x
    return grad_first, grad_second


def build(rng: random.Random, n: int, d: int, hidden: int, wrong: float) -> dict[str, object]:
    """Return the arguments of one check; wrong claims are off by 0.002 to 2."""
    features, first, second = numbers(rng, n, d), numbers(rng, d, hidden), numbers(rng, hidden)
    labels = [float(rng.random() < 0.5) for _ in range(n)]
    grad_first, grad_second = slopes(features, labels, first, second)  # type: ignore[arg-type]

    def claim(slope: float) -> float:
        off = rng.choice([-1, 1]) * 2 * 10 ** rng.uniform(-3, 0) if rng.random() < wrong else 0.0
        return round(slope + off, 10)

    return {
        "features": features,
        "labels": labels,
        "first": first,
        "second": second,
        "claimed_first": [[claim(slope) for slope in row] for row in grad_first],
        "claimed_second": [claim(slope) for slope in grad_second],
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
