"""Wrong: asks whether there are customers of both kinds, not whether they weigh anything."""


def auc_weighted(labels: list[int], scores: list[float], weights: list[int]) -> float:
    if 0 not in labels or 1 not in labels:
        return 0.5
    ranked = sorted(zip(scores, labels, weights))
    half_points = below = gone = start = 0
    while start < len(ranked):
        end = start
        sums = [0, 0]
        while end < len(ranked) and ranked[end][0] == ranked[start][0]:
            sums[ranked[end][1]] += ranked[end][2]
            end += 1
        half_points += sums[1] * (2 * below + sums[0])
        below += sums[0]
        gone += sums[1]
        start = end
    return half_points / (2 * gone * below)
