"""Slow: fills in the whole table and looks at the limit afterwards."""


def edit_within(first: str, second: str, most: int) -> int:
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        above, row = row, [i]
        for j, other in enumerate(second, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (one != other)))
    return row[-1] if row[-1] <= most else -1
