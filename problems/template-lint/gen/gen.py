"""Templates for template-lint: `kind` is the pattern, `n` about how many characters there are."""

import json
import random
import sys

ORDINARY = "abcdefgh ,.äöß語жλ🎈🎉()[]"


def mixed(rng: random.Random, n: int, faults: bool) -> str:
    """Return ordinary text with nested braces and escapes; without faults every brace gets its partner."""
    parts: list[str] = []
    depth = 0
    while len(parts) < n - depth:
        draw = rng.random()
        if draw < 0.1:
            parts.append("\\" + rng.choice("{}\\" + ORDINARY))
        elif draw < 0.25:
            parts.append("{")
            depth += 1
        elif draw < 0.42 and depth:
            parts.append("}")
            depth -= 1
        else:
            parts.append(rng.choice(ORDINARY))
    parts += "}" * depth
    if faults:  # one of the later half of the braces is lost
        braces = [place for place, part in enumerate(parts) if part in ("{", "}")]
        if braces:
            del parts[rng.choice(braces[len(braces) // 2 :])]
        else:
            parts.append("{")
    return "".join(parts)


def build(rng: random.Random, kind: str, n: int) -> str:
    """Return one template."""
    if kind == "deep":  # one tower of braces
        return rng.choice(ORDINARY) + "{" * (n // 2) + "}" * (n // 2)
    if kind == "tower":  # a tower with one floor too many
        return "🎈{" + "{" * (n // 2) + "}" * (n // 2) + rng.choice(ORDINARY)
    if kind == "backslashes":
        return "{" + "\\" * (2 * rng.randint(n // 8, n // 2) + 1) + "}" + rng.choice(("}", "}}"))
    return mixed(rng, n, kind == "faulty")


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    text = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"text": text}}))


main()
