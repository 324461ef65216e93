"""Plans for sample-size: lifts of about `lift`, none for which the formula comes near a whole number."""

import json
import random
import sys
from math import sqrt
from statistics import NormalDist


def formula(rate: float, lift: float, alpha: float, power: float) -> float:
    """Return the number of users before it is rounded up."""
    z, other = NormalDist().inv_cdf, rate + lift
    mean = (rate + other) / 2
    spread = z(1 - alpha / 2) * sqrt(2 * mean * (1 - mean))
    spread += z(power) * sqrt(rate * (1 - rate) + other * (1 - other))
    return (spread / lift) ** 2


def build(rng: random.Random, lift: float, margin: float = 0.01) -> dict[str, float]:
    """Return one plan with a rate at least `margin` from 0 and 1; drawn again until its answer is clear."""
    while True:
        plan = {
            "rate": round(rng.uniform(margin, 1 - margin), 3),
            "lift": float(f"{rng.choice((-1, 1)) * lift * rng.uniform(0.5, 2):.3g}"),
            "alpha": rng.choice((0.001, 0.01, 0.02, 0.03, 0.1)),
            "power": rng.choice((0.75, 0.8, 0.9, 0.95, 0.99)),
        }
        if not 0 <= plan["rate"] + plan["lift"] <= 1:
            continue
        users = formula(**plan)
        if abs(users - round(users)) > 1e-10 * users + 1e-6:
            return plan


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    plan = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": plan}))


main()
