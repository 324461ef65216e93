"""Wrong: at each difference makes the change after which the texts agree for longest."""


def edit_within(first: str, second: str, most: int) -> int:
    i = j = cost = 0
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            i, j = i + 1, j + 1
            continue
        cost += 1
        if cost > most:
            return -1
        ways = [(i + 1, j + 1), (i + 1, j), (i, j + 1)]
        i, j = max(ways, key=lambda way: agree(first, second, *way))
    cost += len(first) - i + len(second) - j
    return cost if cost <= most else -1


def agree(first: str, second: str, i: int, j: int) -> int:
    length = 0
    while i + length < len(first) and j + length < len(second) and first[i + length] == second[j + length]:
        length += 1
    return length
