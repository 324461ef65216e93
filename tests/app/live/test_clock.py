"""The clock as a value: every minute is accounted for."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.live import clock as clocks
from app.live.clock import MINUTE_MS, Clock

T0 = 1_700_000_000_000


@pytest.fixture
def clock() -> Clock:
    """Ten and twenty minutes, begun at T0."""
    return clocks.start(clocks.planned([10, 20], pause_tokens=1, private_minutes=5), T0)


def test_extra_time_makes_every_part_longer() -> None:
    assert clocks.planned([10, 20], extra_percent=25).left == (750_000, 1_500_000)


def test_a_part_runs_down_and_is_over_by_itself(clock: Clock) -> None:
    assert clock.left_ms(0, T0 + MINUTE_MS) == 9 * MINUTE_MS
    assert clock.due() == clock.ends_at(0) == T0 + 10 * MINUTE_MS
    assert not clock.stands(T0 + 10 * MINUTE_MS - 1)
    assert clock.stands(T0 + 10 * MINUTE_MS)
    over = clocks.advance(clock, T0 + 10 * MINUTE_MS + 30)
    assert (over.running, over.left[0], over.state_of(0, T0)) == (False, 0, "done")
    assert over.state_of(1, T0) == "waiting"


def test_a_pause_costs_nothing(clock: Clock) -> None:
    paused = clocks.pause(clock, T0 + MINUTE_MS)
    assert paused.state_of(0, T0 + 5 * MINUTE_MS) == "paused"
    assert clocks.resume(paused, T0 + 6 * MINUTE_MS).ends_at(0) == T0 + 15 * MINUTE_MS


def test_a_candidates_pause_ends_by_itself_after_two_minutes(clock: Clock) -> None:
    paused = clocks.take_pause(clock, T0 + MINUTE_MS)
    assert (paused.pause_tokens, paused.due()) == (0, T0 + 3 * MINUTE_MS)
    assert clocks.advance(paused, T0 + 3 * MINUTE_MS - 1) is paused
    assert clocks.advance(paused, T0 + 3 * MINUTE_MS + 40).ends_at(0) == T0 + 12 * MINUTE_MS


def test_extending_lets_a_part_that_was_over_go_on(clock: Clock) -> None:
    over = clocks.advance(clock, T0 + 10 * MINUTE_MS)
    again = clocks.extend(over, T0 + 20 * MINUTE_MS, 2)
    assert again.ends_at(0) == T0 + 22 * MINUTE_MS
    paused = clocks.pause(clock, T0)
    assert not clocks.extend(paused, T0, 2).running


def test_the_next_part_begins_with_all_its_time(clock: Clock) -> None:
    second = clocks.next_part(clocks.pause(clock, T0 + MINUTE_MS), T0 + 2 * MINUTE_MS)
    assert (second.part, second.ends_at(1), second.paused_at) == (1, T0 + 22 * MINUTE_MS, None)
    assert second.left[0] == 9 * MINUTE_MS


def test_the_queues_time_beyond_a_second_is_given_back(clock: Clock) -> None:
    assert clocks.give_back_queue(clock, 900.0) == clock
    assert clocks.give_back_queue(clock, None) == clock
    assert clocks.give_back_queue(clock, 4500.0).ends_at(0) == T0 + 10 * MINUTE_MS + 3500


def test_an_outage_is_given_back_to_the_millisecond(clock: Clock) -> None:
    private = clocks.go_private(clocks.beat(clock, T0 + 60_000), T0 + 60_000)
    back = clocks.after_outage(private, T0 + 100_000)
    assert back.left_ms(0, T0 + 100_000) == private.left_ms(0, T0 + 60_000)
    assert back.private_until == T0 + 60_000 + 5 * MINUTE_MS + 40_000


def test_before_the_start_and_after_the_end_nothing_runs(clock: Clock) -> None:
    for still in (clocks.planned([1]), clocks.end(clock, T0 + MINUTE_MS)):
        assert still.stands(T0 + MINUTE_MS)
        assert still.due() is None
        assert clocks.after_outage(still, T0 + 2 * MINUTE_MS) == still


STEPS = st.lists(
    st.tuples(st.sampled_from(["pause", "resume", "token", "outage", "extend", "wait"]), st.integers(1, 90_000)),
    max_size=20,
)


@given(STEPS)
def test_it_comes_back_from_json_the_same_and_never_gains_by_itself(steps: list[tuple[str, int]]) -> None:
    now, clock = T0, clocks.start(clocks.planned([10], pause_tokens=3), T0)
    for step, gap in steps:
        before = clock.left_ms(0, now)
        if step == "outage":
            clock = clocks.after_outage(clocks.beat(clock, now), now + gap)
            assert clock.left_ms(0, now + gap) == before
        now += gap
        clock = clocks.advance(clock, now)
        assert clock.left_ms(0, now) <= before
        if step == "pause" and clock.paused_at is None:
            clock = clocks.pause(clock, now)
        elif step == "resume":
            clock = clocks.resume(clock, now)
        elif step == "token" and clock.pause_tokens and clock.paused_at is None:
            clock = clocks.take_pause(clock, now)
        elif step == "extend":
            left = clock.left_ms(0, now)
            clock = clocks.extend(clock, now, 1)
            assert clock.left_ms(0, now) == left + MINUTE_MS
        assert msgspec.json.decode(msgspec.json.encode(clock), type=Clock) == clock
