"""Calls for cohort-live: `n` of them on `users` users in `months` months; `late` says how far back reports go."""

import json
import random
import sys


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    months, n = args["months"], args["n"]
    names = rng.sample(range(10**9), args["users"])
    calls: list[list[object]] = []
    for number in range(n):
        now = number * months // n
        chance = rng.random()
        if chance < 0.6:
            calls.append(["visit", rng.choice(names), max(0, now - int(rng.expovariate(1 / args["late"])))])
        elif chance < 0.995:
            cohort = rng.randint(0, now)
            calls.append(["active", cohort, rng.choice((0, 1, rng.randint(0, now - cohort)))])
        else:
            calls.append(["largest"])
    sys.stdout.write(json.dumps({"args": {}, "calls": [*calls, ["largest"]]}))


main()
