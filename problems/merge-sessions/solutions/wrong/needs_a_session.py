"""Wrong: opens the first span before asking whether there is any session."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
sessions = sorted(zip(numbers[1::2], numbers[2::2]))
spans = [list(sessions[0])]
for start, end in sessions[1:]:
    if start <= spans[-1][1]:
        spans[-1][1] = max(spans[-1][1], end)
    else:
        spans.append([start, end])
print(len(spans), sum(end - start for start, end in spans))
for start, end in spans:
    print(start, end)
