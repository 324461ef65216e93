"""Slow: one example at a time, in numpy's smallest pieces."""

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
    for order, mask in zip(orders, kept):
        for start in range(0, len(order), batch):
            rows = order[start : start + batch]
            grad_first, grad_second = np.zeros_like(first), np.zeros_like(second)
            for place, row in enumerate(rows, start):
                units = np.tanh(features[row] @ first)
                dropped = units * mask[place] / KEEP
                error = sigmoid(dropped @ second) - labels[row]
                grad_second += dropped * error
                grad_first += np.outer(features[row], error * second * mask[place] / KEEP * (1 - units**2))
            first = first - rate * grad_first / len(rows)
            second = second - rate * grad_second / len(rows)
        losses.append(loss_of(labels, np.tanh(features @ first) @ second))
    return first, second, np.array(losses)
