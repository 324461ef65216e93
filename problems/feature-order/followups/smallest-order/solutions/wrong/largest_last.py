"""Wrong: fills the list from behind with the largest that nobody needs any more, which is another order."""

from heapq import heappop, heappush


def smallest_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    wanted, needs = [0] * n, [[] for _ in range(n)]
    for feature, needed in deps:
        wanted[needed] += 1
        needs[feature].append(needed)
    free = []
    for feature in range(n):
        if not wanted[feature]:
            heappush(free, -feature)
    order = []
    while free:
        last = -heappop(free)
        order.append(last)
        for needed in needs[last]:
            wanted[needed] -= 1
            if not wanted[needed]:
                heappush(free, -needed)
    return order[::-1] if len(order) == n else None
