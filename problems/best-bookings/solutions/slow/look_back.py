"""Slow: walks back over all earlier requests to find the last one that fits, O(n^2)."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
requests = sorted(zip(numbers[3::3], numbers[2::3], numbers[4::3]))
best = [0]
for place, (end, start, pay) in enumerate(requests):
    fitting = place
    while fitting > 0 and requests[fitting - 1][0] > start - pause:
        fitting -= 1
    best.append(max(best[-1], pay + best[fitting]))
print(best[-1])
