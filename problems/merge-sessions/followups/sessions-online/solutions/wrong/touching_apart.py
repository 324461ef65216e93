"""Wrong: keeps sessions apart that only touch."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
spans: list[tuple[int, int]] = []
for start, end in zip(numbers[1::2], numbers[2::2]):
    apart = []
    for span in spans:
        if span[1] <= start or end <= span[0]:
            apart.append(span)
        else:
            start, end = min(start, span[0]), max(end, span[1])
    spans = [*apart, (start, end)]
    print(len(spans), sum(to - since for since, to in spans))
print("done")
