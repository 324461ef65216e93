"""Plans for smallest-order: `n` features, about `m` pairs; `kind` says how they hang together."""

import json
import random
import sys


def pairs(rng: random.Random, order: list[int], m: int, kind: str) -> list[tuple[int, int]]:
    """Return pairs in which a feature needs ones that stand before it in the order, unless there is a circle."""
    n = len(order)
    if kind == "small":  # anything may happen, circles included
        return [(rng.randrange(n), rng.randrange(n)) for _ in range(m)]
    places = [sorted(rng.sample(range(n), 2)) for _ in range(m)]
    found = [(order[late], order[early]) for early, late in places]
    if kind in ("chain", "closed"):
        found += [(order[place + 1], order[place]) for place in range(n - 1)]
    if kind == "closed":  # the first one needs the last one: one long circle
        found.append((order[0], order[-1]))
    if kind == "wide":  # nearly all need one, and one needs nearly all
        found += [(order[place], order[0]) for place in range(1, n, 2)]
        found += [(order[-1], order[place]) for place in range(1, n - 1, 2)]
    return found


def build(rng: random.Random, n: int, m: int, kind: str) -> dict[str, object]:
    """Return one plan; some of its pairs stand there twice."""
    order = rng.sample(range(n), n)
    if kind == "chain":  # whoever begins with feature 0 has the whole chain before them
        last = order.index(0)
        order[last], order[-1] = order[-1], order[last]
    found = pairs(rng, order, m, kind)
    found += rng.sample(found, len(found) // 20)
    rng.shuffle(found)
    return {"n": n, "deps": found}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
