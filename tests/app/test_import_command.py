"""Taking over a package from the command line: where it is, what became of each key, and the exit code."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import cli
from runner import load

PACKAGES = Path(__file__).parent.parent / "runner" / "packages"
LEGACY = PACKAGES / "kattis-legacy"


@pytest.mark.parametrize("name", ["kattis-legacy", "kattis-2025"])
def test_a_package_is_written_where_it_is_asked_for(tmp_path: Path, name: str) -> None:
    done = CliRunner().invoke(cli, ["import", str(PACKAGES / name), "--into", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert load(tmp_path / name).style == "stdio"


def test_json_says_the_folder_and_a_fate_for_each_key(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["import", str(LEGACY), "--into", str(tmp_path), "--json"])
    document = json.loads(done.stdout)
    assert document["folder"] == str(tmp_path / "kattis-legacy")
    fates = {note["key"]: note["fate"] for note in document["notes"]}
    assert (fates["license"], fates["input_validators"]) == ("lossless", "lossy")
    assert {key for note in document["notes"] for key in note} == {"key", "fate", "sentence"}


def test_what_is_refused_ends_with_1_and_writes_nothing(tmp_path: Path) -> None:
    given = ["import", str(LEGACY), "--into", str(tmp_path), "--json"]
    assert CliRunner().invoke(cli, given).exit_code == 0
    again = CliRunner().invoke(cli, given)
    assert again.exit_code == 1
    document = json.loads(again.stdout)
    assert document["folder"] is None
    assert [note["sentence"] for note in document["notes"] if note["fate"] == "refused"] == [
        f"{tmp_path / 'kattis-legacy'} is there already; move it away or rename the package."
    ]


def test_a_wish_reaches_the_package(tmp_path: Path) -> None:
    words = ["--license", "CC-BY-4.0", "--time-limit", "3"]
    given = tmp_path / "given" / LEGACY.name
    shutil.copytree(LEGACY, given)
    text = (given / "problem.yaml").read_text()
    (given / "problem.yaml").write_text(
        "".join(line for line in text.splitlines(True) if not line.startswith("license"))
    )
    done = CliRunner().invoke(cli, ["import", str(given), "--into", str(tmp_path), *words])
    assert done.exit_code == 0, done.output
    package = load(tmp_path / "kattis-legacy")
    assert (package.license.code, package.limits.time_s) == ("CC-BY-4.0", 3.0)


def test_a_file_that_is_not_there_is_a_wrong_call(tmp_path: Path) -> None:
    assert CliRunner().invoke(cli, ["import", str(tmp_path / "none.zip")]).exit_code == 2
