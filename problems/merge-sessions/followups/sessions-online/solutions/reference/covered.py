"""Busy time line by line: time cut at all starts and ends, each piece covered once, covered ones skipped."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))[1:]
    edges = sorted(set(numbers))
    places = {edge: place for place, edge in enumerate(edges)}
    free = list(range(len(edges) + 1))  # leads to the first piece from here on that is not covered
    covered = bytearray(len(edges) + 1)  # the last one stands for what comes before the first piece
    spans = total = 0
    lines: list[str] = []
    for start, end in zip(numbers[::2], numbers[1::2]):
        last = places[end]
        place = places[start]
        while True:
            while free[place] != place:
                free[place] = free[free[place]]
                place = free[place]
            if place >= last:
                break
            spans += 1 - covered[place - 1] - covered[place + 1]
            total += edges[place + 1] - edges[place]
            covered[place] = 1
            free[place] = place + 1
        lines.append(f"{spans} {total}")
    print("\n".join([*lines, "done"]))


main()
