"""A candidate's own input: what is read, what is refused in words, and that samples come back the same."""

import re

import pytest

from runner.package import Case, own_input, sample_text
from tests.runner.package.local import bare_package, function_package

WHERE = ["0 <= len(costs) <= 5", "0 <= budget <= 100"]
PACKAGE = function_package("pair", {"costs": "list[int]", "budget": "int", "name": "str"}, "int", WHERE)


@pytest.mark.parametrize(
    "text",
    [
        '[1, 2]\n7\n"x"',
        '\n[1,\n 2]\n\n7\n"x"\n\n',
        'costs = [1, 2]\nbudget = 7\nname = "x"',
        'costs: [1,2] budget: 7 name: "x"',
    ],
)
def test_values_are_read_in_their_order(text: str) -> None:
    assert own_input(PACKAGE, text) == Case("own", "own", args=([1, 2], 7, "x"))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "costs is missing; give 3 values (costs, budget, name), one per line."),
        ("[1]\n7", "name is missing; give 3 values (costs, budget, name), one per line."),
        ('[1]\n7\n"x"\n8', "There is more than 3 values (costs, budget, name): remove what begins on line 4."),
        ("[1,]\n7", "costs cannot be read at line 1, column 4; write it as JSON"),
        ("[1]\n'x'", "budget cannot be read at line 2, column 1; write it as JSON"),
        ("[1]\nTrue", "budget cannot be read at line 2, column 1; write it as JSON"),
        ('5\n7\n"x"', "costs must be a list of int; this is the int 5."),
        ('[1]\n7.5\n"x"', "budget must be an int; this is the float 7.5."),
        ('[1]\n101\n"x"', "budget may be at most 100; this one is 101."),
        ('[1,2,3,4,5,6]\n1\n"x"', "costs may hold at most 5 items; this one holds 6."),
        ("[" * 100_000, "costs holds too many lists inside each other."),
        ("9" * 10_000, "costs holds a number of too many digits."),
        ('[1]\n1\n"\\ud83d"', "name holds half of a surrogate pair"),
    ],
)
def test_anything_else_is_refused_in_words(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}.*\\.?$"):
        own_input(PACKAGE, text)


SHAPES = {"spans": "list[tuple[int,str]]", "ages": "map[int,opt[int]]", "mask": "matrix[bool]"}
SHAPED = function_package("plan", SHAPES, "int", ["0 <= spans[i][0] <= 9", "len(ages) <= 2"])


def test_shapes_are_written_as_json_has_them() -> None:
    values = ([(1, "a")], {3: None, -4: 5}, [[True, False]])
    text = '[[1, "a"]]\n{"3": null, "-4": 5}\n[[true, false]]'
    assert own_input(SHAPED, text).args == values
    assert own_input(SHAPED, text.replace('{"3": null, "-4": 5}', "[[3, null], [-4, 5]]")).args == values
    assert sample_text(SHAPED, Case("a", "sample", args=values)) == text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[[1]]\n{}\n[]", "spans[0] must have 2 items for a tuple (int, str); this one has 1."),
        ('[[10, ""]]\n{}\n[]', "spans[0][0] may be at most 9; this one is 10."),
        ('[]\n{"x": 1}\n[]', "A key of ages must be an int; this is the text 'x'."),
        ('[]\n{"1": 1, "2": 1, "3": 1}\n[]', "ages may hold at most 2 items; this one holds 3."),
        ("[]\n{}\n[[true], []]", "mask[1] must have 1 item as mask[0] has; this one has 0."),
    ],
)
def test_what_does_not_fit_a_shape_is_refused_by_its_place(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        own_input(SHAPED, text)


def test_floats_must_be_finite_unless_declared() -> None:
    package = function_package("half", {"x": "float"}, "float")
    assert own_input(package, "3").args == (3.0,)
    with pytest.raises(ValueError, match="x must be a finite number; this is nan"):
        own_input(package, "NaN")


def test_a_program_takes_the_text_itself() -> None:
    package = bare_package("stdio")
    assert own_input(package, "3 4\né").stdin == "3 4\né".encode()
    assert sample_text(package, Case("a", "sample", stdin=b"3 4\n")) == "3 4\n"
    with pytest.raises(ValueError, match="surrogate"):
        own_input(package, "\ud83d")


def test_a_sample_comes_back_the_same() -> None:
    case = Case("twice", "sample", args=([1, 2], 7, 'é"\n'))
    assert sample_text(PACKAGE, case) == '[1, 2]\n7\n"é\\"\\n"'
    assert own_input(PACKAGE, sample_text(PACKAGE, case)).args == case.args
