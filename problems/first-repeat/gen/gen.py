"""Event streams for first-repeat: `kind` says where the first repetition lies, `n` how long the stream is."""

import json
import random
import sys

LIMIT = 2**62


def distinct(rng: random.Random, n: int) -> list[int]:
    """Return n different numbers from the whole range, in random order."""
    seen: set[int] = set()
    while len(seen) < n:
        seen.add(rng.randint(-LIMIT, LIMIT))
    events = sorted(seen)
    rng.shuffle(events)
    return events


def build(rng: random.Random, n: int, kind: str) -> list[int]:
    """Return one stream."""
    if kind == "few":  # numbers from a narrow range: many repetitions, the first one soon
        return [rng.randint(-n, n) for _ in range(n)]
    if kind == "near":  # huge numbers side by side: lost by 64-bit floats
        start = rng.randint(2**61, LIMIT - 2 * n)
        events = list(range(start, start + n))
        rng.shuffle(events)
        return events
    if kind == "twins":  # numbers whose two halves of 32 bits are equal: some hash tables give all of them one place
        events = [number * (2**32 + 1) for number in range(n)]
        rng.shuffle(events)
        return events
    events = distinct(rng, n)
    if kind == "late":  # the last one repeats one from the first half
        events[-1] = events[rng.randrange(n // 2)]
    elif kind == "nested":  # pairs closed inside out: the one that opened last repeats first
        half = events[: n // 2]
        events = half + half[::-1]
    return events


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    events = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"events": events}}))


main()
