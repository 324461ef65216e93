"""Session logs for merge-sessions: `kind` says how the sessions lie, `n` how many there are."""

import json
import random
import sys
from itertools import pairwise

LATEST = 10**12


def build(rng: random.Random, n: int, kind: str) -> list[tuple[int, int]]:
    """Return n sessions in random order."""
    if kind == "apart":  # every session is a span of its own
        edges = sorted(rng.sample(range(LATEST), 2 * n))
        spans = list(zip(edges[::2], edges[1::2], strict=True))
    elif kind == "touching":  # chains without a gap, broken now and then
        cuts = sorted(rng.sample(range(LATEST), n + 1))
        spans = [(start, end if rng.random() < 0.9 else end - 1) for start, end in pairwise(cuts)]
        spans = [(start, max(end, start + 1)) for start, end in spans]
    elif kind == "covered":  # short sessions far apart, and a few long ones over many of them
        starts = [rng.randrange(LATEST // 2) for _ in range(n)]
        spans = [(start, start + rng.randint(1, LATEST // (4 * n))) for start in starts]
        for place in range(0, n, max(5, n // 40)):
            start = spans[place][0]
            spans[place] = (start, start + rng.randint(LATEST // n, 3 * LATEST // n))
    else:  # "busy": small times, so that sessions overlap, touch and coincide
        starts = [rng.randrange(4 * n) for _ in range(n)]
        spans = [(start, start + rng.randint(1, 4)) for start in starts]
    rng.shuffle(spans)
    return spans


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    spans = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    lines = [str(len(spans)), *(f"{start} {end}" for start, end in spans)]
    sys.stdout.write(json.dumps({"stdin": "\n".join(lines) + "\n"}))


main()
