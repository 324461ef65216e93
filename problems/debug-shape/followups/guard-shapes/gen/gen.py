"""Steps for guard-shapes: `arrays` shapes of up to `axes` axes, `steps` steps; `kind` says how they hang together."""

import json
import random
import sys


def shape(rng: random.Random, lengths: list[int], axes: int) -> list[int]:
    """Return one shape; any two of them mostly match, since each axis has a length of its own or is 1."""
    own = lengths[len(lengths) - rng.randint(0, axes) :] if rng.random() < 0.9 else lengths[-axes:]
    return [1 if rng.random() < 0.4 else length + (rng.random() < 0.03) for length in own]


def build(rng: random.Random, arrays: int, axes: int, steps: int, kind: str) -> dict[str, object]:
    """Return shapes and steps; `doubled` joins each result with itself, `early` takes arrays of the beginning often."""
    lengths = [rng.choice([0, 2, 3, 5, 10**6, 10**9 - 1]) for _ in range(axes)]
    shapes = [shape(rng, lengths, axes) for _ in range(arrays)]
    found = []
    for number in range(arrays, arrays + steps):
        if kind == "doubled":
            found.append([number - 1, number - 1 - (rng.random() < 0.2 and number > arrays)])
        else:
            known = [rng.randrange(arrays if rng.random() < 0.9 else number) for _ in range(2)]
            found.append(known)
    return {"shapes": shapes, "steps": found}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    case = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": case}))


main()
