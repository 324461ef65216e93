"""Best bookings: best sum over the requests sorted by end, with binary search, O(n log n)."""

import sys
from bisect import bisect_right


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    pause = numbers[1]
    requests = sorted(zip(numbers[3::3], numbers[2::3], numbers[4::3]))
    ends = [end for end, _, _ in requests]
    best = [0]
    for end, start, pay in requests:
        # Never counts the request itself or a later one: those end after it starts.
        fitting = bisect_right(ends, start - pause)
        best.append(max(best[-1], pay + best[fitting]))
    print(best[-1])


main()
