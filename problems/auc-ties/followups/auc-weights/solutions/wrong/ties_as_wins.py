"""Wrong: gives a full point to a tie."""


def auc_weighted(labels: list[int], scores: list[float], weights: list[int]) -> float:
    points = below = gone = 0
    for _, label, weight in sorted(zip(scores, labels, weights)):
        if label == 1:
            points += weight * below
            gone += weight
        else:
            below += weight
    return points / (gone * below) if gone and below else 0.5
