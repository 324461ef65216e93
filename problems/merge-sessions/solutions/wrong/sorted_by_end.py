"""Wrong: sorts by end and joins with the last span only, so a long session leaves earlier ones behind."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
sessions = sorted(zip(numbers[1::2], numbers[2::2]), key=lambda session: session[1])
spans: list[list[int]] = []
for start, end in sessions:
    if spans and start <= spans[-1][1]:
        spans[-1] = [min(spans[-1][0], start), end]
    else:
        spans.append([start, end])
print(len(spans), sum(end - start for start, end in spans))
for start, end in spans:
    print(start, end)
