"""Accepts draws in which every order is as likely as any other: a test of orders, of places, or of one long order."""

from collections import Counter
from math import factorial, prod

import numpy as np
from scipy.stats import chi2, chisquare, norm

MOST_ORDERS = 30
LEAST = 20
"""How often an order, or an item at a place, must be expected for a test of counts."""


def check(args, expected, answers, alpha):
    """Whether all answers are orders of the items, and together what chance would give."""
    items, wanted = args["items"], Counter(args["items"])
    for answer in answers:
        if len(answer) != len(items) or Counter(answer) != wanted:
            return False, "An answer does not hold the same items, each as often as it was given."
    ways = factorial(min(len(items), 20)) // prod(map(factorial, (min(count, 20) for count in wanted.values())))
    if len(items) <= 6 and ways <= MOST_ORDERS:
        return orders(answers, ways, alpha)
    if len(wanted) == len(items) and len(answers) >= LEAST * len(items):
        return places(items, answers, alpha)
    return one_order(items, answers, alpha)


def orders(answers, ways, alpha):
    """Every order comes equally often."""
    if ways == 1 or len(answers) < LEAST * ways:
        return True
    counts = Counter(map(tuple, answers))
    seen = [*counts.values(), *[0] * (ways - len(counts))]
    if chisquare(seen).pvalue > alpha:
        return True
    order, often = counts.most_common(1)[0]
    usual = len(answers) / ways
    return False, f"Of {len(answers)} draws the order {list(order)} came {often} times; {usual:.0f} are to be expected."


def places(items, answers, alpha):
    """Every item comes to every place equally often."""
    number = {item: at for at, item in enumerate(items)}
    size, drawn = len(items), np.array([[number[item] for item in answer] for answer in answers])
    counts = np.stack([np.bincount(drawn[:, place], minlength=size) for place in range(size)])
    usual = len(answers) / size
    score = (size - 1) / size * ((counts - usual) ** 2 / usual).sum()
    if chi2.sf(score, (size - 1) ** 2) > alpha:
        return True
    place, item = np.unravel_index(np.abs(counts - usual).argmax(), counts.shape)
    often = counts[place, item]
    return False, (
        f"Of {len(answers)} draws the item at {item} went to place {place} {often} times; "
        f"{usual:.0f} are to be expected."
    )


def one_order(items, answers, alpha):
    """A long order has nothing to do with the one that was given."""
    if len(items) < 100 or len(set(items)) < len(items):
        return True
    number = {item: at for at, item in enumerate(items)}
    before = np.arange(len(items))
    for answer in answers:
        after = np.array([number[item] for item in answer])
        score = np.corrcoef(before, after)[0, 1] * np.sqrt(len(items) - 1)
        halves = abs((after[: len(items) // 2] < len(items) // 2).mean() - 0.5) * 2 * np.sqrt(len(items))
        if 2 * norm.sf(max(abs(score), halves)) < alpha:
            return False, "A long list keeps too much of the order in which it was given."
    return True
