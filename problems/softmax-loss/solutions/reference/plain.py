"""Softmax loss in plain Python, row by row; the gradient at the right class is minus the sum of the others."""

from math import exp, fsum, log1p

import numpy as np


def softmax_loss(scores: np.ndarray, labels: np.ndarray) -> tuple[float, np.ndarray]:
    losses: list[float] = []
    gradient: list[list[float]] = []
    for row, label in zip(scores.tolist(), labels.tolist()):
        top = max(range(len(row)), key=row.__getitem__)
        powers = [exp(score - row[top]) for score in row]
        others = fsum(power for place, power in enumerate(powers) if place != top)
        losses.append(row[top] - row[label] + log1p(others))
        line = [power / (1 + others) / len(scores) for power in powers]
        line[label] = -fsum(share for place, share in enumerate(line) if place != label)
        gradient.append(line)
    return fsum(losses) / len(losses), np.array(gradient)
