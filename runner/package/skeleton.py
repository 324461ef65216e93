"""A new package to begin with: every file that one needs, which loads as it is and says where to write."""

import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from runner.package.drivers.python import DEFINED, imports_of, neutral, spelled
from runner.package.skeleton_values import example, nothing, random_of, written
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
STYLES = ("function", "class", "repair", "review", "stdio")
"""The styles that a package can be begun in."""
Params = Sequence[tuple[str, Type]]


@dataclass(frozen=True, slots=True)
class WantedMethod:
    """A method of a class to come; `returns` is None where it gives nothing."""

    name: str
    params: Params
    returns: Type | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody said of the problem to come.

    `params` are of functions and of a class's constructor, `returns` of functions, `methods` of classes alone.
    """

    slug: str
    title: str
    track: str
    difficulty: int
    minutes: int
    style: str
    name: str = ""
    params: Params = ()
    returns: Type | None = None
    methods: Sequence[WantedMethod] = ()


def skeleton(wanted: Wanted) -> dict[str, str]:
    """The files of a new package by their paths in its folder."""
    files = {
        "problem.yaml": problem(wanted),
        "statement.en.md": STATEMENT,
        "hints.yaml": HINTS,
        "solutions/expect.yaml": expectations(wanted),
    }
    if wanted.style == "review":
        return files | review_files()
    files["gen/script.yaml"] = SCRIPT
    if wanted.style == "class":
        return files | class_files(wanted)
    if wanted.returns is None:
        return files | program_files()
    made = function_files(wanted, wanted.returns)
    return files | made | (repair_files(made) if wanted.style == "repair" else {})


RIGHT, MISTAKE = "Write a solution that is right.", "Make a mistake that candidates make."
STATEMENT = "Say here what is given and what is asked, so that nobody needs the samples to understand it.\n"
HINTS = """\
# Two to four hints, from a nudge to the key step.
- id: nudge
  text: Ask a question that leads to the idea.
- id: key-step
  text: Say the idea, but not the code.
"""
CATEGORIES = """\
categories:
  bug: It does something else than it says.
  style: It works, but a colleague would write it otherwise.
"""
RANDOM_GROUP = """\
  - {id: random, title: Random cases, from: gen, reveal: name, needs: [edge], purpose: random}
"""
LISTING = '''\
"""Put the code here that is to be reviewed; a fault in each part."""


def mean(numbers: list[float]) -> float:
    total = 0.0
    for number in numbers:
        total += number
    return total / len(numbers)


def largest(numbers: list[float]) -> float:
    best = 0.0
    for number in numbers:
        if number > best:
            best = number
    return best
'''
FAULTS = (8, 12)
SCRIPT = """\
# Generated cases in the order in which they are judged; args are what gen.py gets.
- {group: random, name: small, args: {n: 10}}
- {group: random, name: larger, args: {n: 100}}
"""


def expectations(wanted: Wanted) -> str:
    """The text of expect.yaml; nodes of lists and trees cannot be written down, so there the mistake is a crash.

    So it is where a class's methods give nothing that could be wrong.
    """
    given = given_by(wanted)
    crashes = any(type_.kind in NODES for returns in given for type_ in returns.inside)
    crashes = crashes or (wanted.style == "class" and not given)
    verdict = "RTE" if crashes else "WA"
    head = "# The verdict of every wrong and slow solution, group by group; a group left out is not reached."
    return f"{head}\nwrong/first.py: {{sample: {verdict}, edge: {verdict}}}\n"


def problem(wanted: Wanted) -> str:
    """The text of problem.yaml."""
    kinds = {inner.kind for type_ in types_of(wanted) for inner in type_.inside}
    alone = kinds & set(PYTHON_ONLY) or wanted.style in ("repair", "review")
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
style: {wanted.style}
{CATEGORIES if wanted.style == "review" else signature(wanted)}languages: {"[python]" if alone else "all"}
limits: {{time_s: 1.0, memory_mb: 256}}
checker: {{kind: {checker_of(wanted)}}}
groups:
  - {{id: sample, from: sample, reveal: full}}
  - {{id: edge, title: Edge cases, from: fixed, reveal: name, purpose: edge}}
{"" if wanted.style == "review" else RANDOM_GROUP}license: {{statement: CC-BY-4.0, code: MIT}}
credits: [Say who wrote this]
source: {{idea_from: Say where the idea is from, note: own wording and data}}
"""


def types_of(wanted: Wanted) -> list[Type]:
    """All types that were named."""
    taken = [type_ for method in wanted.methods for _, type_ in method.params]
    return [*dict(wanted.params).values(), *taken, *given_by(wanted)]


def given_by(wanted: Wanted) -> list[Type]:
    """The types of what is given back, by the function or by the methods."""
    return [returns for returns in (wanted.returns, *(one.returns for one in wanted.methods)) if returns is not None]


def checker_of(wanted: Wanted) -> str:
    """The checker that suits a style and what is given back, with its tolerance."""
    if wanted.style == "review":
        return "findings, needed: 0.7, near: 1"
    if wanted.style == "class":
        floats = any("float" in returns.scalars for returns in given_by(wanted))
        return "trace, atol: 1.0e-9, rtol: 1.0e-9" if floats else "trace"
    return "tokens" if wanted.returns is None else checker_for(wanted.returns)


def checker_for(returns: Type) -> str:
    """The checker that suits an answer, with its tolerance."""
    kinds = {inner.kind for inner in returns.inside}
    kind = "array" if "nd" in kinds else "frame" if kinds & {"df", "series"} else "float"
    return f"{kind}, atol: 1.0e-9, rtol: 1.0e-9" if kind != "float" or "float" in returns.scalars else "exact"


def signature(wanted: Wanted) -> str:
    """The signature's lines, none for a program."""
    if not wanted.name:
        return ""
    methods = "".join(
        f"    - name: {one.name}\n{listed(one.params, '      ')}{given_back(one.returns, '      ')}"
        for one in wanted.methods
    )
    lines = f"  name: {wanted.name}\n{listed(wanted.params, '  ')}{given_back(wanted.returns, '  ')}"
    return f"signature:\n{lines}" + (f"  methods:\n{methods}" if methods else "")


def listed(params: Params, indent: str) -> str:
    """The lines of parameters, which may be none."""
    if not params:
        return f"{indent}params: []\n"
    lines = (
        f"{indent}  - name: {name}\n{indent}    type: {type_}\n{indent}    doc: Say what this is.\n"
        for name, type_ in params
    )
    return f"{indent}params:\n{''.join(lines)}"


def given_back(returns: Type | None, indent: str) -> str:
    """The lines of what is given back, none for nothing."""
    if returns is None:
        return ""
    return f"{indent}returns:\n{indent}  type: {returns}\n{indent}  doc: Say what this is.\n"


def function_files(wanted: Wanted, returns: Type) -> dict[str, str]:
    """Cases, generator and solutions of a function."""
    args = {name: example(type_) for name, type_ in wanted.params}
    least = {name: nothing(type_) for name, type_ in wanted.params}
    head = headed(wanted.params)
    imported = imports_of(types_of(wanted))
    function = f"{defined_for(wanted)}def {wanted.name}({head}) -> {spelled(returns)}:\n"
    right, wrong = (f'    """{words}"""\n    return ' for words in (RIGHT, MISTAKE))
    return {
        "cases/sample/01-first.yaml": case(args, nothing(returns)) + "explain: |\n  Say why this is the answer.\n",
        "cases/fixed/01-smallest.yaml": case(least, nothing(returns)),
        "gen/gen.py": generator(wanted.slug, f'{{"args": {drawn(wanted.params)}}}'),
        "solutions/reference/first.py": f"{imported}{function}{right}{neutral(returns)}\n",
        "solutions/wrong/first.py": f"{imported}{function}{wrong}{written(returns)}\n",
    }


def headed(params: Params) -> str:
    """Parameters as Python's heads of functions have them."""
    return ", ".join(f"{name}: {spelled(type_)}" for name, type_ in params)


def defined_for(wanted: Wanted) -> str:
    """The classes of nodes that a solution has to define."""
    nodes = {type_.kind for one in types_of(wanted) for type_ in one.inside}
    return "".join(DEFINED[kind] for kind in NODES if kind in nodes)


def drawn(params: Params) -> str:
    """Python that draws arguments by their names."""
    return f"{{{', '.join(f'{name!r}: {random_of(type_)}' for name, type_ in params)}}}"


def repair_files(made: Mapping[str, str]) -> dict[str, str]:
    """The code to repair beside the files of a function: the mistake, which is also the first wrong solution."""
    return {"starter/solution.py": made["solutions/wrong/first.py"]}


def class_files(wanted: Wanted) -> dict[str, str]:
    """Cases, generator and solutions of a class; each case calls every method once."""
    calls = ", ".join(map(call_of, wanted.methods))
    made = f'{{"args": {drawn(wanted.params)}, "calls": [rng.choice([{calls}]) for _ in range(n)]}}'
    return {
        "cases/sample/01-first.yaml": called(wanted, example) + "explain: |\n  Say why these are the answers.\n",
        "cases/fixed/01-smallest.yaml": called(wanted, nothing),
        "gen/gen.py": generator(wanted.slug, made),
        "solutions/reference/first.py": class_source(wanted, RIGHT, neutral),
        "solutions/wrong/first.py": class_source(wanted, MISTAKE, written),
    }


def call_of(method: WantedMethod) -> str:
    """Python that makes a random call of a method."""
    return f"[{', '.join([repr(method.name), *(random_of(type_) for _, type_ in method.params)])}]"


def called(wanted: Wanted, valued: Callable[[Type], object]) -> str:
    """A case that calls every method once."""
    args = {name: valued(type_) for name, type_ in wanted.params}
    calls = [[one.name, *(valued(type_) for _, type_ in one.params)] for one in wanted.methods]
    answer = [None if one.returns is None else nothing(one.returns) for one in wanted.methods]
    return f"args: {json.dumps(args)}\ncalls: {json.dumps(calls)}\nanswer: {json.dumps(answer)}\n"


def class_source(wanted: Wanted, words: str, given: Callable[[Type], str]) -> str:
    """A class whose methods give what `given` writes; one that gives nothing does nothing, or fails by mistake."""
    nothing_given = "raise NotImplementedError" if words == MISTAKE and not given_by(wanted) else "return"
    methods = "".join(
        f"\n    def {one.name}({', '.join(filter(None, ('self', headed(one.params))))}) -> "
        + (f"None:\n        {nothing_given}\n" if one.returns is None else returning(one.returns, given))
        for one in wanted.methods
    )
    name = "".join(part.capitalize() for part in wanted.name.split("_"))
    head = ", ".join(filter(None, ("self", headed(wanted.params))))
    top = f'{imports_of(types_of(wanted))}{defined_for(wanted)}class {name}:\n    """{words}"""\n'
    return f"{top}\n    def __init__({head}) -> None:\n        return\n{methods}"


def returning(returns: Type, given: Callable[[Type], str]) -> str:
    """The end of a method's head, and its body."""
    return f"{spelled(returns)}:\n        return {given(returns)}\n"


def review_files() -> dict[str, str]:
    """A listing with two faults, the cases that look at them, and solutions that mark them or not."""
    marked = LISTING.splitlines()
    for line in FAULTS:
        marked[line - 1] += "  #! bug"
    return {
        "starter/solution.py": LISTING,
        "cases/sample/01-first.yaml": "args: {first: 1, last: 9}\nanswer: {8: bug}\nexplain: Say why.\n",
        "cases/fixed/01-rest.yaml": "args: {first: 10, last: 16}\nanswer: {12: bug}\n",
        "solutions/reference/first.py": "\n".join(marked) + "\n",
        "solutions/wrong/first.py": LISTING,
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
