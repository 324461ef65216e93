"""Merges and a text for bpe-encode: `merges` merges over `letters`, in order or shuffled, and `n` characters.

`planted` adds two merges and a place in the text where it shows whether a round is gone through to its end.
"""

import json
import random
import sys


def learnt(rng: random.Random, letters: str, count: int, longest: int) -> list[list[str]]:
    """Return different pairs of parts, each made of characters and of what earlier pairs make."""
    parts = list(letters)
    pairs: dict[tuple[str, str], None] = {}
    for _ in range(20 * count):
        left, right = rng.choice(parts), rng.choice(parts)
        if len(pairs) < count and len(left + right) <= longest and (left, right) not in pairs:
            pairs[left, right] = None
            parts.append(left + right)
    return [list(pair) for pair in pairs]


def plant(rng: random.Random, pairs: list[list[str]], text: str) -> str:
    """Put in a merge whose first result would be taken up by an earlier merge, were the round left; return the text."""
    middle, place = len(pairs) // 2, rng.randrange(len(text) + 1)
    pairs.insert(rng.randrange(middle, len(pairs) + 1), ["x", "y"])
    pairs.insert(rng.randrange(middle + 1), ["xy", "x"])
    return text[:place] + "xyxy" + text[place:]


def build(
    rng: random.Random, n: int, merges: int, letters: str, longest: int, order: str, planted: bool = False
) -> dict[str, object]:
    """Return merges and a text that is put together from what they make."""
    pairs = learnt(rng, letters, merges, longest)
    pieces = ["".join(pair) for pair in pairs] + list(letters)
    text = "".join(rng.choice(pieces) for _ in range(n))[:n]
    if order == "shuffled":
        rng.shuffle(pairs)
    if planted:
        text = plant(rng, pairs, text)
    return {"merges": pairs, "text": text}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
