"""Booking requests for best-bookings: `kind` says how they lie, `n` how many there are."""

import json
import random
import sys

LATEST = 10**8
MOST = 10**9

Request = tuple[int, int, int]


def request(rng: random.Random, n: int, kind: str) -> Request:
    """Return one request."""
    if kind == "short":  # each meets only a few others
        longest = max(1, 3 * LATEST // n)
        start = rng.randrange(LATEST - longest)
        return start, start + rng.randint(1, longest), rng.randint(0, MOST)
    if kind == "days":  # small numbers: equal starts and ends everywhere
        start = rng.randrange(2 * n)
        return start, start + rng.randint(1, 12), rng.randint(0, 50)
    start, end = sorted(rng.sample(range(LATEST + 1), 2))
    if kind == "mixed":  # mostly short ones, and a few long ones that pay well
        if rng.random() < 0.9:
            end = start + rng.randint(1, max(1, min(end - start, 5 * LATEST // n)))
        return start, end, rng.randint(0, 1000) + (end - start) * 2000 // LATEST
    return start, end, rng.randint(0, MOST)  # "long": most requests stand in each other's way


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    requests = [request(rng, args["n"], args["kind"]) for _ in range(args["n"])]
    lines = [f"{args['n']} {args['pause']}", *(" ".join(map(str, one)) for one in requests)]
    sys.stdout.write(json.dumps({"stdin": "\n".join(lines) + "\n"}))


main()
