"""Patients for group-folds: `count` of them with up to `most` pictures of `kinds` diagnoses; `seeds` divisions."""

import json
import random
import sys
from collections import Counter


def unevenness(parts: list[Counter[int]], k: int) -> float:
    """Return U for the counts of diagnoses in each fold."""
    totals = sum(parts, Counter[int]())
    return sum((part[label] - total / k) ** 2 for label, total in totals.items() for part in parts)


def greedy(rng: random.Random, patients: list[Counter[int]], k: int) -> float:
    """Return the unevenness of the simple way of the statement, with equally large patients in any order."""
    order = sorted(rng.sample(patients, len(patients)), key=Counter.total, reverse=True)
    parts = [Counter[int]() for _ in range(k)]
    for one in order:
        parts.sort(key=lambda part: (sum(part[label] * count for label, count in one.items()), rng.random()))
        parts[0] += one
    return unevenness(parts, k)


def build(rng: random.Random, count: int, most: int, kinds: int, k: int, seeds: int) -> dict[str, object]:
    """Return one case; most pictures of a patient have one diagnosis, and the last diagnosis is rare."""
    names = rng.sample(range(10**6), count)
    rows: list[tuple[int, int]] = []
    for name in names:
        usual = min(rng.randrange(kinds), rng.randrange(kinds))
        size = min(rng.randint(1, most), rng.randint(1, most))
        rows += [(usual if rng.random() < 0.8 else rng.randrange(kinds), name) for _ in range(size)]
    rng.shuffle(rows)
    whole = {name: Counter[int]() for name in names}
    for label, name in rows:
        whole[name][label] += 1
    patients = list(whole.values())
    worst = max(greedy(rng, patients, k) for _ in range(8))
    chance = sum(number**2 for one in patients for number in one.values()) * (1 - 1 / k)
    drawn = [rng.randrange(10**6) for _ in range(seeds - 1)]
    return {
        "labels": [label for label, _ in rows],
        "patients": [name for _, name in rows],
        "k": k,
        "allowed": round(max(2 * worst + 4, chance / 20), 3),
        "seeds": [*drawn, *drawn[:1]] if seeds > 1 else [7],
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
