"""Generated cases: what the cache keeps comes back as it was made."""

import math

import pytest

from runner.package.generate import Kept, packed, unpacked
from tests.runner.package.local import bare_package, function_package

SHAPED = function_package(
    "plan", {"spans": "list[tuple[int,str]]", "ages": "map[int,opt[float]]"}, "tuple[float,matrix[bool]]"
)


def test_cases_keep_their_types_and_odd_numbers() -> None:
    given = [[(2**62, "é")], {-3: math.inf, 4: None, 5: -0.0}]
    expected = (math.nan, [[True], [False]])
    (case,) = unpacked(SHAPED, packed([Kept("one", "random", given, expected)]))
    assert (case.name, case.group) == ("one", "random")
    assert repr([*case.args]) == repr(given)
    assert repr(case.expected) == repr(expected)


def test_the_input_of_a_program_comes_back_as_bytes() -> None:
    (case,) = unpacked(bare_package("stdio"), packed([Kept("one", "random", "3 é\n", "4\n")]))
    assert (case.stdin, case.expected) == ("3 é\n".encode(), "4\n")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b'[{"name": "one"}]',
        b'[{"name": "one", "group": "a", "given": [[], {"4": null}], "expected": [null, []]}]',
        b'[{"name": "one", "group": "a", "given": [[]], "expected": [0.5, []]}]',
    ],
)
def test_what_was_kept_in_another_format_is_made_anew(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        unpacked(SHAPED, data)
