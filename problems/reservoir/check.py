"""Accepts samples in which every choice of a kind is as likely as any other; tests choices, letters, or tenths."""

from collections import Counter
from itertools import combinations
from math import comb

import numpy as np
from scipy.stats import chi2

MOST_CHOICES = 60
LEAST = 20
"""How often a choice, or a letter, must be expected for a test of counts."""
PARTS = 10


def check(args, expected, answers, alpha):
    """Whether all answers are samples of each kind, and together what chance would give."""
    kinds, k = {}, args["k"]
    for kind, letter in args["stream"]:
        kinds.setdefault(kind, []).append(letter)
    for answer in answers:
        fault = fault_of(answer, kinds, k)
        if fault:
            return False, fault
    for kind, letters in kinds.items():
        if len(letters) <= k:
            continue
        samples = [answer[kind] for answer in answers]
        fault = unlikely(letters, k, samples, alpha / len(kinds))
        if fault:
            return False, f"Of kind {kind}: {fault}"
    return True


def fault_of(answer, kinds, k):
    """What is wrong with one answer, whatever chance did; nothing where it is a sample of each kind."""
    if answer.keys() != kinds.keys():
        return (
            f"An answer has {len(answer)} kinds, of which {len(answer.keys() & kinds.keys())} of {len(kinds)} came in."
        )
    for kind, letters in kinds.items():
        size = min(k, len(letters))
        if len(answer[kind]) != size:
            return f"An answer holds {len(answer[kind])} letters of kind {kind}; it should be {size}."
        if Counter(answer[kind]) - Counter(letters):
            return f"An answer holds a letter of kind {kind} more often than the stream does."
    return ""


def unlikely(letters, k, samples, alpha):
    """What is too unlikely about the samples of one kind, or nothing; needs more letters than k."""
    if comb(len(letters), k) <= MOST_CHOICES:
        return choices(letters, k, samples, alpha)
    if len(set(letters)) < len(letters):
        return ""
    number = {letter: at for at, letter in enumerate(letters)}
    places = np.array([[number[letter] for letter in sample] for sample in samples])
    if len(samples) * k >= LEAST * len(letters):
        return single_letters(places, letters, k, alpha)
    return tenths(places, letters, k, alpha)


def choices(letters, k, samples, alpha):
    """Every choice comes equally often; those that look alike are taken together."""
    ways = Counter(tuple(sorted(choice)) for choice in combinations(letters, k))
    usual = {choice: len(samples) * count / ways.total() for choice, count in ways.items()}
    if len(ways) == 1 or min(usual.values()) < LEAST:
        return ""
    counts = Counter(tuple(sorted(sample)) for sample in samples)
    score = sum((counts[choice] - often) ** 2 / often for choice, often in usual.items())
    if chi2.sf(score, len(ways) - 1) > alpha:
        return ""
    worst = max(usual, key=lambda choice: abs(counts[choice] - usual[choice]))
    return (
        f"in {len(samples)} draws {list(worst)} was picked {counts[worst]} times; "
        f"{usual[worst]:.0f} are to be expected."
    )


def single_letters(places, letters, k, alpha):
    """Every letter is picked equally often."""
    counts = np.bincount(places.ravel(), minlength=len(letters))
    usual = len(places) * k / len(letters)
    score = ((counts - usual) ** 2).sum() / usual * (len(letters) - 1) / (len(letters) - k)
    if chi2.sf(score, len(letters) - 1) > alpha:
        return ""
    worst = int(np.abs(counts - usual).argmax())
    return (
        f"in {len(places)} draws its letter {worst} was picked {counts[worst]} times; {usual:.0f} are to be expected."
    )


def tenths(places, letters, k, alpha):
    """A long sample takes as much from each tenth of the letters."""
    if k < LEAST * PARTS:
        return ""
    lengths = np.bincount(np.arange(len(letters)) * PARTS // len(letters), minlength=PARTS)
    usual = k * lengths / len(letters)
    for sample in places:
        counts = np.bincount(sample * PARTS // len(letters), minlength=PARTS)
        score = ((counts - usual) ** 2 / usual).sum() * (len(letters) - 1) / (len(letters) - k)
        if chi2.sf(score, PARTS - 1) < alpha / len(places):
            return "some part of a long stream is picked from too often, another one too rarely."
    return ""
