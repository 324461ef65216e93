"""Classes on this machine: what calls give comes back, each as it was then; what goes wrong names its call."""

import math
import random
from collections.abc import Sequence

import pytest

from runner.package import AnswerError, starter
from runner.package.cases import read_args
from runner.package.types import Called
from tests.runner.package.classes import NOTEBOOK, STORE, class_package, source
from tests.runner.package.local import Bench, Outcome
from tests.runner.package.test_echo import same

ENDINGS = {"python": "py", "javascript": "js", "cpp": "cpp"}
EVERY = pytest.mark.parametrize("language", ENDINGS)
ODD: tuple[str, list[list[int]], list[Called]] = (
    "é\n😀",
    [[1, 2], [3, -(2**63)]],
    [
        ("best",),
        ("rename", "a b"),
        ("rename", ""),
        ("rename", "\0\r\n\ud7ff"),
        ("rename", "x" * 100_000),
        *(("echo", number) for number in (math.nan, -0.0, math.inf, -math.inf, 1e-320, 0.1)),
        ("add_row", []),
        ("add_row", [2**63 - 1]),
        ("best",),
        ("clear",),
        ("best",),
        ("add_row", [5]),
    ],
)
GIVEN = [
    (2, "é\n😀"),
    "é\n😀",
    "a b",
    "",
    "\0\r\n\ud7ff",
    *(math.nan, -0.0, math.inf, -math.inf, 1e-320, 0.1),
    [[1, 2], [3, -(2**63)], []],
    [[1, 2], [3, -(2**63)], [], [2**63 - 1]],
    (4, "x" * 100_000),
    None,
    None,
    [[5]],
]


def many(count: int) -> tuple[list[Called], list[object]]:
    """So many calls of a store, and what they give."""
    rng, rows = random.Random(count), dict[int, int]()
    calls: list[Called] = []
    given: list[object] = []
    for number in range(count):
        key = rng.randrange(900)
        calls.append(("put", key, number) if rng.random() < 0.5 else ("get", key))
        given.append(rows.get(key) if calls[-1][0] == "get" else None)
        if calls[-1][0] == "put":
            rows[key] = number
    return calls, given


def in_python(get: str, rest: str = "    def put(self, *pair):\n        return pair\n") -> str:
    """A store in Python whose `get` has this one line."""
    made = "class RowStore:\n    def __init__(self, capacity):\n        pass\n"
    return f"{made}    def get(self, key):\n        {get}\n{rest}"


def played(bench: Bench, language: str, calls: Sequence[Called]) -> Outcome:
    return bench.run(STORE, language, source(STORE, ENDINGS[language]), 5, list(calls))


@EVERY
def test_odd_values_come_through_methods_each_as_it_was_at_its_call(language: str, cpp_bench: Bench) -> None:
    outcome = cpp_bench.run(NOTEBOOK, language, source(NOTEBOOK, ENDINGS[language]), *ODD)
    assert (outcome.code, outcome.errors) == (0, "")
    assert same(outcome.value, GIVEN)


@EVERY
def test_a_hundred_thousand_calls_are_played(language: str, cpp_bench: Bench) -> None:
    calls, given = many(100_000)
    outcome = played(cpp_bench, language, calls)
    assert (outcome.code, outcome.value) == (0, given)


@EVERY
def test_no_calls_give_nothing(language: str, cpp_bench: Bench) -> None:
    assert played(cpp_bench, language, []).value == []


@EVERY
@pytest.mark.parametrize("package", [STORE, NOTEBOOK], ids=["store", "notebook"])
def test_the_starter_runs_and_every_method_gives_a_neutral_answer(
    package: object, language: str, cpp_bench: Bench
) -> None:
    if package is STORE:
        outcome = cpp_bench.run(STORE, language, starter(STORE, language), 1, [("put", 1, 2), ("get", 1)])
        assert (outcome.code, outcome.errors, outcome.value) == (0, "", [None, None])
    else:
        calls = [("rename", "a"), ("echo", 1.5), ("add_row", [1]), ("best",), ("clear",)]
        outcome = cpp_bench.run(NOTEBOOK, language, starter(NOTEBOOK, language), "x", [], calls)
        assert (outcome.code, outcome.errors, outcome.value) == (0, "", ["", 0.0, [], None, None])


@EVERY
def test_an_exception_names_its_call(language: str, cpp_bench: Bench) -> None:
    outcome = played(cpp_bench, language, [("put", 1, 2), ("get", 1), ("get", 999)])
    assert outcome.code != 0
    assert outcome.answer == b""
    assert outcome.errors.startswith("In call 3, ")
    assert "get" in outcome.errors.splitlines()[0]
    assert "no such row" in outcome.errors.splitlines()[-1] + outcome.errors.splitlines()[1]


@pytest.mark.parametrize(
    ("language", "text", "sentence"),
    [
        ("python", "class Other:\n    pass\n", "Define a class named RowStore."),
        (
            "python",
            in_python("return 1", ""),
            "Define a method named put.",
        ),
        (
            "python",
            in_python("return 'x'"),
            "Call 1, get(7): The answer must be an int or None; it is a str. Return a whole number of type int.",
        ),
        ("javascript", "function rowStore() {}\n", "Define a class named RowStore."),
        ("javascript", "class RowStore { get() { return 1; } }\n", "Define a method named put."),
        (
            "javascript",
            "class RowStore { get() { return 'x'; } put() {} }\n",
            "Call 1, get(7): The answer must be a whole number or null; it is a string.",
        ),
        (
            "javascript",
            "class RowStore { async get() { return undefined; } put() {} }\n",
            "Call 1, get(7): The answer must be a whole number or null; it is undefined.",
        ),
    ],
)
def test_what_cannot_be_played_is_told_in_a_sentence(language: str, text: str, sentence: str, bench: Bench) -> None:
    outcome = bench.run(STORE, language, text, 5, [("get", 7)])
    assert (outcome.code, outcome.errors, outcome.answer) == (1, f"{sentence}\n", b"")


def test_a_program_that_ends_itself_in_a_call_gives_no_answer(bench: Bench) -> None:
    outcome = bench.run(STORE, "python", in_python("raise SystemExit(0)"), 5, [("get", 7)])
    assert outcome.answer == b""
    with pytest.raises(AnswerError, match="without giving an answer"):
        _ = outcome.value


def test_what_a_method_that_gives_nothing_returns_is_passed_over(bench: Bench) -> None:
    outcome = bench.run(STORE, "python", in_python("return 4"), 5, [("put", 1, 2), ("get", 1)])
    assert outcome.value == [None, 4]


@EVERY
def test_reserved_words_as_names_do_not_break_a_starter(language: str, cpp_bench: Bench) -> None:
    package = class_package("import_me", {"class": "int"}, {"delete": ({"del": "int", "default": "str"}, "int")})
    outcome = cpp_bench.run(package, language, starter(package, language), 1, [("delete", 1, "x")])
    assert (outcome.code, outcome.value) == (0, [0])


@EVERY
def test_names_may_be_the_same_in_the_constructor_and_in_methods(language: str, cpp_bench: Bench) -> None:
    package = class_package("shelf", {"room": "int"}, {"room": ({"room": "str"}, "str"), "size": ({}, "int")})
    outcome = cpp_bench.run(package, language, starter(package, language), 1, [("room", "x"), ("size",)])
    assert (outcome.code, outcome.value) == (0, ["", 0])


def test_ints_of_methods_are_numbers_in_javascript_where_their_method_proves_them_small() -> None:
    package = class_package(
        "shelf", {"key": "int"}, {"take": ({"key": "int", "id": "int"}, "int")}, {"key": "0 <= key <= 9"}
    )
    assert "constructor(key: number)" in starter(package, "typescript")
    assert "take(key: number, id: bigint): bigint" in starter(package, "typescript")


HEADS = {
    "python": "class RowStore:\n    def __init__(self, capacity: int) -> None:\n",
    "javascript": "  /**\n   * @param {number} capacity What capacity is.\n   */\n  constructor(capacity) {}\n",
    "typescript": "  get(key: number): number | null {\n    return null;\n  }\n",
    "java": "    Long get(long key) {\n        return null;\n    }\n",
    "c": "opt_int row_store_get(row_store *self, long long key) {\n    return (opt_int){false};\n}\n",
    "cpp": "    optional<long long> get(long long key) {\n        return nullopt;\n    }\n",
    "go": "func (self *RowStore) Get(key int) *int {\n\treturn nil\n}\n",
    "rust": "    fn get(&mut self, key: i64) -> Option<i64> {\n        None\n    }\n",
}


@pytest.mark.parametrize("language", HEADS)
def test_a_class_is_spelled_as_each_language_does(language: str) -> None:
    assert HEADS[language] in starter(STORE, language)


SCALER = class_package(
    "scaler",
    {"start": 'nd[f8,"d"]'},
    {
        "add": ({"rows": 'nd[f8,"n d"]'}, ""),
        "sums": ({}, 'nd[f8,"d"]'),
        "draw": ({"source": "rng"}, "float"),
        "total": ({"numbers": "iter[int]"}, "int"),
    },
)
SCALES = """\
class Scaler:
    def __init__(self, start):
        self.kept = start

    def add(self, rows):
        self.kept += rows.sum(0)

    def sums(self):
        return self.kept

    def draw(self, source):
        return float(source.random())

    def total(self, numbers):
        return sum(numbers)
"""


def test_methods_take_and_give_the_types_of_python_alone_each_as_it_was_at_its_call(bench: Bench) -> None:
    assert SCALER.signature is not None
    calls = [["add", [[1, 2], [3, 4]]], ["sums"], ["add", [[1, 1]]], ["sums"], ["draw", 5], ["total", [1, 2]]]
    args = read_args({"start": [0, 0.5], "calls": calls}, SCALER.signature)
    outcome = bench.run(SCALER, "python", SCALES, *args)
    assert (outcome.code, outcome.errors) == (0, "")
    trace = outcome.value
    assert isinstance(trace, list)
    assert [trace[1].tolist(), trace[3].tolist()] == [[4.0, 6.5], [5.0, 7.5]]
    assert (trace[0], trace[2], 0 < trace[4] < 1, trace[5]) == (None, None, True, 3)


def test_the_starter_of_a_class_with_the_types_of_python_alone_runs(bench: Bench) -> None:
    assert SCALER.signature is not None
    args = read_args({"start": [0, 0], "calls": [["add", [[1, 2]]], ["sums"], ["draw", 5]]}, SCALER.signature)
    outcome = bench.run(SCALER, "python", starter(SCALER, "python"), *args)
    assert (outcome.code, outcome.errors) == (0, "")
