"""The bank proves itself: every problem that we ship passes `sandglass verify`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from runner import load_all
from runner.package.checker_kinds import KINDS
from runner.package.drivers import offered
from runner.package.hints import read_hints
from runner.package.kept_proofs import changed_since, kept_proofs
from runner.package.solutions import SKIP

ROOT = Path(__file__).parent.parent
PACKAGES, FAULTS = load_all(ROOT / "problems")
FEWEST = {
    "algorithms": 16,
    "wrangling": 8,
    "classic-ml": 10,
    "deep-learning": 9,
    "statistics": 5,
    "sql": 7,
    "debugging": 4,
    "modelling": 3,
}
"""The least number of problems of a track."""
ALWAYS_FAST = {"adamw-steps", "norm-layers"}
"""Problems where one step does little work, so that nobody solves them too slowly."""


def test_every_folder_is_a_package() -> None:
    assert FAULTS == []
    assert len(PACKAGES) >= 120
    followed = {package.follows for package in PACKAGES.values()}
    assert {package.slug for package in PACKAGES.values() if not package.follows} <= followed


def test_every_style_and_every_checker_and_difficulty_are_there() -> None:
    assert {package.style for package in PACKAGES.values()} >= {"function", "class", "stdio", "sql"}
    kinds = {package.checker.kind for package in PACKAGES.values()}
    assert kinds == set(KINDS) - {"validator"}, "validator is for packages that come from elsewhere"
    assert len({package.difficulty for package in PACKAGES.values()}) >= 4


@pytest.mark.parametrize("track", FEWEST)
def test_every_track_has_something_to_choose_from(track: str) -> None:
    assert sum(package.track == track and not package.follows for package in PACKAGES.values()) >= FEWEST[track]


def test_no_two_problems_are_the_same_one() -> None:
    uuids = [package.uuid for package in PACKAGES.values()]
    titles = [package.title for package in PACKAGES.values()]
    statements = [package.statement_md for package in PACKAGES.values()]
    for words in (uuids, titles, statements):
        assert len(set(words)) == len(PACKAGES)


def test_some_problems_show_other_ways_once_they_are_solved() -> None:
    with_ways = [package for package in PACKAGES.values() if package.approaches]
    assert len(with_ways) >= 5
    assert all(package.learn_md and len(package.approaches) >= 2 for package in with_ways)
    assert all(150 <= len(way.notes_md) <= 1500 for package in with_ways for way in package.approaches)


@pytest.mark.parametrize("slug", PACKAGES)
def test_hints_lead_on_step_by_step(slug: str) -> None:
    hints = read_hints(PACKAGES[slug].path)
    assert 2 <= len(hints) <= 4
    assert len(set(hints)) == len(hints)
    assert all(hint.endswith((".", "?")) for hint in hints)


@pytest.mark.parametrize("slug", PACKAGES)
def test_every_hidden_group_catches_a_mistake_of_its_own_kind(slug: str) -> None:
    """Some mistake gets past the samples, and no group is there for nothing."""
    package = PACKAGES[slug]
    expect = package.solutions.expect.values()
    caught = {group.id for group in package.groups for one in expect if one.get(group.id, SKIP) not in ("AC", SKIP)}
    assert caught >= {group.id for group in package.groups[1:]}
    assert any(one[package.groups[0].id] == "AC" for one in expect)


@pytest.mark.parametrize(
    "slug", [slug for slug, one in PACKAGES.items() if one.script and one.checker.kind != "metric"]
)
def test_small_random_cases_are_asked_for(slug: str) -> None:
    assert PACKAGES[slug].small


@pytest.mark.parametrize("slug", PACKAGES)
def test_no_case_stands_twice(slug: str) -> None:
    package = PACKAGES[slug]
    kept = [case for group in package.groups for case in package.cases(group.id)]
    assert len({(repr(case.args), case.stdin) for case in kept}) == len(kept)


@pytest.mark.parametrize("slug", PACKAGES)
def test_problem_has_what_a_problem_needs(slug: str) -> None:
    package = PACKAGES[slug]
    purposes = {group.purpose for group in package.groups}
    assert ({"edge", "large"} if package.solutions.slow else {"edge"}) <= purposes
    assert (1 if package.style == "review" else 2) <= len(package.cases(package.groups[0].id)) <= 4
    assert all(case.explanation_md for case in package.cases(package.groups[0].id))
    endings = {path.suffix for path in package.solutions.reference}
    if package.style == "sql":
        assert (len(package.languages), endings) == (1, {".sql"})
    elif package.languages == ("python",):
        assert endings == {".py"}
        assert len(package.solutions.reference) >= 2
    else:
        assert package.languages == offered(package.style)
        assert endings >= {".py", ".js", ".cpp"}
    assert len(package.solutions.wrong) + len(package.solutions.slow) >= 3
    assert package.solutions.slow or package.style == "review" or package.follows or slug in ALWAYS_FAST


def test_sql_is_there_for_each_engine() -> None:
    engines = {package.languages[0] for package in PACKAGES.values() if package.style == "sql"}
    assert engines == set(offered("sql"))


def test_what_is_noted_as_proved_is_there() -> None:
    kept = kept_proofs(ROOT / "problems")
    assert {*kept["full"], *kept["haste"]} <= set(PACKAGES), "take out of problems/proved.yaml what is gone"


def to_prove() -> list[str]:
    """What was not proved as it is now, and one of each style, track and checker: a judge may change too."""
    always = {
        kind: slug
        for slug, one in PACKAGES.items()
        for kind in (f"style {one.style}", f"track {one.track}", f"checker {one.checker.kind}")
    }
    changed = {package.slug for package in changed_since(ROOT / "problems", list(PACKAGES.values()), "full", "haste")}
    every = os.environ.get("SANDGLASS_BANK") == "all"
    return [slug for slug in PACKAGES if every or slug in changed or slug in always.values()]


@pytest.mark.docker
@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_every_problem_is_proved(tmp_path: Path) -> None:
    """In haste and under one key, always the same: what other keys would find is for `make verify`, not for chance."""
    (tmp_path / "key").write_bytes(bytes(32))
    proved = to_prove()
    command = [sys.executable, "-m", "app.cli", "verify", "--quick", "--json", *proved]
    environment = os.environ | {"SANDGLASS_DATA": str(tmp_path)}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    report = json.loads(ran.stdout)
    failures = {
        slug: [line["sentence"] for line in lines if line["status"] == "fail"]
        for slug, lines in report["problems"].items()
    }
    assert failures == {slug: [] for slug in proved}, ran.stderr[-2000:]
    assert report["ok"]
    assert ran.returncode == 0
