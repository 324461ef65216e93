"""Busy spans: starts and ends sorted apart; a gap lies where the next start is after the end, O(n log n)."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    starts, ends = sorted(numbers[1::2]), sorted(numbers[2::2])
    # After the i-th end, i sessions are over; if no more than these have begun, nothing is running.
    gaps = [place for place in range(1, len(starts)) if starts[place] > ends[place - 1]]
    firsts, lasts = [0, *gaps], [*gaps, len(starts)]
    spans = [(starts[first], ends[last - 1]) for first, last in zip(firsts, lasts)] if starts else []
    lines = [f"{len(spans)} {sum(end - start for start, end in spans)}", *(f"{start} {end}" for start, end in spans)]
    sys.stdout.write("\n".join(lines) + "\n")


main()
