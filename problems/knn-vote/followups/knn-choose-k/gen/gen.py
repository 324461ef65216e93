"""Points for knn-choose-k: `n` points of `d` dimensions within `span` of 0; small spans make many ties."""

import json
import random
import sys


def build(rng: random.Random, n: int, d: int, span: int, kinds: int) -> dict[str, object]:
    """Return points and labels; the points of a kind lie around a place of its own."""
    centres = [[rng.randint(-span, span) for _ in range(d)] for _ in range(kinds)]
    labels = [rng.randrange(kinds) for _ in range(n)]
    points = [
        [max(-span, min(span, round(rng.gauss(place, span / 2)))) for place in centres[label]] for label in labels
    ]
    return {"points": points, "labels": labels}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = dict(job["args"])
    most = args.pop("most")
    case = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {**case, "most": most}}))


main()
