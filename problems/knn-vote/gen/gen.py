"""Points for knn-vote: `n` points and `m` queries of `d` dimensions within `span` of 0; small spans make many ties."""

import json
import random
import sys


def build(rng: random.Random, n: int, m: int, d: int, span: int, kinds: int) -> dict[str, object]:
    """Return points, labels and queries; the points of a kind lie around a place of its own."""
    centres = [[rng.randint(-span, span) for _ in range(d)] for _ in range(kinds)]

    def near(kind: int) -> list[int]:
        return [max(-span, min(span, round(rng.gauss(place, span / 2)))) for place in centres[kind]]

    labels = [rng.randrange(kinds) for _ in range(n)]
    return {
        "points": [near(label) for label in labels],
        "labels": labels,
        "queries": [near(rng.randrange(kinds)) for _ in range(m)],
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    args = dict(job["args"])
    k = args.pop("k")
    case = build(random.Random(job["seed"]), **args)  # noqa: S311
    sys.stdout.write(json.dumps({"args": {**case, "k": k}}))


main()
