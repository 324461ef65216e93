"""Wrong: takes exactly `most` changes for too many."""


def edit_within(first: str, second: str, most: int) -> int:
    far = most + 1
    above = {j: j for j in range(min(len(second), most) + 1)}
    for i, one in enumerate(first, 1):
        row: dict[int, int] = {}
        for j in range(max(0, i - most), min(len(second), i + most) + 1):
            cost = above.get(j, far) + 1
            if j:
                cost = min(cost, row.get(j - 1, far) + 1, above.get(j - 1, far) + (one != second[j - 1]))
            row[j] = cost
        above = row
    cost = above.get(len(second), far)
    return cost if cost < most or cost == 0 else -1
