"""Busy spans: sort by start, extend the open span or close it, O(n log n)."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    spans: list[list[int]] = []
    for start, end in sorted(zip(numbers[1::2], numbers[2::2])):
        if spans and start <= spans[-1][1]:
            if end > spans[-1][1]:
                spans[-1][1] = end
        else:
            spans.append([start, end])
    total = sum(end - start for start, end in spans)
    lines = [f"{len(spans)} {total}", *(f"{start} {end}" for start, end in spans)]
    sys.stdout.write("\n".join(lines) + "\n")


main()
