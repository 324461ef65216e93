"""A new package to begin with: every file that one needs, which loads as it is and says where to write."""

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from runner.package.drivers.python import DEFINED, filled, imports_of, neutral, spelled
from runner.package.fields import lengths_of
from runner.package.types import NODES, PYTHON_ONLY, Type

FAMILIES = {
    "algorithms": "swe",
    "wrangling": "data",
    "classic-ml": "classic",
    "deep-learning": "deep",
    "statistics": "stats",
    "debugging": "swe",
    "modelling": "classic",
}
"""The tracks that a package can be begun for, each with the family that most of its problems belong to."""
EXAMPLES: Mapping[str, object] = {"int": 1, "float": 1.5, "bool": True, "str": "a", "moment": "2026-03-01", "rng": 1}
SCALARS = {"i8": "int", "f8": "float", "bool": "bool", "str": "str", "datetime": "moment"}
"""What the cells of a column are like."""
NEUTRAL: Mapping[str, object] = {"rng": 0, "int": 0, "float": 0.0, "bool": False, "str": "", "map": {}, "opt": None}
RANDOM = {
    "rng": "rng.randrange(2**32)",
    "moment": 'f"2026-03-{rng.randint(1, 28):02}"',
    "int": "rng.randint(0, 100)",
    "float": "round(rng.uniform(-1, 1), 3)",
    "bool": "rng.random() < 0.5",
    "str": '"".join(rng.choices("abc", k=rng.randint(1, 5)))',
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody said of the problem to come; `params` and `returns` are of functions alone."""

    slug: str
    title: str
    track: str
    difficulty: int
    minutes: int
    name: str = ""
    params: Sequence[tuple[str, Type]] = ()
    returns: Type | None = None


def skeleton(wanted: Wanted) -> dict[str, str]:
    """The files of a new package by their paths in its folder: of a function, or of a program where nothing returns."""
    files = {
        "problem.yaml": problem(wanted),
        "statement.en.md": STATEMENT,
        "hints.yaml": HINTS,
        "gen/script.yaml": SCRIPT,
        "solutions/expect.yaml": expectations(wanted.returns),
    }
    return files | (program_files() if wanted.returns is None else function_files(wanted, wanted.returns))


RIGHT, MISTAKE = "Write a solution that is right.", "Make a mistake that candidates make."
STATEMENT = "Say here what is given and what is asked, so that nobody needs the samples to understand it.\n"
HINTS = """\
# Two to four hints, from a nudge to the key step.
- id: nudge
  text: Ask a question that leads to the idea.
- id: key-step
  text: Say the idea, but not the code.
"""
SCRIPT = """\
# Generated cases in the order in which they are judged; args are what gen.py gets.
- {group: random, name: small, args: {n: 10}}
- {group: random, name: larger, args: {n: 100}}
"""


def expectations(returns: Type | None) -> str:
    """The text of expect.yaml; nodes of lists and trees cannot be written down, so there the mistake is a crash."""
    crashes = returns is not None and any(type_.kind in NODES for type_ in returns.inside)
    verdict = "RTE" if crashes else "WA"
    head = "# The verdict of every wrong and slow solution, group by group; a group left out is not reached."
    return f"{head}\nwrong/first.py: {{sample: {verdict}, edge: {verdict}}}\n"


def problem(wanted: Wanted) -> str:
    """The text of problem.yaml."""
    style = "stdio" if wanted.returns is None else "function"
    checker = "tokens" if wanted.returns is None else "exact"
    kinds = {inner.kind for type_ in types_of(wanted) for inner in type_.inside}
    if wanted.returns is not None:
        checker = checker_for(wanted.returns)
    return f"""\
# Say in one line what the problem is about and how it is solved.
format: sandglass/1
uuid: {uuid.uuid4()}
slug: {wanted.slug}
version: 1
title: {{en: {json.dumps(wanted.title, ensure_ascii=False)}}}
track: {wanted.track}
family: {FAMILIES[wanted.track]}
tags: [new]
difficulty: {wanted.difficulty}
minutes: {{expected: {wanted.minutes}, cap: {2 * wanted.minutes}}}
style: {style}
{signature(wanted, wanted.returns)}languages: {"[python]" if kinds & set(PYTHON_ONLY) else "all"}
limits: {{time_s: 1.0, memory_mb: 256}}
checker: {{kind: {checker}}}
groups:
  - {{id: sample, from: sample, reveal: full}}
  - {{id: edge, title: Edge cases, from: fixed, reveal: name, purpose: edge}}
  - {{id: random, title: Random cases, from: gen, reveal: name, needs: [edge], purpose: random}}
license: {{statement: CC-BY-4.0, code: MIT}}
credits: [Say who wrote this]
source: {{idea_from: Say where the idea is from, note: own wording and data}}
"""


def types_of(wanted: Wanted) -> list[Type]:
    """All types that were named."""
    return [*dict(wanted.params).values(), *([wanted.returns] if wanted.returns else [])]


def checker_for(returns: Type) -> str:
    """The checker that suits an answer, with its tolerance."""
    kinds = {inner.kind for inner in returns.inside}
    kind = "array" if "nd" in kinds else "frame" if kinds & {"df", "series"} else "float"
    return f"{kind}, atol: 1.0e-9, rtol: 1.0e-9" if kind != "float" or "float" in returns.scalars else "exact"


def signature(wanted: Wanted, returns: Type | None) -> str:
    """The signature's lines, none for a program."""
    if returns is None:
        return ""
    params = "".join(
        f"    - name: {name}\n      type: {type_}\n      doc: Say what this is.\n" for name, type_ in wanted.params
    )
    return (
        f"signature:\n  name: {wanted.name}\n  params:\n{params}"
        f"  returns:\n    type: {returns}\n    doc: Say what this is.\n"
    )


def function_files(wanted: Wanted, returns: Type) -> dict[str, str]:
    """Cases, generator and solutions of a function."""
    args = {name: example(type_) for name, type_ in wanted.params}
    least = {name: nothing(type_) for name, type_ in wanted.params}
    head = ", ".join(f"{name}: {spelled(type_)}" for name, type_ in wanted.params)
    nodes = {type_.kind for one in (*dict(wanted.params).values(), returns) for type_ in one.inside}
    defined = "".join(DEFINED[kind] for kind in NODES if kind in nodes)
    imported = imports_of(types_of(wanted))
    function = f"{defined}def {wanted.name}({head}) -> {spelled(returns)}:\n"
    right, wrong = (f'    """{words}"""\n    return ' for words in (RIGHT, MISTAKE))
    made = ", ".join(f'"{name}": {random_of(type_)}' for name, type_ in wanted.params)
    return {
        "cases/sample/01-first.yaml": case(args, nothing(returns)) + "explain: |\n  Say why this is the answer.\n",
        "cases/fixed/01-smallest.yaml": case(least, nothing(returns)),
        "gen/gen.py": generator(wanted.slug, f'{{"args": {{{made}}}}}'),
        "solutions/reference/first.py": f"{imported}{function}{right}{neutral(returns)}\n",
        "solutions/wrong/first.py": f"{imported}{function}{wrong}{written(returns)}\n",
    }


def program_files() -> dict[str, str]:
    """Cases, generator and solutions of a program."""
    return {
        "cases/sample/01-first.in": "1 2\n",
        "cases/sample/01-first.ans": "0\n",
        "cases/sample/01-first.md": "Say why this is the answer.\n",
        "cases/fixed/01-smallest.in": "0 0\n",
        "cases/fixed/01-smallest.ans": "0\n",
        "gen/gen.py": generator("the problem", '{"stdin": f"{rng.randint(1, n)} {rng.randint(1, n)}\\n"}'),
        "solutions/reference/first.py": f'"""{RIGHT}"""\n\ninput()\nprint(0)\n',
        "solutions/wrong/first.py": f'"""{MISTAKE}"""\n\ninput()\nprint(1)\n',
    }


def case(args: Mapping[str, object], answer: object) -> str:
    """A case as YAML."""
    lines = "".join(f"  {name}: {json.dumps(value)}\n" for name, value in args.items())
    return f"args:\n{lines}answer: {json.dumps(answer)}\n"


def generator(subject: str, made: str) -> str:
    """The text of gen.py, which prints one case made from its seed."""
    return f'''\
"""Cases for {subject}: `n` says how large they are."""

import json
import random
import sys


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, n = random.Random(job["seed"]), job["args"]["n"]  # noqa: S311
    sys.stdout.write(json.dumps({made}))


main()
'''


def example(type_: Type) -> object:
    """A small value of a type, in its plain form."""
    if type_.fields:
        return array_or_frame(type_, EXAMPLES)
    inner = [example(item) for item in type_.items]
    match type_.kind:
        case "tuple":
            return inner
        case "map":
            return {str(inner[0]): inner[1]}
        case "matrix":
            return [[inner[0]]]
        case "opt":
            return inner[0]
    return inner if inner else EXAMPLES[type_.kind]


def array_or_frame(type_: Type, scalars: Mapping[str, object]) -> object:
    """An array whose named axes have the length 1, or a frame or series of one row."""
    if type_.kind == "nd":
        made = scalars[type_.items[0].kind]
        for length in reversed(lengths_of(type_.axes, 1)):
            made = [made] * length
        return made
    columns = {field.name: [EXAMPLES[SCALARS[field.dtype]]] for field in type_.fields}
    return columns.get("", columns)


def written(type_: Type) -> str:
    """The same as Python writes it."""
    if type_.kind == "nd":
        return filled("ones", type_)
    if type_.fields:
        return f"pd.{'Series' if type_.kind == 'series' else 'DataFrame'}({example(type_)!r})"
    inner = [written(item) for item in type_.items]
    match type_.kind:
        case "tuple":
            return f"({', '.join(inner)})"
        case "map":
            return f"{{{inner[0]}: {inner[1]}}}"
        case "matrix":
            return f"[[{inner[0]}]]"
        case "opt":
            return inner[0]
    return f"[{inner[0]}]" if inner else repr(EXAMPLES[type_.kind])


def nothing(type_: Type) -> object:
    """The value of a type that says nothing, in its plain form."""
    if type_.kind == "nd":
        return array_or_frame(type_, NEUTRAL)
    if type_.kind == "df":
        return {field.name: [] for field in type_.fields}
    if type_.kind == "tuple":
        return [nothing(item) for item in type_.items]
    return NEUTRAL.get(type_.kind, [])


def random_of(type_: Type) -> str:
    """Python that makes a random value of a type, in its plain form, from `rng` and `n`."""
    if type_.kind == "nd":
        made = RANDOM[type_.items[0].kind] if type_.fields[0].dtype != "u1" else RANDOM["int"]
        for axis in reversed(type_.axes):
            name, _, more = axis.partition("+")
            count = name if name.isdigit() else f"n + {more}" if more else "n"
            made = f"[{made} for _ in range({count})]"
        return made
    if type_.fields:
        columns = {field.name: f"[{RANDOM[SCALARS[field.dtype]]} for _ in range(n)]" for field in type_.fields}
        return columns.get("") or f"{{{', '.join(f'{name!r}: {made}' for name, made in columns.items())}}}"
    inner = [random_of(item) for item in type_.items]
    match type_.kind:
        case "tuple":
            return f"[{', '.join(inner)}]"
        case "map":
            return f"{{{inner[0]}: {inner[1]} for _ in range(n)}}"
        case "matrix":
            return f"[[{inner[0]} for _ in range(n)] for _ in range(n)]"
        case "opt":
            return f"None if rng.random() < 0.2 else {inner[0]}"
    return f"[{inner[0]} for _ in range(n)]" if inner else RANDOM[type_.kind]
