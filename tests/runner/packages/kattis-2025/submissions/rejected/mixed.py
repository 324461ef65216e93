"""Fails in one way or another."""

n, k = map(int, input().split())
print("no" if k > 2 else 1 // (n - 2))
