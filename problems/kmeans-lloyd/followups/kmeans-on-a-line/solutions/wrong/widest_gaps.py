"""Wrong: cuts the road at its widest gaps."""


def kmeans_on_a_line(places: list[int], k: int) -> float:
    line = sorted(places)
    gaps = sorted(range(1, len(line)), key=lambda at: line[at - 1] - line[at])[: k - 1]
    total = 0.0
    for start, end in zip([0, *sorted(gaps)], [*sorted(gaps), len(line)]):
        part = line[start:end]
        middle = sum(part) / len(part)
        total += sum((place - middle) ** 2 for place in part)
    return total
