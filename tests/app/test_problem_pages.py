"""How problems of other styles look on their page: follow-ups, reviews, code to repair, tables."""

from pathlib import Path

import pytest

from app.catalogue import Catalogue, Entry
from app.problem_shapes import Problem
from app.settings import ROOT
from app.statement import Renderer
from runner import load_all
from tests.runner.package.test_review import LISTING, package

PACKAGES, _ = load_all(ROOT / "problems")


@pytest.fixture
def review(tmp_path: Path) -> Problem:
    """The page of a review."""
    return Entry(package(tmp_path), Renderer()).page("new")


def test_a_follow_up_says_which_problem_it_follows_and_how() -> None:
    problems = {one.slug: one for one in Catalogue(PACKAGES).listing({}).problems}
    follows = problems["repeat-window"].follows
    assert follows is not None
    assert (follows.slug, follows.way) == ("first-repeat", "improve")
    assert problems["first-repeat"].follows is None


def test_a_review_opens_with_its_listing_and_says_what_lines_may_be_marked_as(review: Problem) -> None:
    assert [(one.id, one.meaning) for one in review.categories] == [
        ("bug", "It fails."),
        ("style", "It could be nicer."),
    ]
    assert {name: setup.starter for name, setup in review.setups.items()} == {"python": LISTING}


def test_a_review_speaks_of_lines_and_of_no_parameters(review: Problem) -> None:
    assert review.constraints == []
    assert [(one.name, one.text) for one in review.samples[0].inputs] == [("lines", "1 to 2")]


def test_the_code_to_repair_is_what_the_editor_opens_with() -> None:
    repairs = [one for one in PACKAGES.values() if one.style == "repair"]
    assert repairs
    for one in repairs:
        page = Entry(one, Renderer()).page("new")
        assert page.setups["python"].starter == (one.path / "starter" / "solution.py").read_text()


def test_tables_name_their_columns_and_where_a_value_may_be_missing() -> None:
    page = Entry(PACKAGES["latest-row"], Renderer()).page("new")
    assert page.signature is not None
    found = [(one.name, one.type, one.empty) for one in page.signature.params[0].columns]
    assert found == [("id", "int", False), ("device", "str", False), ("taken_at", "timestamp", True),
                     ("value", "float", True)]  # fmt: skip
    frames = Entry(PACKAGES["sessionize"], Renderer()).page("new")
    assert frames.signature is not None
    assert [(one.name, one.type) for one in frames.signature.params[0].columns] == [("user", "int"), ("ts", "datetime")]
