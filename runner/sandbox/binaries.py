"""What compile steps have made of late: the same source of the same owner need not be compiled again."""

import hashlib
from collections import OrderedDict

from runner.package.drivers import Program

KEPT_BYTES = 256 * 1024 * 1024


class Binaries:
    """The binaries used last, in memory and up to a size; nobody is ever given what another's compile made."""

    def __init__(self, kept_bytes: int = KEPT_BYTES) -> None:
        self._kept_bytes = kept_bytes
        self._size = 0
        self._known: OrderedDict[bytes, bytes] = OrderedDict()

    def get(self, key: bytes) -> bytes:
        """The binary of a key, b"" when there is none."""
        data = self._known.get(key, b"")
        if data:
            self._known.move_to_end(key)
        return data

    def put(self, key: bytes, data: bytes) -> None:
        """Keep a binary, letting those go that were not used for longest."""
        if not data or len(data) > self._kept_bytes or key in self._known:
            return
        self._known[key] = data
        self._size += len(data)
        while self._size > self._kept_bytes:
            _, gone = self._known.popitem(last=False)
            self._size -= len(gone)


def key(owner: str, image: str, words: tuple[str, ...], files: Program) -> bytes:
    """What decides a binary: whose it is, the image, the command line, and every file."""
    digest = hashlib.sha256()
    for part in (owner, image, *words, files.entry, *(word for pair in sorted(files.files.items()) for word in pair)):
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.digest()
