"""Boxes for least-busy-day: `n` boxes with up to `top` pages; `kind` says how the pages are spread."""

import json
import random
import sys


def build(rng: random.Random, n: int, top: int, kind: str) -> list[int]:
    """Return the pages of n boxes."""
    if kind == "few large":  # most boxes are small, one in fifty is not
        return [rng.randint(1, top) if rng.random() < 0.02 else rng.randint(1, max(1, top // 1000)) for _ in range(n)]
    if kind == "equal":
        return [top] * n
    return [rng.randint(1, top) for _ in range(n)]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = job["args"]
    sizes = build(random.Random(job["seed"]), args["n"], args["top"], args["kind"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"sizes": sizes, "days": args["days"]}}))


main()
