"""Pictures for conv-gradients: `size` is [rows, columns], `kernel` the same of the filter."""

import json
import random
import sys


def table(rng: random.Random, size: list[int]) -> list[list[float]]:
    """Return a table of random numbers with two decimals."""
    rows, columns = size
    return [[round(rng.uniform(-10, 10), 2) for _ in range(columns)] for _ in range(rows)]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args, rng = job["args"], random.Random(job["seed"])  # noqa: S311
    stride, pad = args["stride"], args["pad"]
    sides = zip(args["size"], args["kernel"], strict=True)
    places = [(side + 2 * pad - cells) // stride + 1 for side, cells in sides]
    case = {
        "image": table(rng, args["size"]),
        "kernel": table(rng, args["kernel"]),
        "stride": stride,
        "pad": pad,
        "upstream": table(rng, places),
    }
    sys.stdout.write(json.dumps({"args": case}))


main()
