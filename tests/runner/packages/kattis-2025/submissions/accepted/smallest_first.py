"""One, two, three, and the rest for the last."""

n, k = map(int, input().split())
rest = n - k * (k - 1) // 2
print(*range(1, k), rest) if rest >= k else print("no")
