"""Calls for rows-that-expire: `n` of them for so many `users`; `kind` says how use and age go together."""

import json
import random
import sys

MOST = 10**9


def mixed(rng: random.Random, known: list[int], args: dict[str, int]) -> list[list[object]]:
    """Calls of all sorts: two of five put, one of ten lets up to `pace` seconds pass."""
    calls: list[list[object]] = []
    for _ in range(args["n"]):
        chance, user = rng.random(), rng.choice(known)
        if chance < 0.4:
            calls.append(["put", user, rng.choice([0, rng.randint(0, 9), rng.randint(0, MOST)])])
        elif chance < 0.8:
            calls.append(["get", user])
        else:
            calls.append(["tick", rng.randint(0, args["pace"])] if chance < 0.9 else ["count"])
    return calls


def waves(rng: random.Random, known: list[int], args: dict[str, int]) -> list[list[object]]:
    """All users' rows come within a lifetime, are read, and most of them expire at once; then it begins again."""
    calls: list[list[object]] = []
    while len(calls) < args["n"]:
        rng.shuffle(known)
        calls += [["put", user, rng.randint(0, MOST)] for user in known]
        calls += [["tick", args["lifetime"] - 1], ["count"]]
        calls += [["get", user] for user in rng.sample(known, len(known) // 2)]
        calls += [["put", user, 0] for user in rng.sample(known, max(1, len(known) // 10))]
        calls += [["tick", 1], ["count"]]
        calls += [["get", user] for user in rng.sample(known, max(1, len(known) // 10))]
    return calls


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    known = rng.sample(range(MOST), args["users"])
    calls = (waves if args["kind"] == "waves" else mixed)(rng, known, args)
    told = {name: args[name] for name in ("capacity", "lifetime")}
    sys.stdout.write(json.dumps({"args": told, "calls": calls}))


main()
