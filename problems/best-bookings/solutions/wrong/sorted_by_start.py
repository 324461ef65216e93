"""Wrong: sorts by start, but then searches the ends as if they were sorted."""

import sys
from bisect import bisect_right

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
requests = sorted(zip(numbers[2::3], numbers[3::3], numbers[4::3]))
ends = [end for _, end, _ in requests]
best = [0]
for place, (start, end, pay) in enumerate(requests):
    best.append(max(best[-1], pay + best[bisect_right(ends, start - pause, 0, place)]))
print(best[-1])
