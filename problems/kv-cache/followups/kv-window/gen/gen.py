"""A text for kv-window: `steps` steps of width `heads` times `w`, `shared` heads of keys, and a `window`."""

import base64
import json
import random
import struct
import sys


def array(rng: random.Random, shape: list[int], size: float) -> dict[str, object]:
    """Return an array of random numbers by its bytes."""
    count = shape[0] * (shape[1] if len(shape) > 1 else 1)
    numbers = [round(rng.gauss(0, size), 4) for _ in range(count)]
    return {"shape": shape, "base64": base64.b64encode(struct.pack(f"<{count}d", *numbers)).decode()}


def build(rng: random.Random, steps: int, heads: int, w: int, shared: int, window: int) -> dict[str, object]:
    """Return the arrays and the calls; now and then it is asked how much is held."""
    d, e = heads * w, shared * w
    shapes = {"wq": [d, d], "wk": [d, e], "wv": [d, e], "wo": [d, d]}
    args: dict[str, object] = {name: array(rng, shape, 1.0 / d**0.5) for name, shape in shapes.items()}
    calls: list[list[object]] = []
    for _ in range(steps):
        calls.append(["step", array(rng, [d], 1.5)])
        if rng.random() < 0.1:
            calls.append(["held"])
    return {"args": args | {"heads": heads, "window": window}, "calls": [*calls, ["held"]]}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps(build(random.Random(job["seed"]), **job["args"])))  # noqa: S311


main()
