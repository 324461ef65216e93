"""Accepts samples with as many letters from each side as chance would take, every letter of a side equally often."""

from collections import Counter
from itertools import combinations
from math import comb

import numpy as np
from scipy.stats import chi2, hypergeom

MOST_CHOICES = 300
LEAST = 20
"""How often something must be expected for a test of counts."""


def check(args, expected, answers, alpha):
    """Whether all answers are samples of both lists, and together what chance would give."""
    one, other = args["one"], args["other"]
    both = one + other
    size, there = min(args["k"], args["n_one"] + args["n_other"]), Counter(both)
    for answer in answers:
        if len(answer) != size:
            return False, f"An answer holds {len(answer)} letters; it should be {size}."
        if Counter(answer) - there:
            return False, "An answer holds a letter more often than both samples together do."
    if size in (0, len(both)) or len(there) < len(both):
        return True
    chances = hypergeom(args["n_one"] + args["n_other"], args["n_one"], size)
    if comb(len(both), size) <= MOST_CHOICES:
        fault = choices(one, other, answers, chances, alpha)
    else:
        fault = sides(one, answers, chances, alpha / 3)
        fault = fault or letters_of(one, answers, alpha / 3) or letters_of(other, answers, alpha / 3)
    return not fault, fault


def choices(one, other, answers, chances, alpha):
    """Every choice comes as often as it should; the reason where it does not."""
    size, left, usual = len(answers[0]), set(one), {}
    for choice in combinations(one + other, size):
        first = len(left.intersection(choice))
        ways = comb(len(one), first) * comb(len(other), size - first)
        usual[frozenset(choice)] = len(answers) * chances.pmf(first) / ways
    counts = Counter(map(frozenset, answers))
    never = [choice for choice in counts if usual[choice] < 1e-9]
    if never:
        return f"{sorted(never[0])} was picked, which no chance allows."
    tested = {choice: often for choice, often in usual.items() if often >= 1e-9}
    if len(tested) < 2 or min(tested.values()) < LEAST:
        return ""
    score = sum((counts[choice] - often) ** 2 / often for choice, often in tested.items())
    if chi2.sf(score, len(tested) - 1) > alpha:
        return ""
    worst = max(tested, key=lambda choice: abs(counts[choice] - tested[choice]))
    return (
        f"Of {len(answers)} draws {sorted(worst)} was picked {counts[worst]} times; "
        f"{tested[worst]:.0f} are to be expected."
    )


def sides(one, answers, chances, alpha):
    """As many letters come from the first list as chance would take; the reason where they do not."""
    left = set(one)
    taken = [len(left.intersection(answer)) for answer in answers]
    if len(answers) < 10 * LEAST:
        rare = min(min(chances.cdf(number), chances.sf(number - 1)) for number in taken)
        if rare * 2 * len(answers) > alpha:
            return ""
        return f"{taken[0]} letters are from the first sample; about {chances.mean():.0f} are to be expected."
    usual, seen, parts = 0.0, 0, []
    counts = Counter(taken)
    for number in range(max(taken) + 1 + len(answers[0])):
        usual += len(answers) * chances.pmf(number)
        seen += counts[number]
        if usual >= LEAST:
            parts.append((seen, usual))
            usual, seen = 0.0, 0
    last = parts.pop() if parts else (0, 0.0)
    parts.append((last[0] + seen, last[1] + usual))
    score = sum((seen - usual) ** 2 / usual for seen, usual in parts)
    if len(parts) < 2 or chi2.sf(score, len(parts) - 1) > alpha:
        return ""
    return f"How many letters come from the first sample is not what chance gives; on average {np.mean(taken):.2f} do."


def letters_of(side, answers, alpha):
    """Every letter of one list is picked equally often; the reason where it is not."""
    place = {letter: at for at, letter in enumerate(side)}
    picked = [[place[letter] for letter in answer if letter in place] for answer in answers]
    shares = np.array([len(letters) for letters in picked]) / max(len(side), 1)
    spread = (shares * (1 - shares)).sum()
    if len(side) < 2 or spread < LEAST:
        return ""
    counts = np.bincount([at for letters in picked for at in letters], minlength=len(side))
    score = ((counts - shares.sum()) ** 2).sum() / spread * (len(side) - 1) / len(side)
    if chi2.sf(score, len(side) - 1) > alpha:
        return ""
    worst = int(np.abs(counts - shares.sum()).argmax())
    return f"A letter was picked {counts[worst]} times in {len(answers)} draws; {shares.sum():.0f} are to be expected."
