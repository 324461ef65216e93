"""Masks for mask-islands: `kind` is the pattern, `share` how much of it is marked."""

import json
import random
import sys

Mask = list[list[bool]]


def snake(rows: int, columns: int) -> Mask:
    """Return one object that winds through the whole mask: full rows, joined at alternate ends."""
    mask = [[row % 2 == 0] * columns for row in range(rows)]
    for row in range(1, rows - 1, 2):
        mask[row][-1 if row % 4 == 1 else 0] = True
    return mask


def blobs(rng: random.Random, rows: int, columns: int, share: float) -> Mask:
    """Return overlapping rectangles, drawn until roughly the share is marked."""
    mask = [[False] * columns for _ in range(rows)]
    drawn = 0
    while drawn < share * rows * columns:
        high, wide = rng.randint(1, max(1, rows // 6)), rng.randint(1, max(1, columns // 6))
        top, left = rng.randint(0, rows - high), rng.randint(0, columns - wide)
        for row in mask[top : top + high]:
            row[left : left + wide] = [True] * wide
        drawn += high * wide
    return mask


def build(rng: random.Random, rows: int, columns: int, kind: str, share: float = 0.5) -> Mask:
    """Return one mask."""
    if kind == "snake":
        return snake(rows, columns)
    if kind == "blobs":
        return blobs(rng, rows, columns, share)
    return [[rng.random() < share for _ in range(columns)] for _ in range(rows)]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    mask = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"mask": mask}}, separators=(",", ":")))


main()
