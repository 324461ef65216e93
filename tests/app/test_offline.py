"""The file that replays by itself: the page with the document in it, and nothing that could break out of it."""

import json
from pathlib import Path

import pytest

from app.errors import Unavailable
from app.offline import MARK, file_name, offline_file, read_page
from app.replay_shapes import Replay, ReplayEvent, ReplayInterview, ReplayRecord, ReplayUpdates

PAGE = f'<html><script id="replay" type="application/json">{MARK}</script></html>'
HOSTILE = "</script><script>alert(1)</script><!-- \u2028"


@pytest.fixture
def replay() -> Replay:
    """A replay with a hostile title."""
    return Replay(
        format="sandglass-replay",
        version=1,
        reader="interviewer",
        interview=ReplayInterview(id="i", title=HOSTILE, candidate_name="Ada", state="done", parts=[]),
        start=1,
        begins=0,
        ends=2,
        people=[],
        updates=ReplayUpdates(count=0, data=""),
        events=[ReplayEvent(at=0, kind="hint", by=None, data={"text": HOSTILE})],
        clock=[],
        submissions=[],
        problems=[],
        notes=[],
        record=ReplayRecord(entries=0, seal="", faults=[]),
    )


def test_nothing_in_the_document_can_end_the_element_that_holds_it(replay: Replay) -> None:
    made = offline_file(PAGE, replay)
    before, after = PAGE.split(MARK)
    inside = made.removeprefix(before).removesuffix(after)
    assert "<" not in inside
    assert json.loads(inside)["interview"]["title"] == HOSTILE
    assert json.loads(inside)["events"][0]["data"]["text"] == HOSTILE


def test_a_mark_in_the_document_is_not_taken_for_the_pages_own(replay: Replay) -> None:
    named = replay.model_copy(update={"interview": replay.interview.model_copy(update={"title": MARK})})
    assert offline_file(PAGE, named).count(MARK) == 1


@pytest.mark.parametrize("page", [None, "<html></html>"])
def test_without_the_page_there_is_no_file(replay: Replay, page: str | None) -> None:
    with pytest.raises(Unavailable):
        offline_file(page, replay)


def test_the_page_is_read_from_where_it_was_built(tmp_path: Path) -> None:
    assert read_page(tmp_path) is None
    (tmp_path / "offline.html").write_text(PAGE)
    assert read_page(tmp_path) == PAGE


def test_the_file_has_a_name_that_every_system_takes() -> None:
    assert file_name("First talk: C++/Rust", 'Ada "L" ü') == "replay-first-talk-c-rust-ada-l.html"
