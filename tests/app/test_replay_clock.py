"""The clock of the replay: what the room's clock was, told from what happened alone."""

from typing import Any

from app.live import clock as clocks
from app.replay_clock import Happened, Moment, clock_moments

START = 1_700_000_000_000
FIRST = clocks.planned([10, 20], pause_tokens=1, private_minutes=5)


def moments(*told: tuple[int, str, dict[str, Any]], **queued: float) -> list[Moment]:
    """The clock after what happened, each at so many seconds after the start."""
    events = [Happened(START + seconds * 1000, "p", kind, data) for seconds, kind, data in told]
    return clock_moments(FIRST, events, queued)


def left(found: list[Moment], part: int, seconds: int) -> int:
    """Seconds that the last moment leaves of a part, so many seconds after the start."""
    return found[-1].clock.left_ms(part, START + seconds * 1000) // 1000


def test_time_stands_while_it_is_paused() -> None:
    found = moments((0, "start", {}), (60, "pause", {}), (100, "resume", {}))
    assert left(found, 0, 160) == 600 - 60 - 60


def test_a_pause_of_the_candidates_costs_one_of_theirs() -> None:
    found = moments((0, "start", {}), (60, "pause", {"seconds": 120}))
    assert (found[-1].clock.pause_tokens, found[-1].clock.resumes_at) == (0, START + 60_000 + clocks.TOKEN_MS)


def test_minutes_that_were_given_count() -> None:
    assert left(moments((0, "start", {}), (60, "extend", {"minutes": 5})), 0, 60) == 600 - 60 + 300


def test_the_next_part_leaves_the_time_of_the_one_before() -> None:
    found = moments((0, "start", {}), (60, "part", {"part": 1}))
    assert (left(found, 0, 90), left(found, 1, 90)) == (540, 20 * 60 - 30)


def test_what_a_submission_waited_is_given_back_in_its_part_alone() -> None:
    sent = (10, "submission", {"id": "s", "part": 0})
    assert left(moments((0, "start", {}), sent, (20, "judged", {"id": "s"}), s=4000.0), 0, 20) == 600 - 20 + 3
    later = moments((0, "start", {}), sent, (30, "part", {"part": 1}), (40, "judged", {"id": "s"}), s=4000.0)
    assert left(later, 1, 40) == 20 * 60 - 10


def test_an_outage_is_given_back() -> None:
    assert left(moments((0, "start", {}), (60, "outage", {"ms": 20_000})), 0, 60) == 600 - 60 + 20


def test_the_end_keeps_what_was_left() -> None:
    found = moments((0, "start", {}), (60, "end", {}))
    assert found[-1].clock.ended_at == START + 60_000
    assert left(found, 0, 5000) == 540


def test_only_moments_at_which_the_clock_changed_are_kept() -> None:
    found = moments((0, "start", {}), (5, "hint", {}), (6, "join", {}), (60, "pause", {}))
    assert [one.at - START for one in found] == [0, 60_000]
