"""Items for fair-shuffle: `n` different ones, which `sort` leaves in order; `calls` is for the judge alone."""

import json
import random
import sys


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    items = rng.sample(range(10**9), args["n"])
    sys.stdout.write(json.dumps({"args": {"items": items, "rng": rng.randrange(2**32)}}))


main()
