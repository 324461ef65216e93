"""Wrong: stays within the band, but one call inside another for every character."""

from functools import cache


def edit_within(first: str, second: str, most: int) -> int:
    @cache
    def cost(i: int, j: int) -> int:
        if abs(i - j) > most:
            return most + 1
        if i == 0 or j == 0:
            return i + j
        if first[i - 1] == second[j - 1]:
            return cost(i - 1, j - 1)
        return 1 + min(cost(i - 1, j), cost(i, j - 1), cost(i - 1, j - 1))

    found = cost(len(first), len(second))
    return found if found <= most else -1
