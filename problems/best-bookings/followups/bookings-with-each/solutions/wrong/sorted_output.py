"""Wrong: prints the answers in the order of the ends instead of that of the input."""

import sys
from bisect import bisect_left, bisect_right

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
requests = list(zip(numbers[2::3], numbers[3::3], numbers[4::3]))
ends = sorted(end for _, end, _ in requests)
starts = sorted(start for start, _, _ in requests)
by_end = sorted(requests, key=lambda request: request[1])
by_start = sorted(requests)
before = [0]
for start, _, pay in by_end:
    before.append(max(before[-1], pay + before[bisect_right(ends, start - pause)]))
behind = [0]
for _, end, pay in reversed(by_start):
    later = len(starts) - bisect_left(starts, end + pause)
    behind.append(max(behind[-1], pay + behind[later]))
print(before[-1])
for start, end, pay in by_end:
    later = len(starts) - bisect_left(starts, end + pause)
    print(before[bisect_right(ends, start - pause)] + pay + behind[later])
