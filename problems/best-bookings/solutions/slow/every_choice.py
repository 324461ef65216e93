"""Slow: tries to accept and to decline every request, O(2^n)."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
requests = sorted(zip(numbers[2::3], numbers[3::3], numbers[4::3]))


def earn(place: int, free: int) -> int:
    if place == len(requests):
        return 0
    start, end, pay = requests[place]
    declined = earn(place + 1, free)
    return declined if start < free else max(declined, pay + earn(place + 1, end + pause))


print(earn(0, 0))
