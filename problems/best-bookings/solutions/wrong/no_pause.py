"""Wrong: forgets the pause."""

import sys
from bisect import bisect_right

numbers = list(map(int, sys.stdin.buffer.read().split()))
requests = sorted(zip(numbers[3::3], numbers[2::3], numbers[4::3]))
ends = [end for end, _, _ in requests]
best = [0]
for end, start, pay in requests:
    best.append(max(best[-1], pay + best[bisect_right(ends, start)]))
print(best[-1])
