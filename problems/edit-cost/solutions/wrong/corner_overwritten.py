"""Wrong: keeps one row and reads the corner after it was overwritten."""


def edit_cost(first: str, second: str) -> int:
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        row[0] = i
        for j, other in enumerate(second, 1):
            row[j] = min(row[j] + 1, row[j - 1] + 1, row[j - 1] + (one != other))
    return row[-1]
