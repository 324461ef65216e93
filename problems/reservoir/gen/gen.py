"""Streams for reservoir: `sizes` says how many letters each kind has; `calls` is for the judge alone."""

import json
import random
import sys


def build(rng: random.Random, sizes: list[int]) -> list[tuple[int, int]]:
    """Return letters of all kinds, mixed; those of one kind have different numbers."""
    kinds = rng.sample(range(10**9), len(sizes))
    stream = [
        (kind, letter) for kind, size in zip(kinds, sizes, strict=True) for letter in rng.sample(range(10**9), size)
    ]
    rng.shuffle(stream)
    return stream


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    stream = build(rng, args["sizes"])
    sys.stdout.write(json.dumps({"args": {"stream": stream, "k": args["k"], "rng": rng.randrange(2**32)}}))


main()
