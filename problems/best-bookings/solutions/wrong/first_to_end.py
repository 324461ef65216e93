"""Wrong: accepts whatever ends first, which gives the most bookings but not the most pay."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
total, free = 0, 0
for end, start, pay in sorted(zip(numbers[3::3], numbers[2::3], numbers[4::3])):
    if start >= free:
        total += pay
        free = end + pause
print(total)
