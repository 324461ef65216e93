"""Customers for model-churn: `train` rows of this year and `test` rows of the next, with a share of `rises` in each."""

import json
import math
import random
import sys

Row = dict[str, object]


def chance(odds: float) -> float:
    """The probability of log odds."""
    return 1 / (1 + math.exp(-odds))


def customer(rng: random.Random, rises: float) -> tuple[Row, bool]:
    """One customer as known on the day of the forecast, and whether they leave within the month after.

    Whoever is discontented gives low marks, and rarely answers at all.
    """
    discontent = rng.gauss(0, 1)
    monthly, plan = rng.random() < 0.55, rng.choices(("basic", "plus", "pro"), (5, 3, 2))[0]
    months = 1 + int(rng.expovariate(1 / 20))
    rise = rng.choice((2.0, 3.5, 5.0, 8.0)) if rng.random() < rises else 0.0
    usual = max(1, round(rng.lognormvariate(2.3, 0.8)))
    fading = rng.random() < 0.2
    visits = round(usual * rng.uniform(0.05, 0.4)) if fading else round(usual * rng.uniform(0.8, 1.4))
    tickets = min(9, int(rng.expovariate(1 / (0.7 + 0.5 * max(discontent, 0)))))
    odds = -3.0 + 1.6 * discontent + 1.7 * fading + 0.3 * min(tickets, 4)
    odds += (2.0 if monthly else 0.0) * (rise > 0) + 1.6 * (not monthly and months % 12 == 0)
    odds += 1.0 * (months <= 3) - 0.5 * (plan == "pro")
    silent = rng.random() < chance(-1.5 + 3.0 * discontent)
    mark = min(10, max(0, round(7 - 1.2 * discontent + rng.gauss(0, 2))))
    minutes = round(visits * rng.uniform(3, 9), 1)
    row: Row = {
        "months": months,
        "plan": plan,
        "monthly": monthly,
        "price_rise": rise,
        "visits": visits,
        "visits_before": usual,
        "minutes": None if rng.random() < 0.15 else minutes,
        "tickets": tickets,
        "mark": None if silent else float(mark),
    }
    return row, rng.random() < chance(odds)


def columns(rows: list[Row]) -> dict[str, list[object]]:
    """Rows as a map from each column to its values."""
    return {name: [row[name] for row in rows] for name in rows[0]}


def build(rng: random.Random, train: int, test: int, rises: list[float]) -> dict[str, object]:
    """Return both parts and who of the test rows leaves; the closing desk has not been called by any of them yet."""
    old = [customer(rng, rises[0]) for _ in range(train)]
    new = [customer(rng, rises[1]) for _ in range(test)]
    for row, left in old:
        row["closing_calls"] = rng.choice((1, 1, 2, 3)) if left else 0
        row["left"] = int(left)
    for row, _ in new:
        row["closing_calls"] = 0
    args = {"train": columns([row for row, _ in old]), "test": columns([row for row, _ in new])}
    return {"args": args, "truth": [float(left) for _, left in new]}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps(build(random.Random(job["seed"]), **job["args"])))  # noqa: S311


main()
