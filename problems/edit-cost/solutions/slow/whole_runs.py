"""Slow: takes out or puts in runs of every length, O(n * m * (n + m))."""


def edit_cost(first: str, second: str) -> int:
    rows = [list(range(len(second) + 1))]
    for i, one in enumerate(first, 1):
        row = [i]
        for j, other in enumerate(second, 1):
            best = rows[i - 1][j - 1] + (one != other)
            best = min(best, min(rows[k][j] + i - k for k in range(i)), min(row[k] + j - k for k in range(j)))
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
