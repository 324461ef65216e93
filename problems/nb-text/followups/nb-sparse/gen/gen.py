"""Letters for nb-sparse: `n` known and `m` new letters of about `length` words out of `vocabulary`."""

import json
import random
import sys


def letter(rng: random.Random, common: list[int], vocabulary: int, length: int) -> list[int]:
    """Return the words of one letter: common ones of its department, and rare ones from everywhere."""
    words = rng.choices(common, [1 / rank for rank in range(1, len(common) + 1)], k=rng.randint(0, 2 * length))
    return [rng.randrange(vocabulary) if rng.random() < 0.2 else word for word in words]


def build(rng: random.Random, n: int, m: int, vocabulary: int, classes: int, length: int) -> dict[str, object]:
    """Return known letters, departments and new letters; the last department may have no known letter."""
    habits = [[rng.randrange(vocabulary) for _ in range(60)] for _ in range(classes)]
    labels = [min(rng.randrange(classes), rng.randrange(classes)) for _ in range(n)]
    return {
        "letters": [letter(rng, habits[label], vocabulary, length) for label in labels],
        "labels": labels,
        "queries": [letter(rng, rng.choice(habits), vocabulary, length) for _ in range(m)],
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = dict(job["args"])
    alpha = args.pop("alpha")
    case = build(random.Random(job["seed"]), **args)  # noqa: S311
    sizes = {"classes": args["classes"], "vocabulary": args["vocabulary"], "alpha": alpha}
    sys.stdout.write(json.dumps({"args": {**case, **sizes}}))


main()
