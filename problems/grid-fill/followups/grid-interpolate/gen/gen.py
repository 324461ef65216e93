"""Reports for grid-interpolate: `n` within `span` seconds from `start`; ticks begin before and end behind them."""

import json
import random
import sys


def build(rng: random.Random, n: int, ticks: int, span: int, max_gap: int, start: int = 0) -> dict[str, object]:
    """Return one case; some reports are of one second."""
    times = [start + rng.randrange(span) for _ in range(n)]
    times += [rng.choice(times) for _ in range(n // 5)]
    rng.shuffle(times)
    step = max(1, (span + span // 5) // max(1, ticks))
    return {
        "times": times,
        "prices": [round(rng.uniform(-50, 200), 2) for _ in times],
        "first": max(0, start - span // 10),
        "step": step,
        "ticks": ticks,
        "max_gap": max_gap,
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
