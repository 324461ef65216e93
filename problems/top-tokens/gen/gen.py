"""Texts for top-tokens: `kind` says how the words are spread, `n` how many there are."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"
MIXED = "abcXYZ019-_éßñλжक語"


def word(rng: random.Random, letters: str, longest: int) -> str:
    """Return one random word."""
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, longest)))


def vocabulary(rng: random.Random, size: int, letters: str, longest: int) -> list[str]:
    """Return different words in random order."""
    found: dict[str, None] = {}
    while len(found) < size:
        found[word(rng, letters, longest)] = None
    return list(found)


def build(rng: random.Random, n: int, kind: str) -> list[str]:
    """Return n words."""
    if kind == "mixed":  # capitals, digits and several scripts, many ties
        words = vocabulary(rng, max(2, n // 4), MIXED, 3)
        return [rng.choice(words) for _ in range(n)]
    if kind == "distinct":  # nearly every word once: one tie over the whole text
        words = vocabulary(rng, n - n // 10, LETTERS, 7)
        words += rng.sample(words, n // 10)
    elif kind == "pairs":  # every word twice
        words = vocabulary(rng, n // 2, LETTERS, 6) * 2
    else:  # a natural text: the word at rank r has a weight of 1 / r
        words = vocabulary(rng, max(20, n // 10), LETTERS, 8)
        words = rng.choices(words, [1 / rank for rank in range(1, len(words) + 1)], k=n)
    rng.shuffle(words)
    return words


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = job["args"]
    words = build(random.Random(job["seed"]), args["n"], args["kind"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"words": words, "k": args["k"]}}))


main()
