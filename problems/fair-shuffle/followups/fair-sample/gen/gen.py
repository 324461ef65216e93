"""Streams for fair-sample: `n` different items of which `k` are wanted; `calls` is for the judge alone."""

import json
import random
import sys


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    stream = rng.sample(range(10**9), args["n"])
    sys.stdout.write(json.dumps({"args": {"stream": stream, "k": args["k"], "rng": rng.randrange(2**32)}}))


main()
