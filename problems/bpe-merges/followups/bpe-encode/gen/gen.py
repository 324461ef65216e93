"""Merges and a text for bpe-encode: `merges` merges over `letters`, in order or shuffled, and `n` characters."""

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


def build(rng: random.Random, n: int, merges: int, letters: str, longest: int, order: str) -> dict[str, object]:
    """Return merges and a text that is put together from what they make."""
    pairs = learnt(rng, letters, merges, longest)
    pieces = ["".join(pair) for pair in pairs] + list(letters)
    text = "".join(rng.choice(pieces) for _ in range(n))[:n]
    if order == "shuffled":
        rng.shuffle(pairs)
    return {"merges": pairs, "text": text}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
