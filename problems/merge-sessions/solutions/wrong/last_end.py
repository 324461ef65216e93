"""Wrong: takes the end of the last session for the end of the span, even if an earlier one lasts longer."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
spans: list[list[int]] = []
for start, end in sorted(zip(numbers[1::2], numbers[2::2])):
    if spans and start <= spans[-1][1]:
        spans[-1][1] = end
    else:
        spans.append([start, end])
print(len(spans), sum(end - start for start, end in spans))
for start, end in spans:
    print(start, end)
