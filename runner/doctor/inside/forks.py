# A fork bomb: first counted, then for real; told to answer, it only does that.
# mypy: ignore-errors
# ruff: noqa: T201
import contextlib
import os
import signal
import sys
import time

MOST = 400


def count():
    made = 0
    try:
        while made < MOST:
            if os.fork() == 0:
                time.sleep(60)
                os._exit(0)
            made += 1
    except OSError:
        pass
    print("children", made)
    print("end yes", flush=True)
    os._exit(0)


def bomb():
    for number in range(1, 65):
        with contextlib.suppress(OSError, ValueError):
            signal.signal(number, signal.SIG_IGN)
    while True:
        with contextlib.suppress(OSError):
            os.fork()


word = sys.stdin.readline().strip()
if word == "count":
    count()
elif word == "bomb":
    bomb()
else:
    print("pong yes")
