"""Busy spans: walk over all borders in order of time and count the sessions that are open, O(n log n)."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    # At the same millisecond a start comes before an end, so that spans which touch stay one.
    borders = sorted([(start, 0) for start in numbers[1::2]] + [(end, 1) for end in numbers[2::2]])
    spans: list[tuple[int, int]] = []
    running = begun = 0
    for time, ends in borders:
        if ends:
            running -= 1
            if running == 0:
                spans.append((begun, time))
        else:
            if running == 0:
                begun = time
            running += 1
    lines = [f"{len(spans)} {sum(end - start for start, end in spans)}", *(f"{start} {end}" for start, end in spans)]
    sys.stdout.write("\n".join(lines) + "\n")


main()
