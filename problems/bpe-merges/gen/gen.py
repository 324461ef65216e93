"""Texts for bpe-merges: `n` words, `different` of them different; `kind` says what they are made of."""

import json
import random
import sys

SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "in", "ou", "é")]


def word(rng: random.Random, kind: str) -> str:
    """Return one random word of at most 20 characters."""
    if kind == "two letters":  # many ties and many parts that begin or end one another
        return "".join(rng.choice("ab") for _ in range(rng.randint(1, 9)))
    if kind == "runs":  # the same letter again and again
        return "".join(rng.choice("abc") * rng.randint(1, 6) for _ in range(rng.randint(1, 3)))
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(1, 6)))


def build(rng: random.Random, n: int, different: int, kind: str) -> list[str]:
    """Return the words of a text; the word at rank r has a weight of 1 / r."""
    known = [word(rng, kind) for _ in range(different)]
    return rng.choices(known, [1 / rank for rank in range(1, different + 1)], k=n)


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = dict(job["args"])
    merges = args.pop("merges")
    words = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"words": words, "merges": merges}}))


main()
