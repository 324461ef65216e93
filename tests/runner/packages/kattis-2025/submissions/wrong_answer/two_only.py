"""Splits for two, whoever is there."""

n, k = map(int, input().split())
print("no" if n < 3 else f"1 {n - 1}")
