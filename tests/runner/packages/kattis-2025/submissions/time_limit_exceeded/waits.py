"""Counts down from far too many for three."""

n, k = map(int, input().split())
while k > 2:
    pass
rest = n - 1
print(1, rest) if rest >= 2 else print("no")
