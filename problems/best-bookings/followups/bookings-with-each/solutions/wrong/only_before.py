"""Wrong: adds what can be earned before a request and forgets what may come behind it."""

import sys
from bisect import bisect_right

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
requests = list(zip(numbers[2::3], numbers[3::3], numbers[4::3]))
ends = sorted(end for _, end, _ in requests)
before = [0]
for start, _, pay in sorted(requests, key=lambda request: request[1]):
    before.append(max(before[-1], pay + before[bisect_right(ends, start - pause)]))
print(before[-1])
for start, _, pay in requests:
    print(pay + before[bisect_right(ends, start - pause)])
