"""Wrong: joins a session with the first span that it meets, and leaves the others as they are."""

import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
spans: list[tuple[int, int]] = []
for start, end in zip(numbers[1::2], numbers[2::2]):
    met = next((span for span in sorted(spans) if span[0] <= end and start <= span[1]), None)
    if met is not None:
        spans.remove(met)
        start, end = min(start, met[0]), max(end, met[1])
        behind = next((span for span in spans if span[0] == end), None)
        if behind is not None:
            spans.remove(behind)
            end = behind[1]
    spans.append((start, end))
    print(len(spans), sum(to - since for since, to in spans))
print("done")
