"""Beginning a package: every answer makes one that loads, and what cannot be is asked for again."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import cli
from runner import load
from runner.review import marks_in


def new(problems: Path, slug: str, *answers: str) -> Result:
    """Give the answers, line by line; an empty one takes what is offered."""
    return CliRunner().invoke(cli, ["new", slug], input="".join(f"{one}\n" for one in answers), env={
        "SANDGLASS_PROBLEMS": str(problems)
    })  # fmt: skip


TYPES = (
    "int",
    "float",
    "bool",
    "str",
    "list[int]",
    "matrix[float]",
    "tuple[int,str]",
    "opt[float]",
    "map[int,str]",
    "map[str,list[int]]",
    "tree[int]",
    "lnode[str]",
    "list[tuple[int,opt[str]]]",
    'nd[f8,"n d"]',
    'tuple[float,nd[u1,"n 3"],list[nd[bool,"n+1"]]]',
    "df[user:i8,at:datetime,g:str?,x:f8?]",
    "series[bool]",
)


@pytest.mark.parametrize("type_", TYPES)
def test_a_function_of_any_type_loads_as_it_is(tmp_path: Path, type_: str) -> None:
    done = new(tmp_path, "my-problem", "", "", "", "", "", "", f"given: {type_}", "", type_)
    assert done.exit_code == 0, done.output
    package = load(tmp_path / "my-problem")
    assert package.signature is not None
    assert str(package.signature.returns.type) == type_
    assert (package.title, package.track, package.minutes.expected) == ("My problem", "algorithms", 20)
    assert package.signature.name == "my_problem"
    assert [len(package.cases(group.id)) for group in package.groups[:2]] == [1, 1]


@pytest.mark.parametrize("type_", ["iter[tuple[int,str]]", "rng"])
def test_what_is_only_given_may_be_a_parameter(tmp_path: Path, type_: str) -> None:
    done = new(tmp_path, "my-problem", "", "", "", "", "", "", f"given: {type_}", "", "int")
    assert done.exit_code == 0, done.output
    assert load(tmp_path / "my-problem").languages == ("python",)


def test_a_program_loads_as_it_is(tmp_path: Path) -> None:
    done = new(tmp_path, "sum-up", "Sum: all of it", "statistics", "4", "35", "stdio")
    assert done.exit_code == 0, done.output
    package = load(tmp_path / "sum-up")
    assert (package.style, package.title, package.track) == ("stdio", "Sum: all of it", "statistics")
    assert (package.difficulty, package.minutes.expected) == (4, 35)


METHODS = ("get", "user: int", "", "opt[int]", "put", "user: int", "row: list[float]", "", "", "")


def test_a_class_loads_as_it_is_and_each_case_calls_all_its_methods(tmp_path: Path) -> None:
    done = new(tmp_path, "row-store", "", "", "", "", "class", "", "capacity: int", "", *METHODS)
    assert done.exit_code == 0, done.output
    package = load(tmp_path / "row-store")
    assert package.signature is not None
    assert (package.style, package.signature.name, package.checker.kind) == ("class", "row_store", "trace")
    assert [(one.name, len(one.params), one.returns is None) for one in package.signature.methods] == [
        ("get", 1, False),
        ("put", 2, True),
    ]
    (case,) = package.cases("sample")
    assert case.expected == [None, None]
    compile((package.path / "solutions/reference/first.py").read_text(), "first.py", "exec")


@pytest.mark.parametrize("type_", [one for one in TYPES if not one.startswith(("df", "series"))])
def test_a_method_may_take_and_give_any_type_but_frames(tmp_path: Path, type_: str) -> None:
    done = new(tmp_path, "a-class", "", "", "", "", "class", "", "", "turn", f"given: {type_}", "", type_, "")
    assert done.exit_code == 0, done.output
    assert load(tmp_path / "a-class").style == "class"


def test_frames_are_refused_where_a_method_would_take_or_give_them(tmp_path: Path) -> None:
    answers = ("", "", "turn", "rows: df[user:i8]", "", "series[bool]", "", "")
    done = new(tmp_path, "a-class", "", "", "", "", "class", *answers)
    assert done.exit_code == 0, done.output
    assert done.output.count("A method takes and gives no frames") == 2


def test_a_class_whose_methods_give_nothing_can_only_fail_by_a_crash(tmp_path: Path) -> None:
    done = new(tmp_path, "a-class", "", "", "", "", "class", "", "", "add", "", "", "")
    assert done.exit_code == 0, done.output
    assert "raise" in (tmp_path / "a-class/solutions/wrong/first.py").read_text()
    assert "RTE" in (tmp_path / "a-class/solutions/expect.yaml").read_text()


def test_a_repair_begins_with_the_code_to_repair_which_is_its_first_wrong_solution(tmp_path: Path) -> None:
    done = new(tmp_path, "mend-it", "", "debugging", "", "", "repair", "", "costs: list[int]", "", "int")
    assert done.exit_code == 0, done.output
    package = load(tmp_path / "mend-it")
    assert (package.style, package.languages) == ("repair", ("python",))
    assert package.starters["python"] == (package.path / "solutions/wrong/first.py").read_text()
    assert package.starters["python"] != (package.path / "solutions/reference/first.py").read_text()


def test_a_review_asks_for_no_signature_and_its_reference_marks_what_the_cases_hold(tmp_path: Path) -> None:
    done = new(tmp_path, "look-over", "", "debugging", "", "", "review")
    assert done.exit_code == 0, done.output
    package = load(tmp_path / "look-over")
    marks = marks_in(package.starters["python"], package.solutions.reference[0].read_text(), dict(package.categories))
    assert marks == {line: name for group in package.groups for case in package.cases(group.id)
                     for line, name in dict(case.expected).items()}  # fmt: skip
    assert not (package.path / "gen").exists()


def test_every_style_is_offered_but_sql(tmp_path: Path) -> None:
    done = new(tmp_path, "no-style", "", "", "", "", "sql", "review")
    assert "Choose one of function, class, repair, review, stdio." in done.output


def test_what_cannot_be_is_asked_for_again(tmp_path: Path) -> None:
    answers = ["", "cooking", "sql", "wrangling", "9", "2", "x", "0", "15", "song", "function", "Not So", "so_it_is"]
    answers += ["", "costs", "costs: list[stuff]", "costs: list[int]", "limit: int", "", "nd[f8]", "opt[int]"]
    done = new(tmp_path, "again", *answers)
    assert done.exit_code == 0, done.output
    package = load(tmp_path / "again")
    assert package.signature is not None
    assert [param.name for param in package.signature.params] == ["costs", "limit"]
    assert "Choose one of" in done.output
    assert "snake_case" in done.output
    assert "must name one to 4 axes" in done.output


@pytest.mark.parametrize("slug", ["My Problem", "x", "-a-", "a" * 41, "../evil"])
def test_a_slug_that_is_none_writes_nothing(tmp_path: Path, slug: str) -> None:
    assert new(tmp_path, slug).exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    assert new(tmp_path, "kept").exit_code == 2
    assert list((tmp_path / "kept").iterdir()) == []


def test_what_makes_no_package_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    done = new(tmp_path, "twice", "", "", "", "", "", "", "one: int", "one: int", "", "int")
    assert done.exit_code == 1
    assert "taken" in done.output
    assert list(tmp_path.iterdir()) == []
