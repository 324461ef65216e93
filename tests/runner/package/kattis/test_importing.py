"""Kattis packages become packages of ours: every key is told, nothing is half written, what cannot be is refused."""

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from runner.package.kattis.importing import Imported, Wishes, import_package
from runner.package.kattis.told import Fate
from runner.package.schema import load

PACKAGES = Path(__file__).parents[2] / "packages"
LEGACY, NEWEST = PACKAGES / "kattis-legacy", PACKAGES / "kattis-2025"
Change = Callable[[Path], None]


def changed(tmp_path: Path, source: Path, *changes: Change) -> Path:
    """A copy of a package with changes."""
    folder = tmp_path / "given" / source.name
    shutil.copytree(source, folder)
    for change in changes:
        change(folder)
    return folder


def taken(tmp_path: Path, source: Path, *changes: Change, wishes: Wishes = Wishes()) -> Imported:  # noqa: B008
    """What importing a changed copy does."""
    return import_package(changed(tmp_path, source, *changes), tmp_path / "into", wishes)


def refused(imported: Imported) -> dict[str, str]:
    """What is refused, by key."""
    return {line.key: line.sentence for line in imported.notes.lines if line.fate is Fate.REFUSED}


def fates(imported: Imported) -> dict[str, Fate]:
    return {line.key: line.fate for line in imported.notes.lines}


def problem(**keys: object) -> Change:
    """A change of problem.yaml; a key that is None is left out."""

    def change(folder: Path) -> None:
        path = folder / "problem.yaml"
        doc = yaml.safe_load(path.read_text()) | keys
        path.write_text(yaml.safe_dump({key: value for key, value in doc.items() if value is not None}))

    return change


def file(name: str, text: str) -> Change:
    """A file more, or with another text."""

    def change(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)

    return change


def without(*names: str) -> Change:
    """Files or folders less."""

    def change(folder: Path) -> None:
        for name in names:
            path = folder / name
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    return change


# --- what is kept ---


def test_a_legacy_package_keeps_its_name_people_limits_and_licence(tmp_path: Path) -> None:
    imported = taken(tmp_path, LEGACY)
    assert imported.folder is not None, refused(imported)
    package = load(imported.folder)
    assert (package.slug, package.title, package.style) == ("kattis-legacy", "Mean of a week", "stdio")
    assert package.uuid == "5b0f3c0e-52c1-4c52-9e0b-3d8d7c1a6f10"
    assert package.credits == ("Ann Example", "Bo Example", "Cy Example")
    assert (package.license.statement, package.license.code) == ("CC-BY-SA-4.0", "CC-BY-SA-4.0")
    assert package.source["idea_from"] == "Example Cup 2026"
    assert "https://cup.example/2026" in package.source["note"]
    assert (package.limits.memory_mb, package.limits.output_kb) == (512, 4096)
    assert package.limits.time_ms("python") == package.limits.time_ms("cpp") == 500


def test_groups_of_a_legacy_package_need_the_one_before(tmp_path: Path) -> None:
    imported = taken(tmp_path, LEGACY)
    assert imported.folder is not None
    package = load(imported.folder)
    assert [(group.id, group.needs, group.reveal) for group in package.groups] == [
        ("sample", (), "full"),
        ("1-small", ("sample",), "none"),
        ("2-large", ("1-small",), "none"),
    ]
    assert [case.name for case in package.cases("1-small")] == ["01", "02", "03"]
    source = LEGACY / "data" / "secret" / "2-large" / "10-long.in"
    assert package.cases("2-large")[0].stdin == source.read_bytes()


def test_a_problem_with_points_is_judged_by_its_groups_without_them(tmp_path: Path) -> None:
    partly = file("submissions/partially_accepted/half.py", "print(0)\n")
    imported = taken(tmp_path, LEGACY, problem(type="scoring", grading={"objective": "max"}), partly)
    assert imported.folder is not None, refused(imported)
    assert fates(imported)["type"] is Fate.LOSSY
    package = load(imported.folder)
    assert [group.id for group in package.groups] == ["sample", "1-small", "2-large"]
    assert package.solutions.expect["wrong/half.py"] == {"any": "RTE MLE OLE TLE WA"}


def test_samples_stand_in_for_secret_cases_where_there_are_none(tmp_path: Path) -> None:
    imported = taken(tmp_path, LEGACY, without("data/secret"))
    assert imported.folder is not None, refused(imported)
    assert fates(imported)["data/secret"] is Fate.LOSSY
    package = load(imported.folder)
    shown, hidden = (package.cases(group.id) for group in package.groups)
    assert [case.stdin for case in shown] == [case.stdin for case in hidden]
    assert [group.reveal for group in package.groups] == ["full", "none"]


def test_a_draft_of_the_newer_version_has_the_older_name_of_configurations(tmp_path: Path) -> None:
    draft = problem(problem_format_version="2023-07-draft")
    words = file("data/testdata.yaml", "output_validator_flags: [case_sensitive]\n")
    own = ("output_validator", "data/valid_output", "data/invalid_output")
    less = without(*own, "data/secret/two/test_group.yaml", "data/secret/three/test_group.yaml")
    imported = taken(tmp_path, NEWEST, draft, words, less)
    assert imported.folder is not None, refused(imported)
    assert load(imported.folder).checker.options.get("ignore_case", False) is False


def test_an_empty_statement_is_told_and_leaves_room_for_one(tmp_path: Path) -> None:
    name = next(path.name for path in sorted((LEGACY / "problem_statement").iterdir()))
    imported = taken(tmp_path, LEGACY, file(f"problem_statement/{name}", "\\problemname{X}\n"))
    assert imported.folder is not None, refused(imported)
    assert "no text" in next(line.sentence for line in imported.notes.lines if line.key == "statement")
    assert "was empty" in load(imported.folder).statement_md


def test_groups_that_go_on_need_nothing(tmp_path: Path) -> None:
    go_on = file("data/testdata.yaml", "on_reject: continue\n")
    imported = taken(tmp_path, LEGACY, go_on, without("data/secret/testdata.yaml"))
    assert imported.folder is not None
    assert [group.needs for group in load(imported.folder).groups] == [(), (), ()]


@pytest.mark.parametrize(
    ("flags", "options"),
    [
        ("", {"ignore_case": 1.0}),
        ("case_sensitive", {}),
        ("case_sensitive space_change_sensitive", {"strict_spaces": 1.0}),
        ("float_absolute_tolerance 1e-4", {"ignore_case": 1.0, "atol": 1e-4}),
        ("float_relative_tolerance 0.5 case_sensitive", {"rtol": 0.5}),
        ("float_tolerance 1e-9", {"ignore_case": 1.0, "atol": 1e-9, "rtol": 1e-9, "either": 1.0}),
    ],
)
def test_flags_of_the_default_validator_become_options(tmp_path: Path, flags: str, options: dict[str, float]) -> None:
    imported = taken(tmp_path, LEGACY, problem(validator_flags=flags))
    assert imported.folder is not None
    checker = load(imported.folder).checker
    assert (checker.kind, checker.options) == ("tokens", options)


def test_flags_of_all_secret_groups_count_where_they_are_the_same(tmp_path: Path) -> None:
    words = file("data/secret/testdata.yaml", "output_validator_flags: case_sensitive\n")
    imported = taken(tmp_path, LEGACY, problem(validator_flags=None), words)
    assert imported.folder is not None
    assert load(imported.folder).checker.options == {}


def test_a_newer_package_keeps_its_validator_with_arguments_and_constants(tmp_path: Path) -> None:
    imported = taken(tmp_path, NEWEST)
    assert imported.folder is not None, refused(imported)
    package = load(imported.folder)
    assert (package.checker.kind, package.checker.words) == ("validator", {"": (), "three": ("most", "1000")})
    assert list(package.author.validator) == ["parts.h", "validate.cc"]
    assert "const int MOST = 1000;" in package.author.validator["parts.h"]
    assert "\\le 1000" in package.statement_md
    assert package.limits.time_ms("python") == 1000


def test_groups_come_after_those_that_they_require(tmp_path: Path) -> None:
    imported = taken(tmp_path, NEWEST)
    assert imported.folder is not None
    groups = load(imported.folder).groups
    assert [(group.id, group.needs, group.reveal) for group in groups[1:]] == [
        ("two", (), "full"),
        ("three", ("sample", "two"), "none"),
    ]


def test_submissions_become_solutions_with_what_is_expected_of_them(tmp_path: Path) -> None:
    imported = taken(tmp_path, NEWEST)
    assert imported.folder is not None
    solutions = load(imported.folder).solutions
    assert [path.name for path in solutions.reference] == ["largest_first.cpp", "smallest_first.py"]
    assert solutions.expect == {
        "wrong/search.py": {"any": "RTE MLE OLE TLE"},
        "wrong/mixed.py": {"any": "RTE MLE OLE TLE WA"},
        "wrong/divides.py": {"any": "RTE MLE OLE"},
        "wrong/alike.py": {"any": "WA"},
        "wrong/two_only.py": {"sample": "AC", "two": "AC", "any": "WA"},
        "slow/waits.py": {"any": "TLE"},
    }


def test_too_slow_may_be_wrong_too_in_a_legacy_package(tmp_path: Path) -> None:
    imported = taken(tmp_path, LEGACY)
    assert imported.folder is not None
    assert load(imported.folder).solutions.expect["wrong/sum_again.py"] == {"any": "TLE", "may": "WA"}


def test_examples_of_right_and_wrong_output_are_kept(tmp_path: Path) -> None:
    imported = taken(tmp_path, NEWEST)
    assert imported.folder is not None
    right, wrong = (imported.folder / "cases" / name for name in ("outputs_ok/other.yaml", "outputs_bad/same.yaml"))
    assert yaml.safe_load(right.read_text()) == {"input": "10 2\n", "expected": "1 9\n", "answer": "7 3\n"}
    assert yaml.safe_load(wrong.read_text())["answer"] == "5 5\n"


def test_a_package_without_samples_shows_its_smallest_case(tmp_path: Path) -> None:
    imported = taken(tmp_path, LEGACY, without("data/sample"))
    assert imported.folder is not None
    assert load(imported.folder).cases("sample")[0].stdin == b"1 1\n7\n1 1\n"
    assert fates(imported)["data/sample"] is Fate.LOSSY


def test_every_key_of_problem_yaml_is_told(tmp_path: Path) -> None:
    for source in (LEGACY, NEWEST):
        keys = set(yaml.safe_load((source / "problem.yaml").read_text())) - {"limits"}
        assert keys <= set(fates(taken(tmp_path, source)))


def test_what_is_lost_is_told(tmp_path: Path) -> None:
    found = fates(taken(tmp_path, LEGACY))
    for key in (
        "input_validators",
        "problem_statement/problem.en.tex",
        "submissions/accepted/prefix.scala",
        "data/….desc",
    ):
        assert found[key] is Fate.LOSSY, key


# --- what is refused ---


@pytest.mark.parametrize(
    ("source", "change", "key", "sentence"),
    [
        (LEGACY, problem(license=None), "license", "give one with --license"),
        (LEGACY, problem(license="unknown"), "license", "It is unknown"),
        (LEGACY, problem(validation="custom interactive"), "validation", "talks with the program"),
        (LEGACY, problem(validation="custom score"), "validation", "gives points"),
        (NEWEST, problem(type=["pass-fail", "interactive"]), "type", "interactive: The validator talks"),
        (NEWEST, problem(type="multi-pass"), "type", "run several times"),
        (NEWEST, problem(type="submit-answer"), "type", "not supported"),
        (LEGACY, problem(problem_format_version="2031-01"), "problem_format_version", "is not known"),
        (LEGACY, problem(nmae="x"), "nmae", "not part of the version legacy"),
        (LEGACY, problem(limits={"memroy": 5}), "limits.memroy", "not known"),
        (NEWEST, problem(limits={"time_limit": 90}), "limits.time_limit", "up to 30 s"),
        (LEGACY, problem(validator_flags="float_tolerance"), "validator_flags", "needs a number"),
        (LEGACY, problem(validator_flags="float_tolerance 7"), "validator_flags", "from 0 to 1"),
        (LEGACY, problem(validator_flags="casesensitive"), "validator_flags", "'casesensitive' is not known"),
        (LEGACY, problem(validation="custom"), "output_validators", "There is no folder"),
        (LEGACY, without("problem_statement"), "statement", "There is none."),
        (LEGACY, without("data/secret", "data/sample"), "data/secret", "no cases in it, and no samples"),
        (LEGACY, without("data/secret/1-small/01.ans"), "data/secret/1-small/01.in", "Its answer is missing."),
        (LEGACY, without("submissions/accepted"), "submissions/accepted", "one is needed"),
        (LEGACY, file("include/python3/more.py", "x = 1\n"), "include", "added to every submission"),
        (NEWEST, file("static_validator/check.py", "x = 1\n"), "static_validator", "looks at the text"),
        (NEWEST, file("data/secret/two/1.files/x", "x\n"), "data/secret/two/1.files", "standard input alone"),
        (NEWEST, file("data/secret/two/1.yaml", "args: [a]\n"), "data/secret/two/1.yaml: args", "standard input alone"),
        (NEWEST, file("output_validator/run", "#!/bin/sh\n"), "output_validator", "run is a folder or script"),
        (NEWEST, file("output_validator/more.py", "x = 1\n"), "output_validator", "of one language"),
        (LEGACY, file("problem.yaml", "a: [\n"), "problem.yaml", "not valid YAML"),
        (LEGACY, problem(limits={"memory": "much"}), "the package", "wrong form"),
        (LEGACY, problem(limits=[1]), "the package", "wrong form"),
        (NEWEST, problem(constants=["a"]), "the package", "wrong form"),
        (
            LEGACY,
            file("data/secret/1-small/testdata.yaml", "output_validator_flags: case_sensitive\n"),
            "validator_flags",
            "different flags",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_is_refused_by_its_key_and_nothing_is_written(
    tmp_path: Path, source: Path, change: Change, key: str, sentence: str
) -> None:
    imported = taken(tmp_path, source, change)
    assert imported.folder is None
    assert sentence in refused(imported)[key]
    assert not (tmp_path / "into").exists() or not list((tmp_path / "into").iterdir())


def test_a_licence_that_somebody_knows_is_taken(tmp_path: Path) -> None:
    imported = taken(tmp_path, LEGACY, problem(license=None, rights_owner=None), wishes=Wishes(licence="CC-BY-4.0"))
    assert imported.folder is not None
    assert load(imported.folder).license.statement == "CC-BY-4.0"
    assert fates(imported)["license"] is Fate.LOSSY


def test_a_licence_that_the_package_says_is_kept_whatever_somebody_knows(tmp_path: Path) -> None:
    imported = taken(tmp_path, LEGACY, wishes=Wishes(licence="CC0-1.0"))
    assert imported.folder is not None
    assert load(imported.folder).license.statement == "CC-BY-SA-4.0"


def test_a_time_limit_is_the_one_asked_for_where_the_package_has_none(tmp_path: Path) -> None:
    imported = taken(tmp_path, LEGACY, wishes=Wishes(time_s=1.5))
    assert imported.folder is not None
    assert load(imported.folder).limits.time_s == 1.5


def test_a_problem_that_is_there_already_is_not_written_over(tmp_path: Path) -> None:
    first = taken(tmp_path / "a", LEGACY)
    assert first.folder is not None
    again = import_package(LEGACY, first.folder.parent, Wishes())
    assert again.folder is None
    assert "is there already" in refused(again)["name of the package"]
    assert [path.name for path in first.folder.parent.iterdir()] == ["kattis-legacy"]


# --- archives ---


def packed(path: Path, folder: Path, inside: str = "kattis-legacy/") -> Path:
    """A zip archive of a folder."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file_path in sorted(folder.rglob("*")):
            if file_path.is_file():
                archive.write(file_path, f"{inside}{file_path.relative_to(folder).as_posix()}")
    return path


@pytest.mark.parametrize("inside", ["kattis-legacy/", ""])
def test_an_archive_is_read_as_its_folder(tmp_path: Path, inside: str) -> None:
    given = packed(tmp_path / "means.zip", LEGACY, inside)
    imported = import_package(given, tmp_path / "into", Wishes())
    assert imported.folder is not None, refused(imported)
    assert imported.folder.name == ("kattis-legacy" if inside else "means")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("../escape.txt", "would leave its folder"),
        ("/etc/escape.txt", "would leave its folder"),
        ("kattis-legacy/../../escape.txt", "would leave its folder"),
        ("kattis-legacy\\escape.txt", "would leave its folder"),
        ("C:/escape.txt", "would leave its folder"),
    ],
)
def test_a_member_that_would_leave_the_folder_is_refused(tmp_path: Path, name: str, sentence: str) -> None:
    given = packed(tmp_path / "p.zip", LEGACY)
    with zipfile.ZipFile(given, "a") as archive:
        archive.writestr(name, "x")
    imported = import_package(given, tmp_path / "into", Wishes())
    assert sentence in refused(imported)["p.zip"]
    assert not (tmp_path / "into").exists()
    assert not (tmp_path / "escape.txt").exists()


def test_a_link_in_an_archive_is_refused(tmp_path: Path) -> None:
    given = packed(tmp_path / "p.zip", LEGACY)
    with zipfile.ZipFile(given, "a") as archive:
        link = zipfile.ZipInfo("kattis-legacy/link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert "is a link" in refused(import_package(given, tmp_path / "into", Wishes()))["p.zip"]


def test_a_member_that_unfolds_without_end_is_refused(tmp_path: Path) -> None:
    given = packed(tmp_path / "p.zip", LEGACY)
    with zipfile.ZipFile(given, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("kattis-legacy/data/secret/zeros.in", bytes(64 * 1024 * 1024))
    assert "unfold" in refused(import_package(given, tmp_path / "into", Wishes()))["p.zip"]


def test_a_damaged_archive_is_refused(tmp_path: Path) -> None:
    given = packed(tmp_path / "p.zip", LEGACY)
    data = bytearray(given.read_bytes())
    data[200:260] = bytes(60)
    given.write_bytes(data)
    assert refused(import_package(given, tmp_path / "into", Wishes()))


@pytest.mark.parametrize("target", ["/etc/passwd", "../outside", "data", "nowhere"])
def test_a_link_to_no_file_of_the_package_is_left_out(tmp_path: Path, target: str) -> None:
    def change(folder: Path) -> None:
        (folder.parent / "outside").write_text("private\n")
        (folder / "data/secret/1-small/04.in").symlink_to(target)
        (folder / "submissions/wrong_answer/link.py").symlink_to(target)

    imported = taken(tmp_path, LEGACY, change)
    assert imported.folder is not None, refused(imported)
    lost = fates(imported)
    assert lost["data/secret/1-small/04.in"] is lost["submissions/wrong_answer/link.py"] is Fate.LOSSY
    assert len(load(imported.folder).cases("1-small")) == 3
    assert not list(imported.folder.rglob("link.py"))


def test_a_link_to_a_file_of_the_package_stands_for_it(tmp_path: Path) -> None:
    def change(folder: Path) -> None:
        for ending in ("in", "ans"):
            (folder / f"data/secret/2-large/20-again.{ending}").symlink_to(f"../1-small/01.{ending}")

    imported = taken(tmp_path, LEGACY, change)
    assert imported.folder is not None, refused(imported)
    package = load(imported.folder)
    again = next(case for case in package.cases("2-large") if "again" in case.name)
    assert again.stdin == package.cases("1-small")[0].stdin
    assert not any(path.is_symlink() for path in imported.folder.rglob("*"))


def test_a_device_in_a_folder_is_refused(tmp_path: Path) -> None:
    imported = taken(tmp_path, LEGACY, lambda folder: os.mkfifo(folder / "data/secret/1-small/pipe"))
    assert "is a device" in refused(imported)["kattis-legacy"]


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert "no problem.yaml" in refused(import_package(tmp_path / "other", tmp_path / "into", Wishes()))["other"]
    (tmp_path / "text.zip").write_text("no")
    assert "neither" in refused(import_package(tmp_path / "text.zip", tmp_path / "into", Wishes()))["text.zip"]
