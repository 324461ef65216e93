"""Wrong: knows no replacing; a character is taken out and another put in, for two."""


def edit_cost(first: str, second: str) -> int:
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        above, row = row, [i]
        for j, other in enumerate(second, 1):
            row.append(above[j - 1] if one == other else 1 + min(above[j], row[j - 1]))
    return row[-1]
