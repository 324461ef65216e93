"""Reports for grid-fill: `n` reports within `span` seconds from `start`, in no order; `ticks` ticks over that time."""

import json
import random
import sys


def build(rng: random.Random, n: int, ticks: int, span: int, max_age: int, start: int = 0) -> dict[str, object]:
    """Return one case; some reports are of one second, and the ticks begin before the first report."""
    times = [start + rng.randrange(span) for _ in range(n)]
    times += [rng.choice(times) for _ in range(n // 5)]
    rng.shuffle(times)
    step = max(1, span // max(1, ticks))
    return {
        "times": times,
        "prices": [round(rng.uniform(-50, 200), 2) for _ in times],
        "first": max(0, start - 3 * step),
        "step": step,
        "ticks": ticks,
        "max_age": max_age,
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
