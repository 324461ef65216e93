"""Divides by what is left."""

n, k = map(int, input().split())
rest = n - k * (k - 1) // 2
n // (rest - 5)
print(*range(1, k), rest) if rest >= k else print("no")
