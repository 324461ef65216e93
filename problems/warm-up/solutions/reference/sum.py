"""Two numbers on one line, and their sum."""

a, b = map(int, input().split())
print(a + b)
