"""The bank proves itself: every problem that we ship passes `sandglass verify`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from runner import load_all
from runner.package.drivers import offered

ROOT = Path(__file__).parent.parent
PACKAGES, FAULTS = load_all(ROOT / "problems")


def test_every_folder_is_a_package() -> None:
    assert FAULTS == []
    assert len(PACKAGES) >= 8


def test_every_style_and_every_checker_and_difficulty_are_there() -> None:
    assert {package.style for package in PACKAGES.values()} == {"function", "stdio", "sql"}
    assert {package.checker.kind for package in PACKAGES.values()} == {"exact", "float", "tokens", "rows"}
    assert len({package.difficulty for package in PACKAGES.values()}) >= 4


@pytest.mark.parametrize("slug", PACKAGES)
def test_problem_has_what_a_problem_needs(slug: str) -> None:
    package = PACKAGES[slug]
    purposes = {group.purpose for group in package.groups}
    assert {"edge", "large"} <= purposes
    assert 2 <= len(package.cases(package.groups[0].id)) <= 4
    assert all(case.explanation_md for case in package.cases(package.groups[0].id))
    endings = {path.suffix for path in package.solutions.reference}
    if package.style == "sql":
        assert (len(package.languages), endings) == (1, {".sql"})
    else:
        assert package.languages == offered(package.style)
        assert endings >= {".py", ".js", ".cpp"}
    assert len(package.solutions.wrong) + len(package.solutions.slow) >= 3
    assert package.solutions.slow


def test_sql_is_there_for_each_engine() -> None:
    engines = {package.languages[0] for package in PACKAGES.values() if package.style == "sql"}
    assert engines == set(offered("sql"))


@pytest.mark.docker
@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_problem_is_proved(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app.cli", "verify", "--json"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"SANDGLASS_DATA": str(tmp_path)},
    )
    report = json.loads(done.stdout)
    failures = {
        slug: [line["sentence"] for line in lines if line["status"] == "fail"]
        for slug, lines in report["problems"].items()
    }
    assert failures == {slug: [] for slug in PACKAGES}, done.stderr[-2000:]
    assert report["ok"]
    assert done.returncode == 0
