"""Wrong: makes a ticket for each letter of both streams, which no memory holds."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    tickets = [True] * n_one + [False] * n_other
    picked = set()
    while len(picked) < min(k, len(tickets)):
        picked.add(int(rng.integers(len(tickets))))
    first = sum(tickets[number] for number in picked)
    letters = [*rng.permutation(one)[:first], *rng.permutation(other)[: len(picked) - first]]
    return [int(letter) for letter in letters]
