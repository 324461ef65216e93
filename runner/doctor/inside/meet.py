# One half of two submissions that try to meet: one listens, the other calls, both for a while.
# mypy: ignore-errors
# ruff: noqa: T201
import socket
import sys
import time

role, token, port, seconds = sys.stdin.read().split()
NAME, PORT, ENDS = f"\0{token}", int(port), time.monotonic() + float(seconds)
began = time.time()


def doors():
    hall = socket.socket(socket.AF_UNIX)
    hall.bind(NAME)
    loop = socket.socket(socket.AF_INET)
    loop.bind(("127.0.0.1", PORT))
    return [hall, loop]


def reached():
    count = 0
    for family, address in ((socket.AF_UNIX, NAME), (socket.AF_INET, ("127.0.0.1", PORT))):
        try:
            with socket.socket(family) as door:
                door.connect(address)
                count += 1
        except OSError:
            pass
    return count


if role == "listen":
    standing = doors()
    for door in standing:
        door.listen(8)
        door.setblocking(False)
    print("control", reached())
    guests = -2
    while time.monotonic() < ENDS:
        for door in standing:
            try:
                door.accept()
                guests += 1
            except OSError:
                pass
        time.sleep(0.02)
    print("met", guests)
else:
    met = 0
    while time.monotonic() < ENDS:
        met += reached()
        time.sleep(0.05)
    print("met", met)
print("from", began)
print("to", time.time())
print("end yes")
