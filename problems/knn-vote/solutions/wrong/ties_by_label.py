"""Wrong: sorts pairs of distance and label, which settles equal distances by the label."""


def knn_vote(points: list[list[int]], labels: list[int], queries: list[list[int]], k: int) -> list[int]:
    winners: list[int] = []
    for query in queries:
        pairs = sorted(
            (sum((a - b) ** 2 for a, b in zip(point, query)), label) for point, label in zip(points, labels)
        )
        votes = [label for _, label in pairs[:k]]
        winners.append(max(dict.fromkeys(votes), key=votes.count))
    return winners
