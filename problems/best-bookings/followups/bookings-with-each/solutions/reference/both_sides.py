"""Best plan around each booking: sums up to each end, sums from each start on, two binary searches per request."""

import sys
from bisect import bisect_left, bisect_right


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    pause = numbers[1]
    requests = list(zip(numbers[2::3], numbers[3::3], numbers[4::3]))
    ends = sorted(end for _, end, _ in requests)
    starts = sorted(start for start, _, _ in requests)
    before = [0]
    for start, _, pay in sorted(requests, key=lambda request: request[1]):
        before.append(max(before[-1], pay + before[bisect_right(ends, start - pause)]))
    behind = [0] * (len(requests) + 1)
    place = len(requests)
    for _, end, pay in sorted(requests, reverse=True):
        place -= 1
        behind[place] = max(behind[place + 1], pay + behind[bisect_left(starts, end + pause)])
    print(before[-1])
    for start, end, pay in requests:
        print(before[bisect_right(ends, start - pause)] + pay + behind[bisect_left(starts, end + pause)])


main()
