"""Pairs of long texts for edit-within: the second is the first after `slips` changes, `where` in the text."""

import json
import random
import sys

LETTERS = {"two": "ab", "plain": "abcdefghijklmnopqrstuvwxyz ", "wide": "abcéßжλ語🎈🎉🐢", "one": "a"}


def slip(rng: random.Random, characters: list[str], letters: str, place: int) -> None:
    """Change one character, mostly to another one; now and then the change changes nothing."""
    draw = rng.random()
    if draw < 0.4 and characters:
        characters[min(place, len(characters) - 1)] = rng.choice(letters)
    elif draw < 0.7 and characters:
        del characters[min(place, len(characters) - 1)]
    else:
        characters.insert(place, rng.choice(letters))


def build(rng: random.Random, n: int, letters: str, slips: int, where: str) -> tuple[str, str]:
    """Return both texts."""
    known = LETTERS[letters]
    first = [rng.choice(known) for _ in range(n)]
    second = first.copy()
    if where == "turned":  # characters that leave the front and come again at the end
        return "".join(first), "".join(first[slips:] + first[:slips])
    for number in range(slips):
        place = rng.randrange(len(second) + 1) if where == "anywhere" else number * len(second) // slips
        slip(rng, second, known, place)
    return "".join(first), "".join(second)


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = dict(job["args"])
    most = args.pop("most")
    first, second = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"first": first[:50000], "second": second[:50000], "most": most}}))


main()
