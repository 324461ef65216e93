"""Wrong: the search stops one too early, so a booking exactly one pause later is refused."""

import sys
from bisect import bisect_left

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
requests = sorted(zip(numbers[3::3], numbers[2::3], numbers[4::3]))
ends = [end for end, _, _ in requests]
best = [0]
for end, start, pay in requests:
    best.append(max(best[-1], pay + best[bisect_left(ends, start - pause)]))
print(best[-1])
