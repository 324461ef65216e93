"""Rows for fill-by-group: `n` rows of `groups` groups, `gaps` of them without a value, `test` of them to be tested."""

import json
import random
import sys


def build(rng: random.Random, n: int, groups: int, gaps: float, test: float) -> dict[str, object]:
    """Return rows; some groups have no value in training, and some rows no group."""
    names = [None, *(f"g{number}" for number in rng.sample(range(10 * groups), groups))]
    hidden = set(rng.sample(names, len(names) // 5))
    rows = []
    for _ in range(n):
        group = rng.choice(names)
        split = "test" if group in hidden or rng.random() < test else "train"
        centre = 50.0 if split == "test" else names.index(group) % 7
        x = None if rng.random() < gaps else round(rng.lognormvariate(0, 1) + centre, 3)
        rows.append((group, x, split))
    columns = zip(*rows, strict=True)
    return {"rows": {name: list(column) for name, column in zip(("group", "x", "split"), columns, strict=True)}}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
