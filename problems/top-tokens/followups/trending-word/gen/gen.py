"""Streams for trending-word: `n` words out of `size` different ones; `kind` says what is in fashion when."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"
MIXED = "abcXYZ019-_éßñλжक語"


def vocabulary(rng: random.Random, size: int, letters: str, longest: int) -> list[str]:
    """Return different words in random order."""
    found: dict[str, None] = {}
    while len(found) < size:
        found["".join(rng.choice(letters) for _ in range(rng.randint(1, longest)))] = None
    return list(found)


def build(rng: random.Random, n: int, size: int, kind: str) -> list[str]:
    """Return n words."""
    if kind == "mixed":  # several scripts, many ties
        words = vocabulary(rng, size, MIXED, 4)
        return [rng.choice(words) for _ in range(n)]
    words = vocabulary(rng, size, LETTERS, 8)
    if kind == "rounds":  # the same words in the same order, again and again
        return [words[place % size] for place in range(n)]
    stream: list[str] = []
    while len(stream) < n:  # fashions: a few words are common for a while
        few = rng.sample(words, min(size, 6))
        stream += [rng.choice(few) if rng.random() < 0.3 else rng.choice(words) for _ in range(n // 12 + 1)]
    return stream[:n]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = job["args"]
    window = args.pop("window")
    words = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"words": words, "window": window}}))


main()
