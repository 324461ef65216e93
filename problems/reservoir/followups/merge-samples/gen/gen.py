"""Two samples for merge-samples, of streams of `n_one` and `n_other` letters; `calls` is for the judge alone."""

import json
import random
import sys


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    lengths = [min(args["k"], args[number]) for number in ("n_one", "n_other")]
    letters = rng.sample(range(10**9), sum(lengths))
    case = {
        "one": letters[: lengths[0]],
        "n_one": args["n_one"],
        "other": letters[lengths[0] :],
        "n_other": args["n_other"],
        "k": args["k"],
        "rng": rng.randrange(2**32),
    }
    sys.stdout.write(json.dumps({"args": case}))


main()
