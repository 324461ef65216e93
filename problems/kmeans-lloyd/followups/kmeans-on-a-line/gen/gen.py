"""Roads for kmeans-on-a-line: `n` breakdowns, of which some lie close together; all lie around `far`."""

import json
import random
import sys


def build(rng: random.Random, n: int, k: int, spread: float, far: float = 0.0) -> dict[str, object]:
    """Return one case; half of the breakdowns are around a few places, of different width."""
    spots = [(rng.uniform(-spread, spread), rng.uniform(0.01, 0.2) * spread) for _ in range(k + 3)]
    places = []
    for _ in range(n):
        middle, width = rng.choice(spots)
        place = rng.gauss(middle, width) if rng.random() < 0.5 else rng.uniform(-spread, spread)
        places.append(max(-1000000, min(1000000, round(far + place))))
    return {"places": places, "k": k}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
