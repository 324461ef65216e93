"""Rooms for the tests of the live part."""

from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.live.room import Room
from runner import load_all
from tests.app.live.browsers import Notes, Scene, Watch, make_room


@pytest.fixture(scope="session")
def catalogue(bank: Path) -> Catalogue:
    """The problems of the test bank."""
    return Catalogue(load_all(bank)[0])


@pytest.fixture
def notes() -> Notes:
    """A record in memory."""
    return Notes()


@pytest.fixture
def watch() -> Watch:
    """A clock that goes when it is told to."""
    return Watch()


@pytest.fixture
def room(catalogue: Catalogue, notes: Notes, watch: Watch) -> Room:
    """A room that has not begun."""
    return make_room(catalogue, notes, watch)


@pytest.fixture
async def scene(room: Room, notes: Notes, watch: Watch) -> Scene:
    """A room under way, with three people."""
    return await Scene(room, notes, watch).begin()
