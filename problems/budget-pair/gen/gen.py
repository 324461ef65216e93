"""Accounts for budget-pair: `kind` says how the pair lies, `n` how many entries there are."""

import json
import random
import sys

MOST = 10**12


def build(rng: random.Random, n: int, kind: str, most: int = MOST) -> tuple[list[int], int]:
    """Return the costs and the budget."""
    if kind == "small":  # small numbers, so that pairs, doubles and none all happen
        return [rng.randint(-9, 9) for _ in range(n)], rng.randint(-12, 12)
    costs = [rng.randrange(-most // 4 + 1, most // 4) * 4 for _ in range(n)]
    if kind == "none":  # no two multiples of four make an odd sum
        return costs, rng.randrange(-most // 2, most // 2) * 4 + 1
    if kind == "half":  # one entry is half of the budget, and nothing else fits
        half = rng.randrange(-most // 4 + 1, most // 4) * 4 + 1
        costs[rng.randrange(n)] = half
        return costs, 2 * half
    if kind == "double":  # only two entries of the same cost fit
        half = rng.randrange(-most // 4 + 1, most // 4) * 4 + 1
        for place in rng.sample(range(n), 2):
            costs[place] = half
        return costs, 2 * half
    one, other = rng.sample(range(n), 2) if kind == "pair" else (n - 2, n - 1)  # "late": only the last two fit
    costs[one], costs[other] = costs[one] + 1, costs[other] + 1
    return costs, costs[one] + costs[other]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    costs, budget = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"costs": costs, "budget": budget}}))


main()
