"""Wrong: accepts the best paid request that still fits, again and again."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
taken: list[tuple[int, int]] = []
total = 0
for pay, start, end in sorted(zip(numbers[4::3], numbers[2::3], numbers[3::3]), reverse=True):
    if all(end + pause <= other_start or other_end + pause <= start for other_start, other_end in taken):
        taken.append((start, end))
        total += pay
print(total)
