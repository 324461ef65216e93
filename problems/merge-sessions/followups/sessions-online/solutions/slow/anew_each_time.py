"""Slow: sorts and joins all sessions anew after each line, O(n^2 log n)."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
sessions: list[tuple[int, int]] = []
for session in zip(numbers[1::2], numbers[2::2]):
    sessions.append(session)
    spans: list[list[int]] = []
    for start, end in sorted(sessions):
        if spans and start <= spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], end)
        else:
            spans.append([start, end])
    print(len(spans), sum(end - start for start, end in spans))
print("done")
