"""Readings for readings-left-over: `n` in each list, `common` of which cancel out; `kind` says how they are alike."""

import json
import random
import sys

MOST = 10**12


def build(rng: random.Random, n: int, kind: str, common: int) -> tuple[list[int], list[int]]:
    """Return the two lists."""
    if kind == "few":  # numbers from a narrow range: most of them several times on both sides
        return [rng.randint(-3, 3) for _ in range(n)], [rng.randint(-3, 3) for _ in range(rng.randint(0, n))]
    if kind == "once":  # different ones, some of them on both sides
        known = rng.sample(range(-MOST, MOST), 2 * n - common)
    else:  # "often": the same few again and again
        some = [rng.randint(-MOST, MOST) for _ in range(max(1, n // 50))]
        known = [rng.choice(some) for _ in range(2 * n - common)]
    first, second = known[:n], known[:common] + known[n:]
    rng.shuffle(first)
    rng.shuffle(second)
    return first, second


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    first, second = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"first": first, "second": second}}))


main()
