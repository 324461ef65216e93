"""Wrong: starts the table with zeros, so characters put in before the first match cost nothing."""


def edit_cost(first: str, second: str) -> int:
    if not first:
        return len(second)
    row = [0] * (len(second) + 1)
    for i, one in enumerate(first, 1):
        above, row = row, [i]
        for j, other in enumerate(second, 1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (one != other)))
    return row[-1]
