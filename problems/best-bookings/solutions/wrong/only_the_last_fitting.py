"""Wrong: extends the last request that fits instead of the best sum up to it."""

import sys
from bisect import bisect_right

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
requests = sorted(zip(numbers[3::3], numbers[2::3], numbers[4::3]))
ends = [end for end, _, _ in requests]
sums = [0]
for end, start, pay in requests:
    sums.append(pay + sums[bisect_right(ends, start - pause)])
print(max(sums))
