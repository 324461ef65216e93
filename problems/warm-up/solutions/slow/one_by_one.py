"""Slow: counts up or down one by one, which large readings do not allow."""

a, b = map(int, input().split())
while b:
    step = 1 if b > 0 else -1
    a, b = a + step, b - step
print(a)
