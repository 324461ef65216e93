"""Pairs of texts for edit-cost: `kind` says how they are related, `n` and `m` how long they are."""

import json
import random
import sys

LETTERS = {"two": "ab", "plain": "abcdefghijklmnopqrstuvwxyz ", "wide": "abcéßжλ語🎈🎉🐢"}


def text(rng: random.Random, letters: str, length: int) -> str:
    """Return a random text."""
    return "".join(rng.choice(letters) for _ in range(length))


def changed(rng: random.Random, original: str, letters: str, length: int) -> str:
    """Return the text after many small changes, brought to the wanted length at a random place."""
    characters = list(original)
    for _ in range(max(1, len(original) // 8)):
        place = rng.randrange(len(characters))
        draw = rng.random()
        if draw < 0.4:
            characters[place] = rng.choice(letters)
        elif draw < 0.7:
            del characters[place]
        else:
            characters.insert(place, rng.choice(letters))
    start = rng.randint(0, max(0, len(characters) - length))
    characters = characters[start : start + length]
    return "".join(characters) + text(rng, letters, length - len(characters))


def build(rng: random.Random, kind: str, letters: str, n: int, m: int) -> list[str]:
    """Return both texts."""
    first = text(rng, LETTERS[letters], n)
    if kind == "changed":
        return [first, changed(rng, first, LETTERS[letters], m)]
    if kind == "shifted":  # the second begins in the middle of the first
        return [first, (first[n // 3 :] + text(rng, LETTERS[letters], m))[:m]]
    return [first, text(rng, LETTERS[letters], m)]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    first, second = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"first": first, "second": second}}))


main()
