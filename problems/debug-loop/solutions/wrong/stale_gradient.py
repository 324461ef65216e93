"""Wrong: the gradient of earlier steps is still in the sum."""

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
    losses = []
    grad_first, grad_second = np.zeros_like(first), np.zeros_like(second)
    for order, mask in zip(orders, kept):
        x, y = features[order], labels[order]
        for start in range(0, len(x), batch):
            rows = slice(start, start + batch)
            units = np.tanh(x[rows] @ first)
            dropped = units * mask[rows] / KEEP
            error = sigmoid(dropped @ second) - y[rows]
            grad_second += dropped.T @ error
            back = np.outer(error, second) * mask[rows] / KEEP * (1 - units**2)
            grad_first += x[rows].T @ back
            first = first - rate * grad_first / len(error)
            second = second - rate * grad_second / len(error)
        losses.append(loss_of(labels, np.tanh(features @ first) @ second))
    return first, second, np.array(losses)
