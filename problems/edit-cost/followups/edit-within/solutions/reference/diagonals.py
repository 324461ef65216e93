"""Edit distance with a limit: with one change more each time, how far does each diagonal get?"""


def edit_within(first: str, second: str, most: int) -> int:
    n, m = len(first), len(second)
    reached: dict[int, int] = {}  # diagonal j - i: the most characters of the first text
    for cost in range(most + 1):
        farther: dict[int, int] = {}
        for diagonal in range(-cost, cost + 1):
            steps = ((diagonal, 1), (diagonal - 1, 0), (diagonal + 1, 1))
            ways = [reached[near] + step for near, step in steps if near in reached]
            i = min(max(ways, default=0), n, m - diagonal)
            while i < n and i + diagonal < m and first[i] == second[i + diagonal]:
                i += 1
            farther[diagonal] = i
        if farther.get(m - n) == n:
            return cost
        reached = farther
    return -1
