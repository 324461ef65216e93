"""Wrong: lets a pair count with the sum of both weights instead of the product."""


def auc_weighted(labels: list[int], scores: list[float], weights: list[int]) -> float:
    points = most = 0.0
    for label, one, heavy in zip(labels, scores, weights):
        for mark, other, light in zip(labels, scores, weights):
            if label == 1 and mark == 0:
                most += heavy + light
                points += (heavy + light) * ((one > other) + 0.5 * (one == other))
    return points / most if most else 0.5
