"""Wrong: walks along both texts and, where they differ, skips to the nearest equal character ahead."""


def edit_cost(first: str, second: str) -> int:
    i = j = cost = 0
    while i < len(first) and j < len(second):
        if first[i] != second[j]:
            cost += 1
            if first[i + 1 : i + 2] == second[j]:
                i += 1
                continue
            if second[j + 1 : j + 2] == first[i]:
                j += 1
                continue
        i, j = i + 1, j + 1
    return cost + (len(first) - i) + (len(second) - j)
