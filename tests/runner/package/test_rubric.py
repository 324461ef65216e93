"""Rubrics: read in the raters' order, and refused where they say something else."""

from pathlib import Path

import pytest

from app.score_shapes import DimensionName
from runner.package import PackageError
from runner.package.problem import Criterion
from runner.package.rubric import DIMENSIONS, read_rubric


def test_criteria_come_in_the_order_in_which_raters_rate(tmp_path: Path) -> None:
    testing = "testing: {weak: Tries nothing., strong: Tries the ends.}\n"
    approach = "approach:\n  weak: Guesses.\n  strong: |\n    Knows\n    why.\n"
    (tmp_path / "rubric.yaml").write_text(testing + approach)
    assert list(read_rubric(tmp_path).items()) == [
        ("approach", Criterion("Guesses.", "Knows why.")),
        ("testing", Criterion("Tries nothing.", "Tries the ends.")),
    ]


def test_without_a_file_there_is_none(tmp_path: Path) -> None:
    assert read_rubric(tmp_path) == {}


def test_a_rubric_speaks_of_what_raters_rate() -> None:
    assert set(DIMENSIONS) == set(DimensionName.__args__)


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        ("- weak\n", "", "must be a map"),
        ("{}\n", "", "must be a map"),
        ("style: {weak: a, strong: b}\n", "style", "nothing that is rated"),
        ("testing: {weak: a}\n", "testing", "Write two sentences"),
        ("testing: {weak: a, strong: ''}\n", "testing", "Write two sentences"),
        ("testing: {weak: a, strong: 3}\n", "testing", "Write two sentences"),
        ("testing: well\n", "testing", "Write two sentences"),
    ],
)
def test_what_is_no_rubric_is_refused_by_key(tmp_path: Path, text: str, key: str, words: str) -> None:
    (tmp_path / "rubric.yaml").write_text(text)
    with pytest.raises(PackageError, match=words) as caught:
        read_rubric(tmp_path)
    assert caught.value.key == key
