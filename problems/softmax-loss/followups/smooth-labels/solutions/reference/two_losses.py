"""Smoothed loss in plain Python: the loss of the right class and the mean loss of all classes in play, mixed."""

from math import exp, fsum, inf, log1p

import numpy as np


def smooth_loss(
    scores: np.ndarray, labels: np.ndarray, weights: np.ndarray, smoothing: float
) -> tuple[float, np.ndarray]:
    losses: list[float] = []
    gradient = np.zeros(scores.shape)
    every = fsum(weights[label] for label in labels)
    for place, (row, label) in enumerate(zip(scores.tolist(), labels.tolist())):
        classes = [one for one, score in enumerate(row) if score != -inf]
        top = max(classes, key=row.__getitem__)
        powers = {one: exp(row[one] - row[top]) for one in classes}
        others = fsum(power for one, power in powers.items() if one != top)
        whole = log1p(others)
        right = row[top] - row[label] + whole
        mean = fsum(row[top] - row[one] for one in classes) / len(classes) + whole
        share = float(weights[label]) / every
        losses.append(share * ((1 - smoothing) * right + smoothing * mean))
        for one, power in powers.items():
            target = smoothing / len(classes) + (1 - smoothing) * (one == label)
            gradient[place, one] = share * (power / (1 + others) - target)
    return fsum(losses), gradient
