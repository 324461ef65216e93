"""Templates for all-unmatched: `kind` is the pattern, `n` about how many characters there are."""

import json
import random
import sys

ORDINARY = "abcdefgh ,.äöß語жλ🎈🎉()[]"


def walk(rng: random.Random, n: int, closing: float) -> str:
    """Return random text in which a share `closing` of the braces are closing ones."""
    parts: list[str] = []
    while len(parts) < n:
        draw = rng.random()
        if draw < 0.08:
            parts.append("\\" + rng.choice("{}\\" + ORDINARY))
        elif draw < 0.6:
            parts.append("}" if rng.random() < closing else "{")
        else:
            parts.append(rng.choice(ORDINARY))
    return "".join(parts)


def build(rng: random.Random, kind: str, n: int) -> str:
    """Return one template."""
    if kind == "apart":  # closing braces, a tower in the middle, opening braces
        third = n // 3
        return "}" * third + "🎈" + "{" * (third // 2) + "}" * (third // 2) + "\\{" + "{" * (third - 3)
    if kind == "deep":
        return rng.choice(ORDINARY) + "{" * (n // 2) + "}" * (n // 2)
    return walk(rng, n, {"more closed": 0.6, "more open": 0.4}.get(kind, 0.5))


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    text = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"text": text}}))


main()
