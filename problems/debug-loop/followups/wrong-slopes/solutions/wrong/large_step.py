"""Wrong: takes so large a step, in one direction, that the loss bends away from its slope."""

import numpy as np

STEP = 0.1
FAR = 1e-4


def loss_of(features: np.ndarray, labels: np.ndarray, first: np.ndarray, second: np.ndarray) -> float:
    scores = np.tanh(features @ first) @ second
    return float(np.mean(np.logaddexp(0, scores) - labels * scores))



def wrong_slopes(
    features: np.ndarray,
    labels: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    claimed_first: np.ndarray,
    claimed_second: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    layers = [first.copy(), second.copy()]
    wrong = []
    for layer, claimed in zip(layers, (claimed_first, claimed_second)):
        marks = np.zeros(layer.shape, dtype=bool)
        for place in np.ndindex(layer.shape):
            weight = layer[place]
            layer[place] = weight + STEP
            above = loss_of(features, labels, *layers)
            layer[place] = weight
            below = loss_of(features, labels, *layers)
            layer[place] = weight
            slope = (above - below) / (STEP)
            marks[place] = abs(claimed[place] - slope) > FAR
        wrong.append(marks)
    return wrong[0], wrong[1]
