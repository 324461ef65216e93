"""Tickets for tickets-by-cost: `n` tickets, `teams` teams, costs up to `most` cents, and chances of some `kind`."""

import json
import random
import sys


def percents(rng: random.Random, teams: int, kind: str) -> list[int]:
    """Chances of one ticket that add up to 100; `coarse` ones are tenths, so that many tickets are alike."""
    step = 10 if kind == "coarse" else 1
    sure = rng.choice((0.5, 1.0, 3.0))
    weights = [rng.random() ** (1 + 4 * sure) for _ in range(teams)]
    row = [int(100 // step * weight / sum(weights)) * step for weight in weights]
    row[rng.randrange(teams)] += 100 - sum(row)
    return row


def table(rng: random.Random, teams: int, most: int, kind: str) -> list[list[int]]:
    """Costs: little in the right place, more for the tickets of some teams; `near` ones differ by a cent or two."""
    if kind == "near":
        return [[most - rng.randint(0, 2) for _ in range(teams)] for _ in range(teams)]
    weight = [rng.choice((0.1, 0.3, 1.0)) for _ in range(teams)]
    return [
        [
            rng.randint(0, most // 20) if own == given else int(weight[own] * rng.randint(0, most))
            for given in range(teams)
        ]
        for own in range(teams)
    ]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    asked = job["args"]
    rng = random.Random(job["seed"])  # noqa: S311
    args = {
        "chances": [percents(rng, asked["teams"], asked["kind"]) for _ in range(asked["n"])],
        "cost": table(rng, asked["teams"], asked["most"], asked["kind"]),
    }
    sys.stdout.write(json.dumps({"args": args | {"reading": asked["reading"], "readable": asked["readable"]}}))


main()
