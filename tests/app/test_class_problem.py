"""A problem that asks for a class, as its page shows it: calls and what they give, one to a line, and own inputs."""

from pathlib import Path

import pytest

from app.catalogue import Entry
from app.problem_shapes import Problem
from app.statement import Renderer
from runner import load
from tests.runner.package.folders import write
from tests.runner.package.test_classes import FILES


@pytest.fixture
def page(tmp_path: Path) -> Problem:
    return Entry(load(write(tmp_path, FILES, "row-store")), Renderer()).page("new")


def test_the_page_says_that_a_class_is_asked_for_and_how_its_methods_are_called(page: Problem) -> None:
    assert page.style == "class"
    assert page.signature is not None
    assert [(one.name, one.type) for one in page.signature.params] == [
        ("capacity", "int"),
        ("calls", "calls(get(int) -> opt[int]; put(int, int))"),
    ]
    assert "get: 0 ≤ key < capacity" in page.constraints


def test_a_sample_shows_its_calls_and_what_each_gives(page: Problem) -> None:
    [sample] = page.samples
    assert [(one.name, one.text) for one in sample.inputs] == [
        ("capacity", "50"),
        ("calls", "put(1, 5)\nget(1)\nget(2)"),
    ]
    assert sample.answer == "put(1, 5)\nget(1) → 5\nget(2) → None"
    assert sample.raw == '50\n[["put", 1, 5], ["get", 1], ["get", 2]]'


def test_the_starter_of_each_language_has_the_methods(page: Problem) -> None:
    assert "class RowStore:" in page.setups["python"].starter
    assert "row_store_put(" in page.setups["c"].starter
    assert "func (self *RowStore) Put(" in page.setups["go"].starter
