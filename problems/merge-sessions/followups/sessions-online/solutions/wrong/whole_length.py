"""Wrong: adds the whole length of each session, also where it lies over others."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
spans: list[tuple[int, int]] = []
total = 0
for start, end in zip(numbers[1::2], numbers[2::2]):
    total += end - start
    apart = []
    for span in spans:
        if span[1] < start or end < span[0]:
            apart.append(span)
        else:
            start, end = min(start, span[0]), max(end, span[1])
    spans = [*apart, (start, end)]
    print(len(spans), total)
print("done")
