# Takes memory and touches it, telling how much; told to answer, it only does that.
# mypy: ignore-errors
# ruff: noqa: T201
import sys

STEP = 16
MOST = 1024

if sys.stdin.readline().strip() == "take":
    taken = []
    while len(taken) * STEP < MOST:
        taken.append(b"x" * (STEP << 20))
        print("took", len(taken) * STEP, flush=True)
    print("end yes")
else:
    print("pong yes")
