"""Accounts for every-budget-pair: `n` entries, of which `pairs` pairs fit; `kind` says what stands among them."""

import json
import random
import sys

MOST = 10**12


def fitting(rng: random.Random, pairs: int, budget: int) -> list[int]:
    """Return the costs of as many different pairs, of which each cost fits its partner alone."""
    reach = MOST - abs(budget)
    ones = rng.sample(range(reach // 4), pairs)
    return [cost for one in ones for cost in (4 * one + 1, budget - 4 * one - 1)]


def build(rng: random.Random, n: int, kind: str, pairs: int) -> tuple[list[int], int]:
    """Return the costs and the budget, which is 2 more than a multiple of 8 where pairs are planted."""
    if kind == "small":  # small numbers, so that pairs, doubles and none all happen
        return [rng.randint(-6, 6) for _ in range(n)], rng.randint(-8, 8)
    budget = 8 * rng.randrange(-MOST // 20, MOST // 20) + 2
    costs = fitting(rng, pairs, budget)
    if kind == "repeats":  # the same few costs again and again
        costs = [rng.choice(costs) for _ in range(n - len(costs))] + costs
    elif kind == "same":  # nearly all of them are half of the budget
        costs += [budget // 2] * (n - len(costs))
    else:  # "other": multiples of four, of which no two make the budget; "half": and one half of it
        lone = [budget // 2] if kind == "half" else []
        costs += lone + [4 * rng.randrange(-MOST // 4, MOST // 4) for _ in range(n - len(costs) - len(lone))]
    rng.shuffle(costs)
    return costs, budget


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    costs, budget = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"costs": costs, "budget": budget}}))


main()
