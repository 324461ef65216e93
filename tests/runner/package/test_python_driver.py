"""The Python driver under candidates that are careless or hostile: an answer in full, or a sentence and no answer."""

import pytest

from runner.package import AnswerError
from tests.runner.package.local import NONCE, Bench, Outcome, function_package

INTS = function_package("solve", {"numbers": "list[int]"}, "list[int]")
ONE = function_package("solve", {"numbers": "list[int]"}, "int")
HEAD = "def solve(numbers):\n    "


def run(bench: Bench, body: str, package: object = ONE) -> Outcome:
    """Run a file, or the body of the function alone."""
    source = body if "def solve" in body or body.startswith("#") else HEAD + body
    return bench.run(package, "python", source, [3, 1, 2])  # type: ignore[arg-type]


def test_a_plain_answer_is_one_frame_and_nothing_else(bench: Bench) -> None:
    outcome = run(bench, "print('seen')\n    return sum(numbers)")
    assert (outcome.code, outcome.answer) == (0, f"{NONCE}\n6\n{NONCE}\n".encode())
    assert (outcome.prints, outcome.errors) == ("seen\n", "")


REFUSED = {
    "return None": "The function returned nothing (None); it must return an int.",
    "return True": "The answer must be an int; it is a bool. Return a whole number of type int.",
    "return 1.0": "The answer must be an int; it is a float. Return a whole number of type int.",
    "return '1'": "The answer must be an int; it is a str. Return a whole number of type int.",
    "return [1]": "The answer must be an int; it is a list. Return a whole number of type int.",
    "return 2**63": "The answer holds an int that does not fit into 64 bits.",
    "return 10**100000": "The answer holds an int that does not fit into 64 bits.",
    "return type('Mine', (int,), {})(5)": "The answer must be an int; it is a Mine. Return a whole number of type int.",
    "return type('E', (), {'__eq__': lambda *a: True, '__repr__': None})()": "The answer must be an int; it is an E.",
}
REFUSED_LISTS = {
    "return (1, 2)": "Return a list, not a tuple.",
    "return 5": "The answer must be a list of int; it is an int. Return a list.",
    "return {1: 2}": "The answer must be a list of int; it is a dict. Return a list.",
    "return (n for n in iter(int, 1))": "The answer must be a list of int; it is a generator. Return a list.",
    "return range(3)": "The answer must be a list of int; it is a range. Return a list.",
    "return [1, 2.5]": "Item 2 of the answer must be an int; it is a float. Return a whole number of type int.",
    "return [1, [2]]": "Item 2 of the answer must be an int; it is a list. Return a whole number of type int.",
    "return [1, 2**64]": "The answer holds an int that does not fit into 64 bits.",
    "return type('L', (list,), {'__len__': lambda s: 10**9})([1])": "The answer must be a list of int; it is a L.",
    "a = []\n    a.append(a)\n    return a": "Item 1 of the answer must be an int; it is a list.",
    "a = []\n    for _ in range(10**6): a = [a]\n    return a": "Item 1 of the answer must be an int; it is a list.",
}


REFUSED_SHAPES = [
    ("tuple[int,str]", "return [1, 'a']", "Return a tuple, not a list."),
    ("tuple[int,str]", "return 1", "The answer must be a tuple (int, str); it is an int. Return a tuple."),
    ("tuple[int,str]", "return (1,)", "The answer must be a tuple (int, str); it is a tuple of 1."),
    ("tuple[int,str]", "return (1, 2)", "result[1] must be a str; it is an int. Return text of type str."),
    ("list[tuple[int,int]]", "return [(1, 2), (3, 4.0)]", "result[1][1] must be an int; it is a float."),
    ("list[tuple[int,int]]", "return [(1, 2), (3, 2**63)]", "The answer holds an int that does not fit into 64 bits."),
    ("list[tuple[int,int]]", "return [(1, 2), [3, 4]]", "Return a tuple, not a list. (Item 2 of the answer.)"),
    ("list[list[int]]", "return [[1], [2, '3']]", "Item 2, 2 of the answer must be an int; it is a str."),
    ("opt[int]", "return 'a'", "The answer must be an int or None; it is a str. Return a whole number of type int."),
    ("list[opt[int]]", "return [None, 0.5]", "Item 2 of the answer must be an int or None; it is a float."),
    ("map[str,int]", "return [1]", "The answer must be a dict from str to int; it is a list. Return a dict."),
    ("map[str,int]", "return {1: 1}", "The answer must be a dict from str to int, so each key a str; it is an int."),
    ("map[str,int]", "return {'a': 1, 'b': None}", "result['b'] must be an int; it is None."),
    ("map[int,list[int]]", "return {7: [1, []]}", "result[7][1] must be an int; it is a list."),
    ("map[str,int]", "return None", "The function returned nothing (None); it must return a dict from str to int."),
    (
        "map[str,int]",
        "return type('D', (dict,), {'items': 1})()",
        "The answer must be a dict from str to int; it is a D.",
    ),
    ("tuple[int,int]", "return type('T', (tuple,), {})((1, 2))", "The answer must be a tuple (int, int); it is a T."),
]


@pytest.mark.parametrize(("returns", "body", "sentence"), REFUSED_SHAPES)
def test_what_does_not_fit_a_shape_is_refused_by_its_place(
    bench: Bench, returns: str, body: str, sentence: str
) -> None:
    outcome = run(bench, body, function_package("solve", {"numbers": "list[int]"}, returns))
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(sentence)


NODES = function_package("solve", {"root": "tree[int]", "run": "lnode[str]"}, "tuple[tree[int],lnode[str]]")
OWN = """\
class TreeNode:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def total(self):
        return self.value + sum(child.total() for child in (self.left, self.right) if child)


"""


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("def solve(root, run):\n    return root, run\n", ([5, 3, 8, None, 4], ["a", "b"])),
        ("def solve(root, run):\n    return root.left, run.next\n", ([3, None, 4], ["b"])),
        (
            "def solve(root, run):\n    return TreeNode(7, None, TreeNode(8)), ListNode('x', run)\n",
            ([7, None, 8], ["x", "a", "b"]),
        ),
        (OWN + "def solve(root, run):\n    return TreeNode(root.total()), None\n", ([20], [])),
    ],
)
def test_nodes_are_of_the_candidates_class_or_ours(bench: Bench, source: str, value: object) -> None:
    outcome = bench.run(NODES, "python", source, [5, 3, 8, None, 4], ["a", "b"])
    assert (outcome.errors, outcome.value) == ("", value)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("root.left.left = root; return root, run", "The answer has more than 4 million nodes; does one lead back"),
        ("run.next.next = run; return root, run", "The answer has more than 4 million nodes; does one lead back"),
        ("return 5, None", "The answer must be made of TreeNode; one node is an int."),
        ("root.left = [1]; return root, None", "The answer must be made of TreeNode; one node is a list."),
        ("return root, ['a']", "The answer must be made of ListNode; one node is a list."),
        ("root.value = 'a'; return root, None", "result[0] must be an int; it is a str."),
        ("run.value = 1; return None, run", "result[1][0] must be a str; it is an int."),
    ],
)
def test_nodes_that_are_no_tree_or_list_are_refused(bench: Bench, body: str, sentence: str) -> None:
    outcome = bench.run(NODES, "python", f"def solve(root, run):\n    {body}\n", [5, 3, 8], ["a", "b"])
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(sentence)


@pytest.mark.parametrize(
    ("returns", "body", "value"),
    [
        ("opt[int]", "pass", None),
        ("list[tuple[int,float]]", "return [(True + 0, 1), (2, 0.5)]", [(1, 1.0), (2, 0.5)]),
        ("list[tuple[float,float]]", "return [(1, 1), (2, 0.5)]", [(1.0, 1.0), (2.0, 0.5)]),
        ("list[tuple[int,int]]", "return []", []),
        ("matrix[int]", "return [[1, 2], [3, 4]]", [[1, 2], [3, 4]]),
    ],
)
def test_what_fits_a_shape_is_an_answer(bench: Bench, returns: str, body: str, value: object) -> None:
    outcome = run(bench, body, function_package("solve", {"numbers": "list[int]"}, returns))
    assert (outcome.errors, repr(outcome.value)) == ("", repr(value))


def test_rows_of_different_lengths_are_no_matrix(bench: Bench) -> None:
    package = function_package("solve", {"numbers": "list[int]"}, "matrix[int]")
    with pytest.raises(AnswerError, match="equally long; row 1 has 1 and row 2 has 0"):
        _ = run(bench, "return [[1], []]", package).value


@pytest.mark.parametrize("body", REFUSED)
def test_only_exact_types_are_answers(bench: Bench, body: str) -> None:
    outcome = run(bench, body)
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(REFUSED[body])


@pytest.mark.parametrize("body", REFUSED_LISTS)
def test_only_plain_lists_are_answers(bench: Bench, body: str) -> None:
    outcome = run(bench, body, INTS)
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(REFUSED_LISTS[body])


def test_an_int_serves_where_a_float_is_declared(bench: Bench) -> None:
    package = function_package("solve", {"numbers": "list[int]"}, "list[float]")
    assert repr(run(bench, "return [0, 1.5, -2]", package).value) == "[0.0, 1.5, -2.0]"
    assert run(bench, "return [10**400]", package).errors == "The answer is too large for a float.\n"


def test_half_a_surrogate_pair_is_no_text(bench: Bench) -> None:
    package = function_package("solve", {"numbers": "list[int]"}, "str")
    outcome = run(bench, r"return '\ud83d'", package)
    assert (outcome.code, outcome.errors) == (
        1,
        "The answer holds half of a surrogate pair, which is not text.\n",
    )


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("import sys\n    sys.exit(0)", 0),
        ("import os\n    os._exit(0)", 0),
        ("import sys\n    sys.exit(137)", 137),
        ("import sys\n    sys.exit('bye')", 1),
        ("raise SystemExit", 0),
        ("raise KeyboardInterrupt", 1),
        ("raise BaseException('odd')", 1),
        ("import os, signal\n    os.kill(os.getpid(), signal.SIGKILL)", -9),
    ],
)
def test_leaving_early_is_never_an_answer(bench: Bench, body: str, code: int) -> None:
    outcome = run(bench, body)
    assert outcome.answer == b""
    assert outcome.code in (code, 128 - code)
    with pytest.raises(AnswerError, match="without giving an answer"):
        _ = outcome.value


def test_a_missing_function_is_asked_for_by_name(bench: Bench) -> None:
    for source in ("# nothing\n", "# a value\nsolve = 5\n"):
        outcome = run(bench, source)
        assert (outcome.code, outcome.errors, outcome.answer) == (1, "Define a function named solve.\n", b"")


def test_a_traceback_shows_only_the_candidates_lines(bench: Bench) -> None:
    source = (
        "import json\n\n\ndef solve(numbers):\n    return inner(numbers)\n"
        "\n\ndef inner(xs):\n    return json.loads(xs[0])\n"
    )
    outcome = run(bench, source)
    assert outcome.code == 1
    assert outcome.errors.startswith(
        'Traceback (most recent call last):\n  File "solution.py", line 5, in solve\n    return inner(numbers)\n'
    )
    assert 'File "solution.py", line 9, in inner' in outcome.errors
    assert outcome.errors.count("File ") == 2
    assert "TypeError: the JSON object must be str" in outcome.errors


def test_a_syntax_error_names_the_candidates_line(bench: Bench) -> None:
    outcome = run(bench, "def solve(numbers):\n    return (\n")
    assert outcome.code == 1
    assert 'File "solution.py", line 2' in outcome.errors
    assert "SyntaxError" in outcome.errors
    assert "driver" not in outcome.errors


def test_an_exception_that_cannot_be_printed_still_ends_the_program(bench: Bench) -> None:
    source = HEAD + "raise E\n\n\nclass E(Exception):\n    def __str__(self):\n        raise SystemExit(0)\n"
    outcome = run(bench, source)
    assert (outcome.code, outcome.answer) == (1, b"")


def test_rebinding_the_world_changes_nothing(bench: Bench) -> None:
    source = """\
import builtins, io, json, os, sys


def solve(numbers):
    total = sum(numbers)
    names = "len map min max set type list int float str print open repr enumerate isinstance callable memoryview"
    for name in names.split():
        setattr(builtins, name, lambda *args: 1 / 0)
    for name in ("write", "read", "close", "_exit"):
        setattr(os, name, lambda *args: None)
    for name in ("exit", "settrace", "setprofile"):
        setattr(sys, name, None)
    sys.stdout = sys.stderr = io.StringIO()
    sys.modules.clear()
    return [total, total]
"""
    outcome = run(bench, source, INTS)
    assert (outcome.code, outcome.errors) == (0, "")
    assert outcome.value == [6, 6]


def test_trace_and_profile_hooks_do_not_follow_into_the_driver(bench: Bench) -> None:
    body = "import sys\n    sys.settrace(lambda *a: 1 / 0)\n    sys.setprofile(lambda *a: None)\n    return 7"
    assert run(bench, body).value == 7


def test_nothing_is_written_after_the_answer(bench: Bench) -> None:
    source = """\
import atexit, os, threading, time


class Last:
    def __del__(self):
        os.write(3, b"late")


keep = Last()
atexit.register(lambda: os.write(3, b"late"))


def late():
    time.sleep(0.2)
    os.write(3, b"late")


def solve(numbers):
    threading.Thread(target=late).start()
    return 5
"""
    for _ in range(5):
        assert run(bench, source).value == 5


def test_a_forged_frame_spoils_the_answer(bench: Bench) -> None:
    body = (
        "import os\n    for fd in range(3, 20):\n        try: os.write(fd, b'0\\n6\\n0\\n')\n"
        "        except OSError: pass\n    return 6"
    )
    with pytest.raises(AnswerError, match="damaged"):
        _ = run(bench, body).value


def test_closing_every_descriptor_is_no_answer(bench: Bench) -> None:
    outcome = run(bench, "import os\n    os.closerange(0, 256)\n    return 6")
    assert (outcome.code, outcome.answer) == (1, b"")


def test_arguments_may_be_changed_and_the_input_is_used_up(bench: Bench) -> None:
    body = "import sys\n    numbers.sort()\n    numbers.append(len(sys.stdin.read()))\n    return numbers"
    assert run(bench, body, INTS).value == [1, 2, 3, 0]


def test_dataclasses_and_annotations_find_their_module(bench: Bench) -> None:
    source = """\
from __future__ import annotations
from dataclasses import dataclass


@dataclass
class Point:
    x: int


def solve(numbers: list[int]) -> int:
    assert __name__ == "solution"
    return Point(numbers[0]).x
"""
    assert run(bench, source).value == 3


def test_prints_are_kept_when_the_function_fails(bench: Bench) -> None:
    outcome = run(bench, "print('Accepted \\x1b[0m </script>')\n    raise ValueError('no')")
    assert outcome.prints == "Accepted \x1b[0m </script>\n"
    assert outcome.errors.endswith("ValueError: no\n")


def test_endless_recursion_is_explained(bench: Bench) -> None:
    outcome = run(bench, "return solve(numbers)")
    assert outcome.code == 1
    assert "RecursionError" in outcome.errors
    assert len(outcome.errors) < 2000


def test_numpy_values_are_refused_with_the_way_out(bench: Bench) -> None:
    source = """\
class int64:
    pass


int64.__module__ = "numpy"


def solve(numbers):
    return [int64()]
"""
    outcome = run(bench, source, INTS)
    assert outcome.errors.startswith(
        "Item 1 of the answer must be an int; it is a numpy int64. Turn it into a plain one"
    )


def test_a_million_ints_pass(bench: Bench) -> None:
    package = function_package("solve", {"numbers": "list[int]"}, "list[int]")
    given = list(range(-500_000, 500_000))
    assert bench.run(package, "python", HEAD + "return numbers", given).value == given
