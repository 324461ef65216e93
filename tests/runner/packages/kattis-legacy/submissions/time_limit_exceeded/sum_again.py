"""Adds every span up anew."""

import sys

n, q, *rest = map(int, sys.stdin.read().split())
for at in range(n, n + 2 * q, 2):
    first, last = rest[at], rest[at + 1]
    total = 0
    for day in range(first - 1, last):
        total += rest[day]
    mean = total / (last - first + 1)
    print(mean, "Warm" if mean > 0 else "Cold")
