"""Arrays, iterators and random sources through the Python driver: what goes in comes out, or a sentence does."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from runner.languages import LANGUAGES
from runner.package import Package, check, decode, from_json, parse_type, program, starter
from runner.package.cases import read_args
from runner.package.plain import to_json
from runner.package.problem import Case, Checker
from runner.package.signature import read_signature
from tests.runner.package.local import NONCE, Bench, Outcome, bare_package, function_package

ECHO = "def echo(value):\n    return value\n"


def echoed(bench: Bench, type_: str, value: object, source: str = ECHO, returns: str = "") -> Outcome:
    """Run a function of one parameter on plain data."""
    package = function_package("echo", {"value": type_}, returns or type_)
    return bench.run(package, "python", source, from_json(value, parse_type(type_), "value"))


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ('nd[f8,"n d"]', [[1.0, -0.0], [math.nan, -math.inf], [5e-324, 1.7e308]]),
        ('nd[f8,"n d"]', {"shape": [0, 3]}),
        ('nd[f8,"n d"]', {"shape": [3, 0]}),
        ('nd[f8,"n"]', []),
        ('nd[f4,"a b c d"]', [[[[0.5]]]]),
        ('nd[i8,"n"]', [2**63 - 1, -(2**63)]),
        ('nd[i4,"n"]', [-(2**31)]),
        ('nd[u1,"n"]', [0, 255]),
        ('nd[bool,"n"]', [True, False]),
        ('tuple[float,nd[f8,"n"],str]', [0.5, [1.0], "x\n \ud7ff"]),
        ('list[nd[i8,"_"]]', [[], [1], [2, 3]]),
        ('map[str,nd[bool,"n"]]', {"a b": [True], "": []}),
        ('opt[nd[f8,"n"]]', None),
        ('opt[nd[f8,"n"]]', [1.0]),
        ('tuple[str,list[tuple[int,nd[u1,"n"]]]]', ["", [[1, [2]], [3, []]]]),
    ],
)
def test_what_goes_in_comes_out(bench: Bench, type_: str, value: object) -> None:
    outcome = echoed(bench, type_, value)
    assert outcome.errors == ""
    assert repr(to_json(outcome.value, parse_type(type_))) == repr(value)


MATRIX = 'nd[f8,"n d"]'
TAKEN = {
    "return value.T": [[1.0, 3.0], [2.0, 4.0]],
    "return value[::-1, ::-1]": [[4.0, 3.0], [2.0, 1.0]],
    "return value[0]": [1.0, 2.0],
    "return np.array(7)": 7.0,
    "return np.broadcast_to(3.0, (2, 2))": [[3.0, 3.0], [3.0, 3.0]],
    "return value.astype(np.int32)": [[1.0, 2.0], [3.0, 4.0]],
    "return value.astype('>f4')": [[1.0, 2.0], [3.0, 4.0]],
    "return value.astype(np.longdouble)": [[1.0, 2.0], [3.0, 4.0]],
    "value += 1; return value": [[2.0, 3.0], [4.0, 5.0]],
}


@pytest.mark.parametrize("body", TAKEN)
def test_views_other_widths_and_shapes_are_taken(bench: Bench, body: str) -> None:
    outcome = echoed(bench, MATRIX, [[1, 2], [3, 4]], f"import numpy as np\ndef echo(value):\n    {body}\n")
    assert outcome.errors == ""
    assert isinstance(outcome.value, np.ndarray)
    assert outcome.value.tolist() == TAKEN[body]


REFUSED = [
    (MATRIX, "value.tolist()", "Return a numpy array, not a list. Turn it with np.array(...)."),
    (MATRIX, "None", "The function returned nothing (None); it must return a numpy array."),
    (MATRIX, "value[0, 0]", "Return a numpy array, not a numpy float64. Turn it with np.array(...)."),
    (MATRIX, "np.matrix(value)", "Return a numpy array, not a numpy matrix. Turn it with np.asarray(...)."),
    (MATRIX, "np.ma.masked_array(value)", "Return a numpy array, not a MaskedArray. Put numbers where it is masked"),
    (MATRIX, "value > 0", "The array must hold numbers (float); it holds bool. Turn it with .astype(float)."),
    (MATRIX, "value.astype(object)", "The array must hold numbers (float); it holds object. Turn it with"),
    (MATRIX, "value * 1j", "The array must hold numbers (float); it holds complex128. Turn it with .astype(float)."),
    (MATRIX, "value.astype(str)", "The array must hold numbers (float); it holds <U32. Turn it with .astype(float)."),
    (MATRIX, "np.zeros((1,) * 9)", "The array has 9 axes; 8 are the most that can be sent."),
    (MATRIX, "type('A', (np.ndarray,), {})((1,))", "Return a numpy array, not an A. Turn it with np.asarray(...)."),
    ('nd[i8,"n"]', "value[0]", "The array must hold whole numbers (int); it holds float64. Turn it with .astype(int),"),
    ('nd[i8,"n"]', "np.array([2**63])", f"The array holds {2**63}, which does not fit into i8."),
    ('nd[u1,"n"]', "np.array([-1, 3])", "The array holds -1, which does not fit into u1."),
    (
        'nd[bool,"n"]',
        "np.array([0, 1])",
        "The array must hold bools (bool); it holds int64. Turn it with .astype(bool).",
    ),
    (
        'tuple[float,nd[f8,"n"]]',
        "(1, [2])",
        "Return a numpy array, not a list. Turn it with np.array(...). (result[1].)",
    ),
    (
        'list[nd[f8,"n"]]',
        "[None]",
        "Return a numpy array, not None. Turn it with np.array(...). (Item 1 of the answer.)",
    ),
    ('tuple[float,nd[f8,"n"]]', "[1, value]", "Return a tuple, not a list."),
    ("list[float]", "value[0]", "The answer must be a list of float; it is a numpy ndarray. Turn it into a list with"),
    ("int", "np.float64(1)", "The answer must be an int; it is a float. Return a whole number of type int."),
]


@pytest.mark.parametrize(("returns", "answer", "sentence"), REFUSED)
def test_other_answers_are_refused_with_a_way_out(bench: Bench, returns: str, answer: str, sentence: str) -> None:
    source = f"import numpy as np\ndef echo(value):\n    return {answer}\n"
    outcome = echoed(bench, MATRIX, [[1.5, 2]], source, returns)
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(sentence)


@pytest.mark.parametrize(
    ("returns", "answer", "value"),
    [
        ("float", "np.float32(0.5)", 0.5),
        ("float", "np.int64(3)", 3.0),
        ("int", "np.int64(3)", 3),
        ("bool", "np.bool_(True)", True),
        ("list[float]", "list(np.array([0.5, 1.5]))", [0.5, 1.5]),
        ("map[int,float]", "{np.int64(3): np.float64(1)}", {3: 1.0}),
    ],
)
def test_numbers_of_numpy_are_numbers_beside_arrays(bench: Bench, returns: str, answer: str, value: object) -> None:
    source = f"import numpy as np\ndef echo(value):\n    return {answer}\n"
    assert echoed(bench, MATRIX, [[1]], source, returns).value == value
    plain = function_package("echo", {"value": "int"}, returns)
    assert bench.run(plain, "python", source, 1).code == 1


def test_the_candidate_cannot_reach_what_writes_arrays(bench: Bench) -> None:
    source = (
        "import numpy as np\nnp.array = np.frombuffer = np.iinfo = np.empty = None\n"
        "def echo(value):\n    np.ndarray = list\n    return value + 1\n"
    )
    outcome = echoed(bench, 'nd[i8,"n"]', [1], source)
    assert isinstance(outcome.value, np.ndarray)
    assert outcome.value.tolist() == [2]


def test_three_million_numbers_go_in_and_out(bench: Bench) -> None:
    package = function_package("echo", {"value": MATRIX}, MATRIX)
    given = np.random.default_rng(0).random((3000, 1000))
    outcome = bench.run(package, "python", "def echo(value):\n    return value * 2\n", given)
    assert (np.asarray(outcome.value) == given * 2).all()


@pytest.mark.parametrize(
    ("item", "values"),
    [
        ("int", [3, -(2**63), 2**63 - 1]),
        ("float", [0.5, -0.0, math.inf]),
        ("str", ["", "a b"]),
        ("list[int]", [[1], []]),
    ],
)
def test_an_iterator_gives_each_item_once(bench: Bench, item: str, values: list[Any]) -> None:
    source = (
        "def echo(value):\n    assert iter(value) is value\n    first = list(value)\n    return first + list(value)\n"
    )
    outcome = echoed(bench, f"iter[{item}]", values, source, f"list[{item}]")
    assert (outcome.errors, repr(outcome.value)) == ("", repr(values))


def test_a_seed_is_a_source_of_random_numbers(bench: Bench) -> None:
    source = "def echo(value):\n    return [value.random(), value.random()]\n"
    expected = np.random.default_rng(2**62 + 1)
    assert echoed(bench, "rng", 2**62 + 1, source, "list[float]").value == [expected.random(), expected.random()]


def driver(package: Package) -> str:
    """The text of the driver."""
    return program(package, "python", "").files["driver.py"]


@pytest.mark.parametrize(
    ("params", "returns", "libraries"),
    [
        ({"a": "list[float]"}, "int", []),
        ({"a": "iter[int]"}, "int", []),
        ({"a": MATRIX}, "int", ["numpy"]),
        ({"a": "int"}, f"tuple[int,{MATRIX}]", ["numpy"]),
        ({"a": "rng"}, "int", ["numpy"]),
        ({"a": "df[x:i8]"}, "int", ["numpy", "pandas"]),
    ],
)
def test_libraries_are_imported_only_where_they_are_needed(
    params: dict[str, str], returns: str, libraries: list[str]
) -> None:
    text = driver(function_package("f", params, returns))
    assert [name for name in ("numpy", "pandas") if f"\nimport {name}" in text] == libraries
    assert LANGUAGES["python"].libraries_for(text) == tuple(libraries)


NEUTRAL = {
    MATRIX: [[0.0]],
    'nd[i8,"n 3"]': [[0, 0, 0]],
    'nd[bool,"a b _"]': [[[False]]],
    'tuple[float,nd[f8,"n+1"]]': [0.0, [0.0, 0.0]],
    'opt[nd[f8,"n"]]': None,
    'map[str,nd[u1,"n"]]': {},
}


@pytest.mark.parametrize("returns", NEUTRAL)
def test_a_starter_runs_and_gives_a_neutral_answer(bench: Bench, returns: str) -> None:
    package = function_package("solve", {"a": MATRIX, "seen": "iter[int]", "rng": "rng"}, returns)
    source = starter(package, "python")
    outcome = bench.run(package, "python", source, np.zeros((1, 1)), [1], 7)
    assert outcome.errors == ""
    assert to_json(outcome.value, parse_type(returns)) == NEUTRAL[returns]
    assert source.startswith(
        "from collections.abc import Iterator\n\nimport numpy as np\n\n\ndef solve(a: np.ndarray, "
    )
    assert "seen: Iterator[int], rng: np.random.Generator) ->" in source
    assert "\n    a: 2-d array of float (n by d). What a is.\n" in source


ADAM = {
    "style": "class",
    "languages": ["python"],
    "checker": {"kind": "trace"},
    "signature": {
        "name": "descent",
        "params": [{"name": "start", "type": 'nd[f8,"n"]', "doc": "Where it begins."}],
        "methods": [
            {
                "name": "step",
                "params": [{"name": "by", "type": 'nd[f8,"n"]', "doc": "The way.", "where": "-5 <= by[i] <= 5"}],
                "returns": {"type": 'nd[f8,"n"]', "doc": "Where it is."},
            },
            {"name": "rest", "params": []},
        ],
    },
}
"""A class whose method changes an array and returns it."""


def test_a_class_takes_and_gives_arrays_as_they_are_at_each_call(bench: Bench) -> None:
    signature = read_signature(Path("problem.yaml"), ADAM)
    assert signature is not None
    package = bare_package("class", signature)
    args = read_args({"start": [1, 2], "calls": [["step", [1, 1]], ["rest"], ["step", [2, 2]]]}, signature)
    source = (
        "class Descent:\n    def __init__(self, start):\n        self.at = start\n"
        "    def step(self, by):\n        self.at -= by\n        return self.at\n    def rest(self):\n        pass\n"
    )
    outcome = bench.run(package, "python", source, *args)
    type_ = signature.answer_type(args)
    actual = decode(outcome.answer, type_, NONCE)
    assert to_json(actual, type_) == [[0.0, 1.0], None, [-2.0, -1.0]]
    expected = from_json([[0, 1], None, [-2, -4]], type_)
    finding = check(Checker("trace", {"atol": 1e-9}), Case("one", "edge", args=args, expected=expected), actual)
    assert finding.message.startswith(
        "Call 3, step(f8 (2,) [2.0, 2.0]): 1 of 2 numbers differs; the largest error is 3"
    )
    with pytest.raises(ValueError, match=r"In call 1, step\(f8 \(1,\) \[9.0\]\): by\[0\] may be at most 5"):
        read_args({"start": [1], "calls": [["step", [9]]]}, signature)
