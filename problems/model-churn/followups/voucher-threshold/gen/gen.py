"""Scores for voucher-threshold: `n` customers, costs of a voucher and a leaver, and what `kind` of scores they have."""

import json
import math
import random
import sys


def usual(rng: random.Random) -> tuple[float, int]:
    """A score that says something, and whether the customer left."""
    odds = rng.gauss(-1.5, 1.5)
    return odds + rng.gauss(0, 0.5), int(rng.random() < 1 / (1 + math.exp(-odds)))


def customers(rng: random.Random, n: int, kind: str) -> list[tuple[float, int]]:
    """Return a score and a 0 or 1 for each customer, in random order."""
    if kind == "coarse":  # whole scores: many customers share one
        return [(float(round(2 * score)), gone) for score, gone in (usual(rng) for _ in range(n))]
    if kind == "close":  # leavers above stayers, all within a millionth of a millionth of each other
        gone_at = [place < n // 3 for place in range(n)]
        people = [(0.5 - place * 1e-12, int(gone)) for place, gone in enumerate(gone_at)]
    elif kind == "dip":  # the surest third of the model's customers stayed, all of them; the next third left
        people = [(1 - place / n, int(n <= 3 * place < 2 * n)) for place in range(n)]
    else:
        people = [usual(rng) for _ in range(n)]
    rng.shuffle(people)
    return people


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    asked = job["args"]
    people = customers(random.Random(job["seed"]), asked["n"], asked["kind"])  # noqa: S311
    args = {"scores": [score for score, _ in people], "left": [gone for _, gone in people]}
    sys.stdout.write(json.dumps({"args": args | {"voucher": asked["voucher"], "loss": asked["loss"]}}))


main()
