"""Packages that ask for a class: one read in full, broken ones refused by file and key, own inputs."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from runner.package import Package, PackageError, load, own_input, sample_text, show
from tests.runner.package.folders import FUNCTION_FILES, Change, edited, write

PROBLEM, SAMPLE = "problem.yaml", "cases/sample/01-twice.yaml"
METHODS = """\
    - name: get
      params: [{name: key, type: int, doc: Whose row., where: 0 <= key < capacity}]
      returns: {type: "opt[int]", doc: The value., where: 0 <= result <= 9}
    - name: put
      params:
        - {name: key, type: int, doc: Whose row., where: 0 <= key <= 99}
        - {name: value, type: int, doc: The value., where: 0 <= value <= 9}
"""
FILES = {
    PROBLEM: f"""\
format: sandglass/1
uuid: 6f1c2f0e-8a55-4d2c-9c43-0f5a1d1c7b12
slug: row-store
version: 1
title: {{en: Row store}}
track: algorithms
family: swe
tags: [hashing]
difficulty: 1
minutes: {{expected: 10, cap: 20}}
style: class
signature:
  name: row_store
  params: [{{name: capacity, type: int, doc: How many., where: 1 <= capacity <= 100}}]
  methods:
{METHODS}languages: all
limits: {{time_s: 1.0}}
checker: {{kind: trace}}
groups:
  - {{id: sample, from: sample, reveal: full}}
  - {{id: edge, from: fixed, reveal: name}}
license: {{statement: CC-BY-4.0, code: MIT}}
""",
    "statement.en.md": "Keep rows.\n",
    SAMPLE: "args: {capacity: 50}\ncalls: [[put, 1, 5], [get, 1], [get, 2]]\nanswer: [null, 5, null]\n",
    "cases/fixed/01-none.yaml": "args: {capacity: 1}\ncalls: []\nanswer: []\n",
    "solutions/reference/first.py": "class RowStore: pass\n",
}


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return load(write(tmp_path, FILES, "row-store"))


def test_a_class_package_is_read_in_full(package: Package) -> None:
    assert (package.style, set(package.languages)) == (
        "class",
        {"python", "javascript", "typescript", "java", "c", "cpp", "go", "rust"},
    )
    signature = package.signature
    assert signature is not None
    assert [param.name for param in signature.own_params] == ["capacity"]
    assert [param.name for param in signature.params] == ["capacity", "calls"]
    assert [(one.name, [param.name for param in one.params]) for one in signature.methods] == [
        ("get", ["key"]),
        ("put", ["key", "value"]),
    ]
    assert [one.returns and str(one.returns.type) for one in signature.methods] == ["opt[int]", None]
    [case] = package.cases("sample")
    assert case.args == (50, [("put", 1, 5), ("get", 1), ("get", 2)])
    assert case.expected == [None, 5, None]
    assert package.constraints == (
        "1 ≤ capacity ≤ 100",
        "get: 0 ≤ key < capacity",
        "put: 0 ≤ key ≤ 99",
        "put: 0 ≤ value ≤ 9",
    )


def test_calls_and_traces_are_shown_a_call_to_a_line(package: Package) -> None:
    assert package.signature is not None
    [case] = package.cases("sample")
    assert show(case.args[1], package.signature.params[1].type) == "put(1, 5)\nget(1)\nget(2)"
    assert show(case.expected, package.signature.answer_type(case.args)) == "put(1, 5)\nget(1) → 5\nget(2) → None"
    assert show([], package.signature.params[1].type) == "no calls"


def test_long_traces_are_cut_and_what_is_left_is_counted(package: Package) -> None:
    assert package.signature is not None
    calls = [("get", number) for number in range(2000)]
    type_ = package.signature.answer_type((5, calls))
    text = show([None] * 2000, type_, 60).splitlines()
    assert text[0] == "get(0) → None"
    assert text[-1] == f"… 1 {2000 - len(text) + 1 - 1000} more calls"
    assert len(text) < 10


def test_the_types_of_calls_and_trace_have_words(package: Package) -> None:
    assert package.signature is not None
    calls, trace = package.signature.params[1].type, package.signature.returns.type
    assert (calls.words, trace.words) == ("list of calls", "list of what each call gave")
    assert str(calls) == "calls(get(int) -> opt[int]; put(int, int))"


def test_own_inputs_take_the_calls_as_json(package: Package) -> None:
    case = own_input(package, 'capacity = 3\ncalls = [["put", 2, 9], ["get", 2]]')
    assert case.args == (3, [("put", 2, 9), ("get", 2)])
    assert own_input(package, sample_text(package, case)).args == case.args


@pytest.mark.parametrize(
    ("calls", "sentence"),
    [
        ("3", 'calls must be a list of calls such as ["get", key]; this is the int 3.'),
        ("[3]", 'calls[0] must be a call such as ["get", key]; this is the int 3.'),
        ("[[]]", 'calls[0] must be a call such as ["get", key]; this is a list.'),
        ('[["get", 1], ["pop"]]', 'calls[1] calls "pop", which is no method; the methods are get, put.'),
        ('[["get"]]', "calls[0] gives get 0 arguments; it takes 1 argument."),
        ('[["put", 1]]', "calls[0] gives put 1 argument; it takes 2 arguments."),
        ('[["get", "x"]]', "calls[0], key must be an int; this is the text 'x'."),
        ('[["get", 1], ["get", 3]]', "In call 2, get(3): key may be less than capacity, which is 3; this one is 3."),
        ('[["get", 1], ["put", 1, 10]]', "In call 2, put(1, 10): value may be at most 9; this one is 10."),
    ],
)
def test_own_inputs_that_cannot_be_played_are_refused_in_a_sentence(
    package: Package, calls: str, sentence: str
) -> None:
    with pytest.raises(ValueError, match=r".") as refused:
        own_input(package, f"3\n{calls}")
    assert str(refused.value) == sentence


def test_more_calls_than_are_allowed_are_refused(package: Package) -> None:
    calls = "[" + '["get",0],' * 200_000 + '["get",0]]'
    with pytest.raises(ValueError, match="calls may hold at most 200 000 calls; this one holds 200 001"):
        own_input(package, f"3\n{calls}")


BROKEN: Mapping[str, tuple[Change, str, str, str]] = {
    "no methods": (
        edited(PROBLEM, f"  methods:\n{METHODS}", ""),
        PROBLEM,
        "signature.methods",
        "a class problem needs it",
    ),
    "empty methods": (
        edited(PROBLEM, f"  methods:\n{METHODS}", "  methods: []\n"),
        PROBLEM,
        "signature.methods",
        "one to twelve",
    ),
    "returns beside methods": (
        edited(PROBLEM, "  methods:", "  returns: {type: int, doc: x.}\n  methods:"),
        PROBLEM,
        "signature.returns",
        "A class problem has no returns; write methods instead",
    ),
    "methods of a function": (
        edited(PROBLEM, "style: class", "style: function"),
        PROBLEM,
        "signature.methods",
        "A function problem has no methods; write returns instead",
    ),
    "method twice": (edited(PROBLEM, "name: put", "name: get"), PROBLEM, "signature.methods[1].name", "'get' is taken"),
    "method called new": (
        edited(PROBLEM, "name: put", "name: new"),
        PROBLEM,
        "signature.methods[1].name",
        "choose another",
    ),
    "method in capitals": (
        edited(PROBLEM, "name: put", "name: Put"),
        PROBLEM,
        "signature.methods[1].name",
        "snake_case",
    ),
    "parameter called calls": (
        edited(PROBLEM, "name: capacity, type", "name: calls, type"),
        PROBLEM,
        "signature.params[0].where",
        "speaks of 'capacity'",
    ),
    "method without parameters": (
        edited(PROBLEM, "      params: [{", "      param: [{"),
        PROBLEM,
        "signature.methods[0]",
        "params",
    ),
    "parameter twice": (
        edited(PROBLEM, "name: value, type", "name: key, type"),
        PROBLEM,
        "signature.methods[1].params[1].name",
        "taken",
    ),
    "wrong type": (
        edited(PROBLEM, "name: value, type: int", "name: value, type: whole"),
        PROBLEM,
        "signature.methods[1].params[1].type",
        "is not a type",
    ),
    "wrong type of a result": (
        edited(PROBLEM, "opt[int]", "opt[whole]"),
        PROBLEM,
        "signature.methods[0].returns.type",
        "is not a type",
    ),
    "where of another method": (
        edited(PROBLEM, "0 <= key < capacity", "value <= 3"),
        PROBLEM,
        "signature.methods[0].params[0].where",
        "the names here are capacity, key",
    ),
    "where of a result": (
        edited(PROBLEM, "0 <= result <= 9", "answer <= 9"),
        PROBLEM,
        "signature.methods[0].returns.where",
        "result",
    ),
    "other checker": (
        edited(PROBLEM, "kind: trace", "kind: exact"),
        PROBLEM,
        "checker.kind",
        "trace is for class problems, and the only checker",
    ),
    "unknown option": (
        edited(PROBLEM, "kind: trace", "kind: trace, order: exact"),
        PROBLEM,
        "checker.order",
        "knows atol and rtol",
    ),
    "language without a driver": (
        edited(PROBLEM, "languages: all", "languages: [bash]"),
        PROBLEM,
        "languages[0]",
        "cannot be used here",
    ),
    "case without calls": (
        edited(SAMPLE, "calls: [[put, 1, 5], [get, 1], [get, 2]]\n", ""),
        SAMPLE,
        "calls",
        "missing; add it",
    ),
    "calls inside args": (
        edited(SAMPLE, "capacity: 50", "capacity: 50, calls: []"),
        SAMPLE,
        "args",
        "write it beside args",
    ),
    "unknown argument": (edited(SAMPLE, "capacity: 50", "size: 50"), SAMPLE, "args", "'size' is not a parameter"),
    "unknown method": (
        edited(SAMPLE, "[get, 2]]", "[pop]]"),
        SAMPLE,
        "calls",
        'calls[2] calls "pop", which is no method',
    ),
    "broken constraint": (edited(SAMPLE, "[get, 2]]", "[get, 50]]"), SAMPLE, "calls", "In call 3, get(50): key"),
    "answer too short": (
        edited(SAMPLE, "[null, 5, null]", "[null, 5]"),
        SAMPLE,
        "answer",
        "must have 3 items, one for each call",
    ),
    "answer of nothing": (
        edited(SAMPLE, "[null, 5, null]", "[5, 5, null]"),
        SAMPLE,
        "answer",
        "since put gives nothing",
    ),
    "answer of another type": (
        edited(SAMPLE, "[null, 5, null]", "[null, x, null]"),
        SAMPLE,
        "answer",
        "The answer[1] must be an int",
    ),
    "answer beyond its constraint": (
        edited(SAMPLE, "[null, 5, null]", "[null, 10, null]"),
        SAMPLE,
        "answer",
        "In call 2, get(1): result",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_class_package_is_refused_by_file_and_key(name: str, tmp_path: Path) -> None:
    change, file, key, words = BROKEN[name]
    files = dict(FILES)
    change(files)
    folder = write(tmp_path, files, "row-store")
    with pytest.raises(PackageError) as refused:
        load(folder)
    assert (refused.value.path.relative_to(folder).as_posix(), refused.value.key.startswith(key)) == (file, True)
    assert words in refused.value.message
    assert refused.value.message.endswith(".")


def test_calls_belong_to_classes_alone(tmp_path: Path) -> None:
    files = FUNCTION_FILES | {"cases/sample/01-twice.yaml": "args: {events: []}\ncalls: []\nanswer: 2\n"}
    with pytest.raises(PackageError, match="not known; use args, answer, "):
        load(write(tmp_path, files))
