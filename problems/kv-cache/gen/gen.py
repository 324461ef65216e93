"""Texts for kv-cache: `steps` steps in `streams` texts by turns, width `d` in `heads`; one in `over` is forgotten."""

import base64
import json
import random
import struct
import sys


def array(rng: random.Random, shape: list[int], size: float) -> dict[str, object]:
    """Return an array of random numbers by its bytes, none beyond 100."""
    count = shape[0] * (shape[1] if len(shape) > 1 else 1)
    numbers = [max(-100.0, min(100.0, round(rng.gauss(0, size), 4))) for _ in range(count)]
    return {"shape": shape, "base64": base64.b64encode(struct.pack(f"<{count}d", *numbers)).decode()}


def build(
    rng: random.Random, steps: int, streams: int, d: int, heads: int, size: float, over: int
) -> dict[str, object]:
    """Return the arrays and the calls."""
    args: dict[str, object] = {name: array(rng, [d, d], 1.0 / d**0.5) for name in ("wq", "wk", "wv", "wo")}
    names = rng.sample(range(10**9), streams)
    calls: list[list[object]] = []
    for _ in range(steps):
        name = rng.choice(names)
        calls.append(["forget", name] if over and rng.randrange(over) == 0 else ["step", name, array(rng, [d], size)])
    calls += [["forget", name] for name in names]
    return {"args": args | {"heads": heads}, "calls": calls}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps(build(random.Random(job["seed"]), **job["args"])))  # noqa: S311


main()
