"""Marks for growing-mask: `n` pixels of the mask in the order of `kind`, of which some are marked twice."""

import json
import random
import sys

Pixel = list[int]


def ordered(rng: random.Random, rows: int, columns: int, kind: str) -> list[Pixel]:
    """Return pixels of the mask, each once."""
    every = [[y, x] for y in range(rows) for x in range(columns)]
    if kind == "scattered":
        rng.shuffle(every)
    elif kind == "combs":  # columns first, then the rows between them: two long objects meet in the end
        every = [pixel for pixel in every if pixel[1] % 2 == 0] + [pixel for pixel in every if pixel[1] % 2]
    elif kind == "squares":  # every other pixel, then those that join them, in random order
        apart = [pixel for pixel in every if pixel[0] % 2 == 0 and pixel[1] % 2 == 0]
        joins = [pixel for pixel in every if (pixel[0] + pixel[1]) % 2]
        rng.shuffle(joins)
        every = apart + joins
    return every


def build(rng: random.Random, rows: int, columns: int, n: int, kind: str, again: float) -> list[Pixel]:
    """Return the marks; the share `again` of them mark a pixel that was marked before."""
    marks: list[Pixel] = []
    for pixel in ordered(rng, rows, columns, kind):
        marks.append(pixel)
        if rng.random() < again:
            marks.append(rng.choice(marks))
    return marks[:n]


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = job["args"]
    marks = build(random.Random(job["seed"]), **args)  # noqa: S311
    case = {"rows": args["rows"], "columns": args["columns"], "marks": marks}
    sys.stdout.write(json.dumps({"args": case}, separators=(",", ":")))


main()
