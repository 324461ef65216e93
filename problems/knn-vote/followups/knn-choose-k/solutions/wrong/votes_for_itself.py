"""Wrong: lets the point that is asked about vote too."""


def right_votes(points: list[list[int]], labels: list[int], most: int) -> list[int]:
    right = [0] * most
    for place, own in enumerate(labels):
        squares = [sum((a - b) ** 2 for a, b in zip(point, points[place])) for point in points]
        others = range(len(points))
        voters = [labels[one] for one in sorted(others, key=squares.__getitem__)[:most]]
        for k in range(1, most + 1):
            votes = voters[:k]
            right[k - 1] += max(dict.fromkeys(votes), key=votes.count) == own
    return right
