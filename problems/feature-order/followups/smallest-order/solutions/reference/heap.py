"""A heap holds what could be built now; the smallest comes out. O((n + m) log n)."""

from heapq import heapify, heappop, heappush


def smallest_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    missing = [0] * n
    waiting: list[list[int]] = [[] for _ in range(n)]
    for feature, needed in deps:
        missing[feature] += 1
        waiting[needed].append(feature)
    ready = [feature for feature in range(n) if not missing[feature]]
    heapify(ready)
    order = []
    while ready:
        built = heappop(ready)
        order.append(built)
        for feature in waiting[built]:
            missing[feature] -= 1
            if not missing[feature]:
                heappush(ready, feature)
    return order if len(order) == n else None
