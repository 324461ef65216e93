"""The key `complexity`: read in full, and refused by file and key where it names what is not there."""

from pathlib import Path

import pytest

from runner.package.complexity import read_complexity, size_of
from runner.package.problem import PackageError
from runner.package.schema import load
from tests.runner.package.folders import FUNCTION_FILES, write

KEY = """\
complexity:
  size: len(events)
  ladder: [100, 200, 400, 800]
  gen:
    by: n
    typical: {kind: plain}
    adversarial: {kind: crowded}
  grows: {fast: n, slow: n^2}
  separates: [nested.py]
"""


def files(old: str = "", new: str = "") -> dict[str, str]:
    """A package with the key, one text in it changed."""
    assert old in KEY
    problem = FUNCTION_FILES["problem.yaml"] + (KEY.replace(old, new, 1) if old else KEY)
    return {**FUNCTION_FILES, "problem.yaml": problem}


def test_the_key_is_read_in_full(tmp_path: Path) -> None:
    package = load(write(tmp_path, files()))
    found = package.complexity
    assert found is not None
    assert (found.size, found.ladder, found.by) == ("len(events)", (100, 200, 400, 800), "n")
    assert found.inputs == {"typical": {"kind": "plain"}, "adversarial": {"kind": "crowded"}}
    assert (found.fast, found.slow) == ("n", "n^2")
    assert [path.name for path in found.separates] == ["nested.py"]
    assert package.signature
    assert size_of(found, package.signature, ([5, 3, 5],)) == 3


def test_a_package_without_it_has_none(tmp_path: Path) -> None:
    assert load(write(tmp_path, FUNCTION_FILES)).complexity is None


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ("len(events)", "len(event)", "complexity.size", "There is no parameter 'event'; the parameters are events."),
        ("len(events)", "events", "complexity.size", "'events' is no int; write len(events)"),
        ("len(events)", "2 * len(events)", "complexity.size", "does not have the right form"),
        ("400, 800", "1200, 2400", "complexity.ladder[2]", "must be 1.5 to 2.5 times the size before it"),
        (", 800]", "]", "complexity.ladder", "Four to twelve sizes"),
        ("{kind: plain}", "{n: 3}", "complexity.gen.typical", "'n' takes the size"),
        ("slow: n^2", "slow: n log n", "complexity.grows.slow", "must grow faster than n by a power of n"),
        ("slow: n^2", "slow: 2^n", "complexity.grows.slow", "must be one of"),
        (
            "nested.py",
            "doubled.py",
            "complexity.separates[0]",
            "There is no solutions/slow/doubled.py; those there are",
        ),
        ("  grows: {fast: n, slow: n^2}\n", "", "complexity.grows", "This key is missing"),
        ("by: n", "by: n\n    unusual: {}", "complexity.gen.unusual", "not known"),
    ],
)
def test_what_is_not_there_is_refused_by_its_key(old: str, new: str, key: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(PackageError) as caught:
        load(write(tmp_path, files(old, new)))
    assert caught.value.key == key
    assert words in caught.value.message


def test_two_slow_solutions_in_one_language_are_refused(tmp_path: Path) -> None:
    made = files("[nested.py]", "[nested.py, again.py]") | {"solutions/slow/again.py": "x = 1\n"}
    made["solutions/expect.yaml"] += "slow/again.py: {sample: AC, large: TLE}\n"
    with pytest.raises(PackageError, match=r"nested\.py is in the same language"):
        load(write(tmp_path, made))


def test_only_a_function_can_be_measured(tmp_path: Path) -> None:
    package = load(write(tmp_path, files()))
    doc = {"style": "stdio", "complexity": {}}
    with pytest.raises(PackageError, match="Growth is measured of a function"):
        read_complexity(tmp_path / "problem.yaml", doc, None, package.solutions)


def test_a_size_may_be_a_parameter_itself(tmp_path: Path) -> None:
    made = files("len(events)", "count")
    made["problem.yaml"] = made["problem.yaml"].replace(
        "  returns: {type", "    - {name: count, type: int, doc: How many., where: 0 <= count <= 9}\n  returns: {type"
    )
    for name in ("cases/sample/01-twice.yaml", "cases/fixed/01-empty.yaml", "cases/fixed/02-huge.yaml"):
        made[name] = made[name].replace("}\nanswer", ", count: 7}\nanswer")
    package = load(write(tmp_path, made))
    assert package.complexity
    assert package.signature
    assert size_of(package.complexity, package.signature, ([], 7)) == 7
