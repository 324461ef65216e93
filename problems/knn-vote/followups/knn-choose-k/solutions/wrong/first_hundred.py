"""Wrong: asks the first hundred points only."""


def right_votes(points: list[list[int]], labels: list[int], most: int) -> list[int]:
    right = [0] * most
    for place, own in enumerate(labels):
        squares = [sum((a - b) ** 2 for a, b in zip(point, points[place])) for point in points]
        others = [one for one in range(min(100, len(points))) if one != place]
        voters = [labels[one] for one in sorted(others, key=squares.__getitem__)[:most]]
        for k in range(1, most + 1):
            votes = voters[:k]
            right[k - 1] += max(dict.fromkeys(votes), key=votes.count) == own
    return right
