"""Formulas for forward-slopes: `n` steps, looked at in `points` places; `kind` says how steps hang together."""

import json
import math
import random
import sys


def made_of(rng: random.Random, a: int, size: float) -> tuple[dict[str, object], float]:
    """A step made of step a, and how large it may be; what may have grown large is squeezed."""
    if size > 3:
        return {"kind": "tanh", "a": a, "b": 0}, 1.0
    k = rng.choice((0, 1, 2, 2, 3))
    return rng.choice((({"kind": "tanh", "a": a, "b": 0}, 1.0), ({"kind": "power", "a": a, "b": k}, max(1.0, size**k))))


def mixed(rng: random.Random, n: int) -> tuple[list[dict[str, object]], list[float]]:
    """Steps made of any steps before them, mostly late ones."""
    steps, sizes, numbers = [{"kind": "x", "a": 0, "b": 0}], [2.0], []
    while len(steps) < n:
        last = len(steps) - 1
        a, b = last - min(last, int(rng.expovariate(0.5))), rng.randrange(last + 1)
        chance = rng.random()
        if chance < 0.15:
            numbers.append(round(rng.uniform(-1.5, 1.5), 4))
            steps.append({"kind": "number", "a": len(numbers) - 1, "b": 0})
            sizes.append(1.5)
        elif chance < 0.45 or sizes[a] + sizes[b] > 6:
            step, size = made_of(rng, a, sizes[a])
            steps.append(step)
            sizes.append(size)
        else:
            kind = rng.choice(("add", "multiply"))
            steps.append({"kind": kind, "a": a, "b": b})
            sizes.append(sizes[a] + sizes[b] if kind == "add" else sizes[a] * sizes[b])
    return steps, numbers


def chain(rng: random.Random, n: int) -> tuple[list[dict[str, object]], list[float]]:
    """A mean of a number with itself, again and again, and x taken in once more at the very end."""
    steps = [{"kind": "x", "a": 0, "b": 0}, {"kind": "power", "a": 0, "b": 2}, {"kind": "number", "a": 0, "b": 0}]
    steps.append({"kind": "multiply", "a": 0, "b": 1})
    while len(steps) < n - 1:
        steps.append({"kind": "add", "a": len(steps) - 1, "b": len(steps) - 1})
        steps.append({"kind": "multiply", "a": 2, "b": len(steps) - 1})
    steps.append({"kind": "multiply", "a": len(steps) - 1, "b": rng.choice((0, 1))})
    return steps, [0.5]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    steps, numbers = {"mixed": mixed, "chain": chain}[args["kind"]](rng, args["n"])
    xs = [math.copysign(rng.uniform(0.2, 2.0), rng.uniform(-1, 1)) for _ in range(args["points"])]
    sys.stdout.write(json.dumps({"args": {"steps": steps, "numbers": numbers, "xs": [round(x, 4) for x in xs]}}))


main()
