"""What starts an output validator of Python in its sandbox: files in, exit code 42 or 43 out.

Reads a nonce, a count and so many byte strings, each after its length: input, answer, output, then the arguments.
Writes the verdict and the validator's message to descriptor 3.
"""

# mypy: ignore-errors

import os
import subprocess
import sys

PLACE = "/tmp/validating/"  # noqa: S108 - it is emptied after each run
FEEDBACK = PLACE + "feedback/"
MESSAGES = ("teammessage.txt", "judgemessage.txt")
KEPT = 2000


def read_all(fd):
    """Everything from a descriptor."""
    chunks = []
    while chunk := os.read(fd, 1 << 20):
        chunks.append(chunk)
    return b"".join(chunks)


def parts_of(data):
    """The byte strings, and the nonce before them."""
    nonce, count, rest = data.split(b"\n", 2)
    parts = []
    for _ in range(int(count)):
        size, _, rest = rest.partition(b"\n")
        parts.append(rest[: int(size)])
        rest = rest[int(size) :]
    return nonce, parts


def message():
    """What the validator left for whoever sent the program, else for the judges."""
    for name in MESSAGES:
        try:
            with open(FEEDBACK + name, "rb") as file:
                text = file.read(KEPT).decode("utf-8", "replace").strip()
        except OSError:
            continue
        if text:
            return text.encode()
    return b""


def main(start):
    """Write the files, run the validator, send what it says."""
    nonce, (given, answer, output, *words) = parts_of(read_all(0))
    os.makedirs(FEEDBACK)
    for name, data in (("input", given), ("answer", answer), ("output", output)):
        with open(PLACE + name, "wb") as file:
            file.write(data)
    command = [sys.executable, "-B", start, PLACE + "input", PLACE + "answer", FEEDBACK, *words]
    with open(PLACE + "output", "rb") as file:
        done = subprocess.run(command, stdin=file, stdout=subprocess.DEVNULL, close_fds=True)
    if done.returncode not in (42, 43):
        sys.stderr.write(f"It ended with exit code {done.returncode}, which must be 42 or 43.\n")
        sys.stderr.flush()
        os._exit(1)
    said = message()
    os.write(3, b"%s\n%d %d %s\n%s\n" % (nonce, done.returncode == 42, len(said), said, nonce))
    os._exit(0)
