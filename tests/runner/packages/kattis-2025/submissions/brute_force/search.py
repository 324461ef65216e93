"""Tries every way."""

from itertools import combinations

n, k = map(int, input().split())
print(*next((parts for parts in combinations(range(1, n + 1), k) if sum(parts) == n), ["no"]))
