"""Lets everybody pay the same."""

n, k = map(int, input().split())
print(*[n // k] * (k - 1), n - n // k * (k - 1))
