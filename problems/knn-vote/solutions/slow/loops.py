"""Slow: plain loops over queries, points and dimensions."""


def knn_vote(points: list[list[int]], labels: list[int], queries: list[list[int]], k: int) -> list[int]:
    winners: list[int] = []
    for query in queries:
        squares = [sum((a - b) ** 2 for a, b in zip(point, query)) for point in points]
        nearest = sorted(range(len(points)), key=squares.__getitem__)[:k]
        votes = [labels[place] for place in nearest]
        winners.append(max(dict.fromkeys(votes), key=votes.count))
    return winners
