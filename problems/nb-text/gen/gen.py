"""Letters for nb-text: `n` known and `m` new letters of about `length` words, a vocabulary of `words`."""

import json
import random
import sys


def letter(rng: random.Random, weights: list[float], length: int) -> list[int]:
    """Return the counts of one letter of roughly the given length."""
    counts = [0] * len(weights)
    for word in rng.choices(range(len(weights)), weights, k=rng.randint(0, 2 * length)):
        counts[word] += rng.choice((1, 1, 1, 2, 5))
    return counts


def build(rng: random.Random, n: int, m: int, words: int, classes: int, length: int) -> dict[str, object]:
    """Return known letters, departments and new letters; the last department may have no known letter."""
    habits = [[rng.expovariate(1.0) ** 2 for _ in range(words)] for _ in range(classes)]
    labels = [min(rng.randrange(classes), rng.randrange(classes)) for _ in range(n)]
    return {
        "counts": [letter(rng, habits[label], length) for label in labels],
        "labels": labels,
        "queries": [letter(rng, rng.choice(habits), length) for _ in range(m)],
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = dict(job["args"])
    alpha = args.pop("alpha")
    case = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {**case, "classes": args["classes"], "alpha": alpha}}))


main()
