"""Measured limits: what follows from the slowest reference, and what is said where nothing was measured."""

from pathlib import Path

import pytest

from runner.package import PackageError, load
from runner.package.measured import MOST_S, Slowest, document, limit_for, named
from runner.package.problem import Limits
from tests.runner.package.folders import FUNCTION_FILES, Change, added, edited, write
from tests.runner.package.test_follow_ups import bank

AUTO = edited("problem.yaml", "time_s: 1.0", "time_s: auto")
ANY = Limits(time_s=MOST_S)


def one(cpu_ms: float) -> Slowest:
    """A slowest case that took so long."""
    return Slowest(cpu_ms, "reference/hash.py", "large/all 'distinct'")


def auto_files(*changes: Change) -> dict[str, str]:
    """A package whose limit is measured, and changes to it."""
    files = dict(FUNCTION_FILES)
    for change in (AUTO, *changes):
        change(files)
    return files


@pytest.mark.parametrize(
    ("cpu_ms", "seconds"),
    [
        ({"cpp": 10.0}, 1.0),
        ({"cpp": 333.3}, 1.0),
        ({"cpp": 400.0}, 1.2),
        ({"cpp": 401.0}, 1.3),
        ({"python": 1600.0}, 1.2),
        ({"python": 1600.0, "cpp": 500.0}, 1.5),
        ({"python": 8000.0, "cpp": 500.0}, 6.0),
        ({"cpp": 4000.0}, 12.0),
        ({"cpp": 4001.0}, 13.0),
        ({}, 1.0),
    ],
)
def test_the_limit_is_three_times_the_slowest_as_compiled_code_rounded_up_to_two_digits(
    cpu_ms: dict[str, float], seconds: float
) -> None:
    assert limit_for({name: one(ms) for name, ms in cpu_ms.items()}, ANY) == seconds


def test_no_language_has_a_factor_where_the_limit_is_the_same_for_all() -> None:
    same = Limits(time_s=MOST_S, same_for_all=True)
    assert limit_for({"python": one(1600.0)}, same) == 4.8


def test_the_reference_that_the_limit_follows_from_is_named() -> None:
    slowest = {"python": one(900.0), "cpp": Slowest(300.0, "reference/hash.cpp", "large/b")}
    assert named(slowest, ANY) == "The slowest reference is reference/hash.cpp, with 300 ms in large/b"


def test_the_file_says_what_the_limit_follows_from_and_is_read_again(tmp_path: Path) -> None:
    text = document("first-repeat", 1.2, {"python": one(1600.04)})
    assert text == (
        "# What the references needed; written by `sandglass verify first-repeat --measure`.\n"
        "time_s: 1.2\n"
        "slowest:\n"
        "  python: {cpu_ms: 1600.0, solution: reference/hash.py, case: 'large/all ''distinct'''}\n"
    )
    limits = load(write(tmp_path, auto_files(added("measured.yaml", text)))).limits
    assert limits == Limits(time_s=1.2, measured=True)


def test_a_limit_that_is_a_number_needs_no_file(tmp_path: Path) -> None:
    assert load(write(tmp_path, FUNCTION_FILES), measuring=True).limits == Limits(time_s=1.0)


def test_while_it_is_measured_a_package_has_the_longest_time_there_is(tmp_path: Path) -> None:
    assert load(write(tmp_path, auto_files()), measuring=True).limits == Limits(time_s=MOST_S, measured=True)


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        (None, "", "This is missing, and `limits.time_s` is auto"),
        ("- 1\n", "", "must hold time_s and slowest"),
        ("time_s: 1\n", "", "must hold time_s and slowest"),
        ("time_s: 1\nslowest: {}\nmore: 1\n", "", "must hold time_s and slowest"),
        ("time_s: true\nslowest: {}\n", "time_s", "must be a number of seconds up to 30"),
        ("time_s: 0\nslowest: {}\n", "time_s", "must be a number of seconds up to 30"),
        ("time_s: 31\nslowest: {}\n", "time_s", "must be a number of seconds up to 30"),
        ("time_s: fast\nslowest: {}\n", "time_s", "must be a number of seconds up to 30"),
    ],
)
def test_the_command_to_run_is_named_where_nothing_was_measured(
    tmp_path: Path, text: str | None, key: str, words: str
) -> None:
    changes = [] if text is None else [added("measured.yaml", text)]
    with pytest.raises(PackageError, match=words) as caught:
        load(write(tmp_path, auto_files(*changes)))
    assert (caught.value.path.name, caught.value.key) == ("measured.yaml", key)
    assert caught.value.message.endswith("run `sandglass verify first-repeat --measure`.")


@pytest.mark.parametrize(("value", "words"), [("quick", "right form"), ("true", "a number or a word"), ("31", "31")])
def test_a_limit_is_a_number_or_auto(tmp_path: Path, value: str, words: str) -> None:
    files = dict(FUNCTION_FILES)
    edited("problem.yaml", "time_s: 1.0", f"time_s: {value}")(files)
    with pytest.raises(PackageError, match=words) as caught:
        load(write(tmp_path, files))
    assert caught.value.key == "limits.time_s"


def test_a_follow_up_that_inherits_auto_is_measured_itself(tmp_path: Path) -> None:
    text = document("first-repeat", 1.2, {"python": one(1600.0)})
    place = bank(tmp_path)
    write(tmp_path, auto_files(added("measured.yaml", text)))
    own = place / "followups" / "first-repeat-again"
    problem = own / "problem.yaml"
    problem.write_text(problem.read_text().replace("limits: {time_s: 0.5}\n", ""))
    with pytest.raises(PackageError, match="sandglass verify first-repeat-again --measure"):
        load(own)
    (own / "measured.yaml").write_text(text.replace("1.2", "2.5"))
    assert load(own).limits.time_s == 2.5
