"""Event streams for repeat-window: `n` events, and where the first repetition within the window lies."""

import json
import random
import sys

LIMIT = 2**62


def distinct(rng: random.Random, n: int) -> list[int]:
    """Return n different numbers from the whole range, in random order."""
    found: dict[int, None] = {}
    while len(found) < n:
        found[rng.randint(-LIMIT, LIMIT)] = None
    return list(found)


def build(rng: random.Random, n: int, window: int, kind: str) -> list[int]:
    """Return one stream; in `far` every repetition is just too far away, in `late` but the last one."""
    if kind == "few":  # numbers from a narrow range: many repetitions near and far
        return [rng.randint(0, max(1, n // 2)) for _ in range(n)]
    if kind == "distinct":
        return distinct(rng, n)
    round_trip = distinct(rng, min(n, window + 1))
    events = [round_trip[place % len(round_trip)] for place in range(n)]
    if kind == "late" and n > window > 0:
        events[-1] = events[-1 - window]
    return events


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = job["args"]
    events = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"events": events, "window": args["window"]}}))


main()
