"""Users for debug-leak: `train` and `valid` rows, `d` quantities, `cities`, a share of `gaps` and of users `seen`."""

import json
import random
import sys


def rows(rng: random.Random, users: list[int], d: int, cities: int, gaps: float, drift: float) -> dict[str, object]:
    """Return one part: what is spent hangs on the first quantity and on the city."""
    places = [min(int(rng.expovariate(4 / cities)), cities - 1) if cities > 1 else 0 for _ in users]
    numbers = [[round(rng.gauss(drift, 2), 3) for _ in range(d)] for _ in users]
    targets = [round(40 + 9 * row[0] + 7 * (place % 5) + rng.gauss(0, 8), 2) for row, place in zip(numbers, places)]  # noqa: B905
    shown = [[float("nan") if rng.random() < gaps else value for value in row] for row in numbers]
    return {"users": users, "cities": places, "numbers": shown, "targets": targets}


def build(
    rng: random.Random, train: int, valid: int, d: int, cities: int, gaps: float, seen: float, drift: float
) -> dict[str, object]:
    """Return both parts; the quantities of validation have moved by `drift`, and users have two rows on average."""
    old = [rng.randrange(1 + train // 2) for _ in range(train)]
    new = [rng.choice(old) if rng.random() < seen else train + rng.randrange(1 + valid // 2) for _ in range(valid)]
    parts = {"train": rows(rng, old, d, cities, gaps, 0), "valid": rows(rng, new, d, cities, gaps, drift)}
    return {f"{part}_{key}": column for part, columns in parts.items() for key, column in columns.items()}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
