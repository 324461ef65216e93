"""Wrong: looks at the thirty nearest requests only for one that fits before, and for one that fits behind."""

import sys

FAR = 30

numbers = list(map(int, sys.stdin.buffer.read().split()))
pause = numbers[1]
requests = list(zip(numbers[2::3], numbers[3::3], numbers[4::3]))


def sums_before(spans: list[tuple[int, int, int]]) -> dict[tuple[int, int, int], int]:
    ordered = sorted(spans, key=lambda span: span[1])
    best, found = [0], {}
    for place, (start, end, pay) in enumerate(ordered):
        near = range(place, max(0, place - FAR), -1)
        fitting = next((count for count in near if ordered[count - 1][1] + pause <= start), 0)
        found[start, end, pay] = best[fitting]
        best.append(max(best[-1], pay + best[fitting]))
    return found


before = sums_before(requests)
behind = sums_before([(-end, -start, pay) for start, end, pay in requests])
print(max((before[one] + one[2] for one in requests), default=0))
for start, end, pay in requests:
    print(before[start, end, pay] + pay + behind[-end, -start, pay])
