"""The ladder of sizes: where it begins, how far one climbs it, and where two programs meet."""

import pytest

from runner.growth.ladder import CAP_MS, MOST_CALLS, RUNGS, calls_for, expected, may_climb, rounds_for, rungs, shared


def test_smaller_sizes_go_before_the_ladder_for_programs_that_cannot_climb_it() -> None:
    assert rungs((250, 500, 1000)) == (31, 62, 125, 250, 500, 1000)


def test_a_program_climbs_while_the_next_size_is_likely_to_be_short_enough() -> None:
    assert may_climb(CAP_MS / 5, 4.0)
    assert not may_climb(CAP_MS / 3, 4.0)
    assert not may_climb(CAP_MS, 1.0)


def test_every_two_programs_meet_at_the_largest_sizes_that_both_can_do() -> None:
    sizes = (250, 500, 1000, 2000, 4000, 8000, 16000, 32000)
    found = shared(sizes, {"A": 7, "B": 4})
    assert found["B"] == list(sizes[:5])
    assert found["A"] == list(sizes)
    assert len(set(found["A"]) & set(found["B"])) == RUNGS


def test_short_calls_are_repeated_and_long_ones_are_not() -> None:
    assert calls_for(CAP_MS) == 1
    assert calls_for(0.01) > 100
    assert calls_for(0.0) == MOST_CALLS
    assert [rounds_for(ms) for ms in (1.0, 50.0, 300.0)] == [3, 2, 1]


@pytest.mark.parametrize(("size", "ms"), [(1000, 8.0), (500, 4.0), (4000, 32.0)])
def test_what_is_expected_follows_the_nearest_size_that_was_tried(size: int, ms: float) -> None:
    assert expected({1000: 8.0}, size) == ms
