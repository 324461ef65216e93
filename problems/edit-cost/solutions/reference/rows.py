"""Edit distance: the table of prefixes row by row, O(n * m) time and O(m) memory."""


def edit_cost(first: str, second: str) -> int:
    row = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        corner, left = i - 1, i
        row[0] = i
        for j, other in enumerate(second, 1):
            above = row[j]
            if one != other:
                corner = 1 + (corner if corner < above else above)
                if left < corner:
                    corner = left + 1
            row[j] = left = corner
            corner = above
    return row[-1]
