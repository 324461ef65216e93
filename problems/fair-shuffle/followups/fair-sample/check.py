"""Accepts samples in which every choice is as likely as any other; tests choices, of items, or of one long sample."""

from collections import Counter
from itertools import combinations
from math import comb

import numpy as np
from scipy.stats import chi2

MOST_CHOICES = 60
LEAST = 20
"""How often a choice, or an item, must be expected for a test of counts."""
PARTS = 10


def check(args, expected, answers, alpha):
    """Whether all answers are samples of the stream, and together what chance would give."""
    items, k = args["stream"], args["k"]
    size, there = min(k, len(items)), Counter(items)
    for answer in answers:
        if len(answer) != size:
            return False, f"An answer holds {len(answer)} items; it should be {size}."
        if Counter(answer) - there:
            return False, "An answer holds an item more often than the stream does."
    if size in (0, len(items)):
        return True
    if comb(len(items), size) <= MOST_CHOICES:
        return choices(items, size, answers, alpha)
    if len(there) < len(items):
        return True
    if len(answers) * size >= LEAST * len(items):
        return single_items(items, size, answers, alpha)
    return long_sample(items, size, answers, alpha)


def choices(items, size, answers, alpha):
    """Every choice comes equally often; those that look alike are taken together."""
    ways = Counter(tuple(sorted(choice)) for choice in combinations(items, size))
    usual = {choice: len(answers) * count / ways.total() for choice, count in ways.items()}
    if len(ways) == 1 or min(usual.values()) < LEAST:
        return True
    counts = Counter(tuple(sorted(answer)) for answer in answers)
    score = sum((counts[choice] - often) ** 2 / often for choice, often in usual.items())
    if chi2.sf(score, len(ways) - 1) > alpha:
        return True
    worst = max(usual, key=lambda choice: abs(counts[choice] - usual[choice]))
    return False, (
        f"Of {len(answers)} draws {list(worst)} was picked {counts[worst]} times; "
        f"{usual[worst]:.0f} are to be expected."
    )


def single_items(items, size, answers, alpha):
    """Every item is picked equally often."""
    number = {item: at for at, item in enumerate(items)}
    picked = np.array([[number[item] for item in answer] for answer in answers])
    counts = np.bincount(picked.ravel(), minlength=len(items))
    usual = len(answers) * size / len(items)
    score = ((counts - usual) ** 2).sum() / usual * (len(items) - 1) / (len(items) - size)
    if chi2.sf(score, len(items) - 1) > alpha:
        return True
    item = int(np.abs(counts - usual).argmax())
    return False, (
        f"Of {len(answers)} draws the item at {item} was picked {counts[item]} times; {usual:.0f} are to be expected."
    )


def long_sample(items, size, answers, alpha):
    """A long sample takes as much from each tenth of the stream."""
    if size < LEAST * PARTS:
        return True
    number = {item: at for at, item in enumerate(items)}
    lengths = np.bincount(np.arange(len(items)) * PARTS // len(items), minlength=PARTS)
    for answer in answers:
        places = np.array([number[item] for item in answer])
        counts = np.bincount(places * PARTS // len(items), minlength=PARTS)
        usual = size * lengths / len(items)
        score = ((counts - usual) ** 2 / usual).sum() * (len(items) - 1) / (len(items) - size)
        if chi2.sf(score, PARTS - 1) < alpha:
            return False, "Some part of a long stream is picked from too often, another one too rarely."
    return True
