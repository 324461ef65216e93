"""Calls for feature-cache: `n` of them, on a cache of `capacity`, for so many `users` as `kind` picks them."""

import json
import random
import sys

MOST = 10**9


def picked(rng: random.Random, kind: str, users: int, number: int) -> int:
    """The place of the user that a call is about."""
    if kind == "round":  # each in turn, and now and then the one before again
        return (number // 2 - (rng.random() < 0.2)) % users
    if kind == "favourites":  # a few are asked for again and again
        return min(users - 1, int(users * rng.random() ** 4))
    return rng.randrange(users)


def called(rng: random.Random, user: int, kind: str, number: int) -> list[object]:
    """One call: two of five put, one of twenty forgets."""
    chance = rng.random()
    if kind == "round":
        chance = 0.99 if number % 97 == 96 else 0.2 if number % 2 else 0.5
    if chance < 0.4:
        return ["put", user, rng.choice([0, rng.randint(0, 9), rng.randint(0, MOST)])]
    return ["get", user] if chance < 0.95 else ["forget", user]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    known = [rng.randint(0, MOST) for _ in range(args["users"])]
    calls = []
    for number in range(args["n"]):
        user = known[picked(rng, args["kind"], args["users"], number)]
        calls.append(called(rng, user, args["kind"], number))
    sys.stdout.write(json.dumps({"args": {"capacity": args["capacity"]}, "calls": calls}))


main()
