"""Takes the rows of a batch by their numbers; the mean is in the error."""

import numpy as np

KEEP = 0.8


def sigmoid(scores: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-scores))


def loss_of(labels: np.ndarray, scores: np.ndarray) -> float:
    return float(np.mean(np.logaddexp(0, scores) - labels * scores))


def train(
    features: np.ndarray,
    labels: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    orders: np.ndarray,
    kept: np.ndarray,
    batch: int,
    rate: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    first, second, losses = first.copy(), second.copy(), np.zeros(len(orders))
    for epoch, order in enumerate(orders):
        for start in range(0, len(order), batch):
            rows = order[start : start + batch]
            share = kept[epoch, start : start + batch] / KEEP
            units = np.tanh(np.einsum("nd,dh->nh", features[rows], first))
            error = (sigmoid((units * share) @ second) - labels[rows]) / len(rows)
            slope_second = np.einsum("n,nh->h", error, units * share)
            slope_first = np.einsum("n,nd,nh->dh", error, features[rows], share * (1 - units**2)) * second
            first -= rate * slope_first
            second -= rate * slope_second
        losses[epoch] = loss_of(labels, np.tanh(features @ first) @ second)
    return first, second, losses
