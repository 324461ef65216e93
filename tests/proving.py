"""The proof of the bank, begun with the first test: it takes minutes in which other tests leave a core free.

Packages that were proved in full as they are now, by `problems/proved.yaml`, are left out, but for one of each style,
track and checker. SANDGLASS_BANK=all proves every one.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from runner import load_all
from runner.package.kept_proofs import changed_since

ROOT = Path(__file__).parent.parent
PROBLEMS = ROOT / "problems"
ASKED_BY = "test_every_problem_is_proved"
COMMAND = (sys.executable, "-m", "app.cli", "verify", "--quick", "--json")


def to_prove() -> list[str]:
    """The slugs of the packages to prove, in order."""
    packages = load_all(PROBLEMS)[0]
    if os.environ.get("SANDGLASS_BANK") == "all":
        return list(packages)
    always = {
        kind: slug
        for slug, one in packages.items()
        for kind in (f"style {one.style}", f"track {one.track}", f"checker {one.checker.kind}")
    }
    changed = {one.slug for one in changed_since(PROBLEMS, list(packages.values()))}
    return [slug for slug in packages if slug in changed or slug in always.values()]


class Proof:
    """A running `sandglass verify` with a data folder and a key of its own; `slugs` are what it proves."""

    def __init__(self) -> None:
        self.slugs = to_prove()
        self._folder = tempfile.TemporaryDirectory(prefix="sandglass-proof-")
        self._data = Path(self._folder.name)
        (self._data / "key").write_bytes(bytes(32))
        environment = os.environ | {"SANDGLASS_DATA": str(self._data)}
        command = (*COMMAND, *self.slugs)
        with (self._data / "printed").open("wb") as printed, (self._data / "said").open("wb") as said:
            self._process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=printed, stderr=said)

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
