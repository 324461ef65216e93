"""The map: one square a family and kind of evidence, each thing once, fading with time."""

from typing import Any

import httpx
import pytest

from app.practice.coverage import DAY_MS, HALF_LIFE_DAYS, WANTED, Shown, squares, warning_of
from app.practice.shapes import Cell, MapProject
from tests.app.conftest import Service
from tests.app.practice.walks import accepted, add_project, answer, coverage, rate_answer

NOW = 1_800_000_000_000


def cell(shown: list[Shown], family: str, evidence: str, now: int = NOW) -> Cell:
    row = next(row for row in squares(shown, now) if row.family == family)
    return next(one for one in row.cells if one.evidence == evidence)


def test_every_family_has_every_square_even_with_nothing_shown() -> None:
    rows = squares([], NOW)
    assert [row.family for row in rows] == ["classic", "deep", "stats", "data", "swe", "review"]
    for row in rows:
        assert [one.evidence for one in row.cells] == list(WANTED)
        assert {(one.strength, one.things, one.last_at) for one in row.cells} == {(0.0, 0, None)}


def test_a_square_fills_with_fresh_things_and_never_beyond_full() -> None:
    shown = [Shown("deep", "solved", f"problem:{number}", NOW) for number in range(5)]
    assert cell(shown[:1], "deep", "solved").strength == pytest.approx(1 / 3)
    assert cell(shown, "deep", "solved").strength == 1.0
    assert cell(shown, "deep", "solved").things == 5


def test_one_thing_counts_once_by_its_last_time() -> None:
    shown = [Shown("deep", "solved", "problem:a", NOW - 90 * DAY_MS), Shown("deep", "solved", "problem:a", NOW)]
    assert cell(shown, "deep", "solved") == Cell(evidence="solved", strength=1 / 3, things=1, last_at=NOW)


def test_it_fades_by_half_in_thirty_days() -> None:
    shown = [Shown("stats", "explained", "P1", NOW)]
    later = NOW + int(HALF_LIFE_DAYS * DAY_MS)
    fresh, faded = cell(shown, "stats", "explained"), cell(shown, "stats", "explained", later)
    assert faded.strength == pytest.approx(fresh.strength / 2)
    assert faded.things == 1


def test_what_is_dated_in_the_future_counts_as_now() -> None:
    shown = [Shown("stats", "explained", "P1", NOW + 400 * DAY_MS)]
    assert cell(shown, "stats", "explained").strength == pytest.approx(1 / 3)


def project(*families: Any) -> MapProject:
    return MapProject(id="0" * 36, title="One", families=list(families), answered=0)


@pytest.mark.parametrize(
    ("projects", "warns"),
    [
        ([], False),
        ([project("deep")], False),
        ([project("deep"), project("deep")], True),
        ([project("deep"), project("deep", "data")], False),
        ([project("deep"), project("classic")], False),
    ],
)
def test_projects_all_of_one_kind_are_warned_of(projects: list[MapProject], warns: bool) -> None:
    warning = warning_of(projects)
    assert (warning is not None) == warns
    if warning is not None:
        assert "deep learning" in warning


async def test_a_solved_problem_fills_its_familys_squares(service: Service, caller: httpx.AsyncClient) -> None:
    await accepted(caller)
    found = await coverage(caller)
    assert found["swe"]["solved"]["things"] == 1
    assert found["swe"]["read"]["things"] == 1
    assert found["data"]["solved"]["things"] == 0


async def test_an_answer_that_one_rates_well_counts_for_its_projects_families(caller: httpx.AsyncClient) -> None:
    made = await add_project(caller, families=["stats", "data"])
    version = await answer(caller, "P1", project=made)
    assert (await coverage(caller))["stats"]["explained"]["things"] == 0
    await rate_answer(caller, "P1", version, 3)
    found = await coverage(caller)
    assert found["stats"]["explained"]["things"] == found["data"]["explained"]["things"] == 1


async def test_the_projects_map_says_how_many_questions_each_answered(caller: httpx.AsyncClient) -> None:
    made = await add_project(caller)
    await answer(caller, "P1", project=made)
    await answer(caller, "P1", project=made)
    await answer(caller, "P2", project=made)
    (row,) = (await caller.get("/api/practice/coverage")).json()["projects"]
    assert (row["id"], row["answered"]) == (made, 2)
