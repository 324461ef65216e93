"""One file that replays an interview by itself: the built page with the document written into it."""

from pathlib import Path

from app.errors import Unavailable
from app.replay_shapes import Replay

PAGE = "offline.html"
MARK = "__REPLAY__"


def read_page(folder: Path) -> str | None:
    """Return the built page that replays, or None where the pages are not built."""
    path = folder / PAGE
    return path.read_text("utf-8") if path.is_file() else None


def offline_file(page: str | None, replay: Replay) -> str:
    """Write a replay into the page; raises Unavailable where the page is not built.

    Nothing in the document can end the element that holds it.
    """
    if page is None or page.count(MARK) != 1:
        raise Unavailable("The page for the replay is not built on this server.", code="no_page", retry_after=60)
    document = (
        replay.model_dump_json().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    )
    before, after = page.split(MARK)
    return before + document + after


def file_name(title: str, name: str) -> str:
    """Return a name for the file, of letters that every system takes."""
    words = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in f"{title}-{name}".lower())
    return "replay-" + "-".join(part for part in words.split("-") if part)[:80] + ".html"
