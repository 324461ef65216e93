"""Wrong: compares a session with the ten spans that changed last only."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
spans: list[tuple[int, int]] = []
for start, end in zip(numbers[1::2], numbers[2::2]):
    older, latest = spans[:-10], spans[-10:]
    apart = []
    for span in latest:
        if span[1] < start or end < span[0]:
            apart.append(span)
        else:
            start, end = min(start, span[0]), max(end, span[1])
    spans = [*older, *apart, (start, end)]
    print(len(spans), sum(to - since for since, to in spans))
print("done")
