"""Sales for model-demand: `items` of one shop over `days` days and the `ahead` that follow, with `fresh` new items."""

import json
import math
import random
import sys

Row = dict[str, object]
WEEK = {"bread": (1.0, 0.9, 0.9, 1.0, 1.2, 1.6, 0.7), "drinks": (0.7, 0.7, 0.8, 0.9, 1.5, 1.9, 1.0)}
WEEK |= {"fruit": (1.2, 1.0, 1.0, 1.0, 1.0, 1.1, 0.5), "office": (1.5, 1.3, 1.2, 1.1, 0.9, 0.2, 0.1)}
LIFT = {"bread": 1.5, "drinks": 2.6, "fruit": 2.0, "office": 1.3}
"""By what an offer multiplies the sales of each kind."""
EVE = {"bread": 1.9, "drinks": 2.5, "fruit": 1.6, "office": 0.6}
"""By what the day before a holiday multiplies them."""


def poisson(rng: random.Random, mean: float) -> int:
    """A count with this mean, by its normal approximation where that is close."""
    if mean > 40:
        return max(0, round(rng.gauss(mean, math.sqrt(mean))))
    limit, count, product = math.exp(-mean), 0, rng.random()
    while product > limit:
        count, product = count + 1, product * rng.random()
    return count


def item_rows(rng: random.Random, number: int, first: int, days: int, holidays: set[int]) -> list[Row]:
    """One item day by day from `first` on: an offer lasts three days, and on holidays the shop is closed."""
    kind = rng.choice(sorted(WEEK))
    level, growth = rng.lognormvariate(2.6, 0.7), rng.gauss(0, 0.003)
    rows: list[Row] = []
    offer = 0
    for day in range(first, days):
        offer = 3 if offer <= 0 and rng.random() < 0.07 else offer - 1
        closed = day in holidays
        mean = level * math.exp(growth * (day - days)) * WEEK[kind][day % 7]
        mean *= (
            (LIFT[kind] if offer > 0 else 1) * (EVE[kind] if day + 1 in holidays else 1) * rng.lognormvariate(0, 0.1)
        )
        rows.append(
            {"day": day, "item": number, "kind": kind, "offer": offer > 0, "closed": closed}
            | {"sold": 0 if closed else poisson(rng, mean)}
        )
    return rows


def columns(rows: list[Row]) -> dict[str, list[object]]:
    """Rows as a map from each column to its values."""
    return {name: [row[name] for row in rows] for name in rows[0]}


def build(rng: random.Random, items: int, fresh: int, days: int, ahead: int, holidays: list[int]) -> dict[str, object]:
    """Return both parts and what is sold on the days ahead; visitors are counted when a day is over."""
    rows = []
    for number in range(items + fresh):
        first = days if number >= items else 0 if rng.random() < 0.8 else rng.randrange(days - 20)
        rows += item_rows(rng, number, first, days + ahead, set(holidays))
    order = sorted(rows, key=lambda row: (row["day"], row["item"]))
    sold: dict[object, int] = {}
    for row in order:
        sold[row["day"]] = sold.get(row["day"], 0) + int(str(row["sold"]))
    noise = {day: rng.lognormvariate(0, 0.05) for day in sold}
    old = [
        row | {"visitors": round(sold[row["day"]] * noise[row["day"]])} for row in order if int(str(row["day"])) < days
    ]
    new = [row | {"visitors": None} for row in order if int(str(row["day"])) >= days]
    truth = [float(str(row.pop("sold"))) for row in new]
    args = {"train": columns(old), "test": columns(new)}
    args["train"]["visitors"] = [float(str(one)) for one in args["train"]["visitors"]]
    return {"args": args, "truth": truth}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps(build(random.Random(job["seed"]), **job["args"])))  # noqa: S311


main()
