"""Divides whole numbers."""

import sys
from itertools import accumulate

n, q, *rest = map(int, sys.stdin.read().split())
sums = [0, *accumulate(rest[:n])]
for at in range(n, n + 2 * q, 2):
    first, last = rest[at], rest[at + 1]
    mean = (sums[last] - sums[first - 1]) // (last - first + 1)
    print(mean, "Warm" if mean > 0 else "Cold")
