"""The shared document of a room: which texts there are, who may write what into it, and the server's own writing.

Texts are `code:{problem}:{language}:{approach}`, `plan:{problem}:{box}` and `inputs:{problem}`; the map `view`
says what is looked at. Only the server makes code texts and writes into `view`. Positions inside the document
library are bytes of UTF-8, those of browsers UTF-16: nothing here goes by position.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from pycrdt import Doc, Map, Text, get_state, get_update

from app.live.update import Effect, Stretch, read_update, without
from app.live.wire import Malformed, read_vector

MAX_STATE = 1 << 20
"""Bytes that the whole document may take."""
BOXES = ("restate", "examples", "plan", "cost", "tests")
APPROACHES = ("A", "B", "C", "D", "E")
VIEW = "view"
T = TypeVar("T")


class Denied(Exception):
    """An update that is not applied; the words are for the person whose browser sent it."""


class Broken(Exception):
    """The document library failed inside; the document must be made anew from the log."""


def code_root(problem: str, language: str, approach: str) -> str:
    """Return the name of the text that holds code."""
    return f"code:{problem}:{language}:{approach}"


class Document:
    """The document, and beside it what the library does not tell: who wrote which letters."""

    def __init__(self) -> None:
        self._doc: Doc[Any] = Doc()
        self._size = 0
        self._entries: dict[int, list[Stretch]] = {}
        self._owners: dict[int, str] = {}
        self.seeded: set[str] = set()
        """The code texts that the server made."""

    def vector(self) -> bytes:
        """Return what this document has, as a state vector."""
        return self._doc.get_state()

    def missing(self, vector: bytes) -> bytes:
        """Return what a document with this state vector lacks; raises Malformed."""
        read_vector(vector)
        return _guarded(lambda: self._doc.get_update(vector))

    def state(self) -> bytes:
        """Return the whole document as one update."""
        return self._doc.get_update()

    def text(self, root: str) -> str:
        """Return a text as it is now."""
        return str(self._doc.get(root, type=Text))

    def texts(self) -> dict[str, str]:
        """Return every text as it is now."""
        return {root: self.text(root) for root in sorted(self._doc.keys()) if root != VIEW}

    def view(self) -> dict[str, Any]:
        """Return what is looked at."""
        return dict(self._doc.get(VIEW, type=Map).to_py() or {})

    def approach_of(self, problem: str, language: str, source: str) -> str | None:
        """Return the approach whose code this is, the one that is looked at first; None where it is none of them."""
        looked, texts = self.view().get("approach"), self.texts()
        first = sorted(APPROACHES, key=lambda approach: approach != looked)
        return next((one for one in first if texts.get(code_root(problem, language, one)) == source), None)

    def forget_known(self, effect: Effect) -> None:
        """Take out of an answer's effect what is deleted here already.

        An answer always names everything that was ever deleted, whoever did it and whatever was asked for.
        """
        if effect.deletions:
            here = read_update(self._doc.get_update(self.vector()))
            effect.deletions = without(effect.deletions, here.deletions)

    def check(self, effect: Effect, participant: str, may_name: Callable[[str], bool], *, healing: bool) -> None:
        """Raise Denied where a participant's update does more than write in texts that `may_name` allows.

        `healing`: the update may bring letters of others that a crash took from the server.
        """
        if effect.entries or any(self._is_entry(one) for one in (*effect.beside, *effect.deletions)):
            raise Denied("Only the server changes what is looked at.")
        if not all(may_name(root) for root in effect.roots):
            raise Denied("There is no such text in this room.")
        known = read_vector(self.vector())
        foreign = (
            stretch.end > known.get(stretch.client, 0)
            for stretch in effect.written
            if self._owners.get(stretch.client, participant) != participant
        )
        if not healing and any(foreign):
            raise Denied("This was written in somebody else's name.")

    def apply(self, update: bytes, effect: Effect, participant: str) -> None:
        """Put an update into the document; an empty `participant` leaves open whose letters these are.

        Raises Denied where the document would grow too large, or the library refuses the update.
        """
        if self._size + len(update) > MAX_STATE:
            self._size = len(self.state())
            if self._size + len(update) > MAX_STATE:
                raise Denied("The document is full: it may hold a megabyte, with everything that was ever deleted.")
        try:
            _guarded(lambda: self._doc.apply_update(update))
        except Malformed as error:
            raise Denied("This change could not be read.") from error
        self._size += len(update)
        self._remember(effect, participant)

    def restore(self, update: bytes, participant: str) -> None:
        """Put an update from the log into the document, without limits."""
        self._doc.apply_update(update)
        self._size += len(update)
        self._remember(read_update(update), participant)

    def draft(self, seeds: Mapping[str, str], view: Mapping[str, str]) -> bytes:
        """Return the update by which the server makes texts and changes what is looked at; nothing is applied yet.

        It is written on a copy, so that it can be on record before anybody sees it: were it lost in a crash,
        nobody else could give it back, as only the server may write it.
        """
        copy: Doc[Any] = Doc()
        copy.apply_update(self.state())
        before = copy.get_state()
        with copy.transaction():
            for root, starter in seeds.items():
                text = copy.get(root, type=Text)
                text += starter
            looked_at = copy.get(VIEW, type=Map)
            for key, value in view.items():
                looked_at[key] = value
        return copy.get_update(before)

    def _remember(self, effect: Effect, participant: str) -> None:
        for stretch in effect.entries:
            self._entries.setdefault(stretch.client, []).append(stretch)
        if participant:
            for client in effect.clients():
                self._owners.setdefault(client, participant)
        self.seeded |= {root for root in effect.roots if root.startswith("code:")}

    def _is_entry(self, touched: Stretch) -> bool:
        entries: Iterable[Stretch] = self._entries.get(touched.client, ())
        return any(entry.start < touched.end and touched.start < entry.end for entry in entries)


def difference(state: bytes, vector: bytes) -> bytes:
    """Return what a document with this vector lacks of a whole state; raises Malformed."""
    read_vector(vector)
    return _guarded(lambda: get_update(state, vector))


def vector_of(state: bytes) -> bytes:
    """Return the state vector of a whole state."""
    return get_state(state)


def _guarded(call: Callable[[], T]) -> T:
    """Call the library on bytes of a stranger's: refusals become Malformed, and its own faults Broken."""
    try:
        return call()
    except ValueError as error:
        raise Malformed(str(error)) from error
    except BaseException as error:
        # The library's panics are no ordinary exceptions, and their class cannot be imported.
        if type(error).__name__ == "PanicException":
            raise Broken(str(error)) from error
        raise
