"""The proof of the whole bank, begun with the first test: it takes minutes in which other tests leave a core free."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ASKED_BY = "test_every_problem_is_proved"
COMMAND = (sys.executable, "-m", "app.cli", "verify", "--quick", "--json")


class Proof:
    """A running `sandglass verify` with a data folder and a key of its own."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="sandglass-proof-")
        self._data = Path(self._folder.name)
        (self._data / "key").write_bytes(bytes(32))
        environment = os.environ | {"SANDGLASS_DATA": str(self._data)}
        with (self._data / "printed").open("wb") as printed, (self._data / "said").open("wb") as said:
            self._process = subprocess.Popen(COMMAND, cwd=ROOT, env=environment, stdout=printed, stderr=said)

    def ended(self) -> tuple[int, str, str]:
        """Wait for its end; returns its exit code, what it printed and what it said on the way."""
        code = self._process.wait()
        return code, (self._data / "printed").read_text(), (self._data / "said").read_text()

    def close(self) -> None:
        """End it where it still runs, and leave no file."""
        if self._process.poll() is None:
            self._process.terminate()
            self._process.wait()
        self._folder.cleanup()


PROOF = pytest.StashKey[Proof]()


def proof_of(session: pytest.Session) -> Proof:
    """Return the proof that was begun with the session."""
    return session.stash[PROOF]


@pytest.hookimpl(trylast=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """Begin where the test that asks for it is going to run."""
    if any(item.name == ASKED_BY for item in session.items) and not session.config.option.collectonly:
        session.stash[PROOF] = Proof()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """End it with the session."""
    if PROOF in session.stash:
        session.stash[PROOF].close()
