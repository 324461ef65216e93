"""Slow: leaves out what stands in a request's way and plans all the rest anew, O(n^2 log n)."""

import sys
from bisect import bisect_right


def earned(requests: list[tuple[int, int, int]], pause: int) -> int:
    ends = [end for _, end, _ in requests]
    best = [0]
    for start, _, pay in requests:
        best.append(max(best[-1], pay + best[bisect_right(ends, start - pause)]))
    return best[-1]


numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
requests = list(zip(numbers[2::3], numbers[3::3], numbers[4::3]))
by_end = sorted(requests, key=lambda request: request[1])
print(earned(by_end, pause))
for start, end, pay in requests:
    others = [one for one in by_end if one[1] + pause <= start or end + pause <= one[0]]
    print(pay + earned(others, pause))
