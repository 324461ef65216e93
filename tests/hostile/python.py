"""Hostile Python: leaving early, forging, patching, prying and flooding. Values that are odd are in python_values."""

from tests.hostile.row import (
    AC,
    MLE,
    RTE,
    TLE,
    WA,
    Attack,
    Row,
    each_says,
    finds_only_its_own,
    gains_nothing,
    python,
    python_program,
    says,
    stops_in_time,
    text,
)

EXIT = """
import os, sys
if a == 1: sys.exit(0)
if a == 2: os._exit(0)
if a == 3: raise SystemExit
if a == 4: os.execv("/bin/true", ["true"])
"""

PATCH = """
import builtins, json, os, sys
answer = a + b if a == 1 else 0
def broken(*words, **named): raise RuntimeError("patched")
json.dumps = json.loads = broken
os.write = os.close = os.read = os._exit = broken
sys.exit = sys.settrace = sys.setprofile = broken
for name in ("print", "open", "len", "repr", "str", "int", "float", "list", "type", "isinstance", "map", "set",
             "min", "max", "enumerate", "callable", "tuple", "bool", "__import__"):
    setattr(builtins, name, broken)
sys.stdout = sys.stderr = None
sys.modules.clear()
return answer
"""

FORGE = """
import os
frames = [b"0\\n%d\\n0\\n" % (a + b), b'{"status": 0, "cpu_us": 1, "memory_kib": 1}\\n', b"\\0" * 8]
if a == 2:
    os.lseek(0, 0, 0)
    nonce = os.read(0, 17)
    frames = [nonce + b"41\\n" + nonce]
for fd in range(256):
    for frame in frames:
        try: os.write(fd, frame)
        except OSError: pass
return a + b
"""

LATE = """
import atexit, os, threading, time
def late():
    for fd in range(3, 9):
        try: os.write(fd, b"0\\n1\\n0\\n")
        except OSError: pass
class Late:
    def __del__(self, late=late): late()
if a % 3 == 0: atexit.register(late)
if a % 3 == 1: globals()["kept"] = Late()
if a % 3 == 2: threading.Thread(target=lambda: (time.sleep(5), late()), daemon=False).start()
return a + b
"""

LATE_TWICE = """
import os
copy = os.dup(3)
if os.fork() == 0:
    parent = os.getppid()
    while os.getppid() == parent: pass
    try: os.write(copy, b"0\\n1\\n0\\n")
    finally: os._exit(0)
return a + b if a == 1 else 1
"""

TRACE = """
import builtins, sys, threading
def meddle(frame, event, arg):
    for name, value in (("code", 0), ("answered", True)):
        if name in frame.f_locals:
            try: frame.f_locals[name] = value
            except Exception: pass
    return meddle
sys.addaudithook(lambda event, args: None)
frame = sys._getframe()
while frame is not None:
    frame.f_trace = meddle
    frame = frame.f_back
sys.settrace(meddle); sys.setprofile(meddle); threading.settrace(meddle); threading.setprofile(meddle)
real = builtins.__import__
def forbidden(name, *rest, **named): raise ImportError(name)
builtins.__import__ = forbidden
if a == 3: raise RuntimeError("no")
return a + b if a == 1 else 0
"""

SHADOW = """
import os, sys
if a == 1:
    places = {os.getcwd(), "/tmp", "/box", "/agent", *sys.path, os.path.dirname(os.__file__), "/box/__pycache__"}
    for place in places:
        for name in ("json.py", "sitecustomize.py", "usercustomize.py", "os.py", "driver.py", "json.pyc"):
            try:
                with open(os.path.join(place, name), "w") as file: file.write("raise SystemExit('shadowed')\\n")
                if not place.startswith("/tmp"): print("GAINED", place)
            except OSError: pass
else:
    import json
    assert json.__file__.startswith("/usr/"), json.__file__
    for name in ("sitecustomize", "usercustomize"):
        assert not getattr(sys.modules.get(name), "__file__", "/usr/").startswith(("/tmp/", "/box/"))
    assert os.listdir("/tmp") == []
return a + b
"""

NO_TERM = """
import signal
for number in range(1, 65):
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
try: signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
except ValueError: pass
if a == 1:
    while True: pass
return pow(3, 4 * 10**7) % 7
"""

CLOSE = """
import os
if a == 1: os.closerange(0, 256)
if a == 2: os.close(3)
if a == 3:
    reader, writer = os.pipe()
    os.close(reader)
    os.dup2(writer, 3)
return a + b
"""

EXITS = """
import os, sys
codes = (1, 2, 124, 137, 143, 255)
if a <= 6: os._exit(codes[a - 1])
if a <= 12: sys.exit(codes[a - 7])
raise SystemExit("x")
"""

WORDS = '\x1b[2J\x1b[31mAccepted\x1b[0m {"verdict": "AC"} </script><script>alert(1)</script>'

ROWS = [
    Row(
        number="P1",
        name="py-exit-early",
        proves="Ending with exit code 0 before there is an answer never passes.",
        attacks=(Attack(source=python(EXIT), verdicts=(RTE, RTE, RTE, RTE)),),
    ),
    Row(
        number="P4",
        name="py-patch-world",
        proves="Rebinding what the driver's library uses turns no wrong answer right, and no right one wrong.",
        attacks=(Attack(source=python(PATCH), verdicts=(AC, WA)),),
    ),
    Row(
        number="P5",
        name="py-forge-frame",
        proves="A frame that the driver did not write is no answer, with the nonce or without it.",
        attacks=(Attack(source=python(FORGE), verdicts=(RTE, RTE)),),
    ),
    Row(
        number="P6",
        name="py-late-write",
        proves=(
            "What is written after the answer changes no verdict in a hundred runs, and never makes a wrong one right."
        ),
        attacks=(
            Attack(source=python(LATE), verdicts=(AC,) * 100, name="hundred", slow=True),
            Attack(source=python(LATE), verdicts=(AC,) * 3),
            Attack(
                source=python(LATE_TWICE),
                verdicts=(frozenset({AC, RTE}), frozenset({WA, RTE})),
                name="outliving",
                slow=True,
            ),
        ),
    ),
    Row(
        number="P7",
        name="py-frame-spy",
        proves=(
            "Frames, objects, environment, arguments and memory of the process hold the input and no expected answer."
        ),
        attacks=(
            Attack(
                source=python("spy()\nreturn a + b", text("frame_spy.py")),
                verdicts=(WA,),
                secret=True,
                time_s=2,
                checks=(finds_only_its_own,),
            ),
        ),
    ),
    Row(
        number="P8",
        name="py-settrace",
        proves="Trace, profile, audit and import hooks reach the driver without changing a verdict.",
        attacks=(Attack(source=python(TRACE), verdicts=(AC, WA, RTE)),),
    ),
    Row(
        number="P9",
        name="py-shadow-module",
        proves=(
            "No file beside the driver or on its path can be made or put in the place of a module, for the "
            "next test neither."
        ),
        attacks=(Attack(source=python(SHADOW), verdicts=(AC, AC), checks=(gains_nothing,)),),
    ),
    Row(
        number="P14",
        name="py-recursion",
        proves=(
            "Recursion without a limit ends the program alone, and a stack that overflowed is told as the signal it is."
        ),
        attacks=(
            Attack(
                source=python("import sys\nsys.setrecursionlimit(10**9)\nreturn add(a + 1, b)"),
                verdicts=(frozenset({RTE, MLE}),),
                time_s=2,
            ),
            Attack(
                source=python(
                    "import ctypes, threading\n"
                    "call = ctypes.CFUNCTYPE(ctypes.c_int)\n"
                    "threading.stack_size(256 * 1024)\n"
                    "def deeper(): return down()\n"
                    "down = call(deeper)\n"
                    "import sys; sys.setrecursionlimit(10**9)\n"
                    "thread = threading.Thread(target=down); thread.start(); thread.join()\n"
                    "ctypes.string_at(0)"
                ),
                verdicts=(RTE,),
                checks=(each_says("SIGSEGV"),),
                name="native",
                slow=True,
            ),
        ),
    ),
    Row(
        number="P15",
        name="py-memory",
        proves="Taking memory without end is told as the memory limit, in one piece, in many, and through numpy.",
        attacks=(
            Attack(
                source=python(
                    "kept = []\nif a == 1:\n    while True: kept.append(bytearray(1 << 20))\n"
                    "if a == 2:\n    while True: kept.append(object())\n"
                    "return len(bytearray(b'x') * (1 << 30))"
                ),
                verdicts=(MLE, MLE, MLE),
                time_s=5,
            ),
        ),
    ),
    Row(
        number="P16",
        name="py-no-term",
        proves=(
            "A program that ignores and blocks every signal, or stays inside one operation, is stopped soon "
            "after its limit."
        ),
        attacks=(Attack(source=python(NO_TERM), verdicts=(TLE, TLE), checks=(stops_in_time,)),),
    ),
    Row(
        number="P17",
        name="py-right-then-sleep",
        proves="A right answer does not count while the program stays.",
        attacks=(
            Attack(
                source=python_program("import time\nprint(a + b, flush=True)\ntime.sleep(86400)"),
                style="stdio",
                verdicts=(TLE,),
                time_s=0.05,
                slow=True,
            ),
        ),
    ),
    Row(
        number="P18",
        name="py-close-all",
        proves="Closed descriptors cost the answer and nothing else: nobody waits for them and the agent lives.",
        attacks=(
            Attack(source=python(CLOSE), verdicts=(RTE, RTE, RTE)),
            Attack(
                source=python_program("import os\nos.closerange(0, 256)\nprint(a + b, flush=True)"),
                style="stdio",
                verdicts=(RTE,),
                name="program",
                slow=True,
            ),
        ),
    ),
    Row(
        number="P19",
        name="py-exit-codes",
        proves="Every exit code is told as itself: 137 is not the memory limit, and 124 not the time limit.",
        attacks=(
            Attack(
                source=python(EXITS),
                verdicts=(RTE,) * 13,
                checks=(each_says(*(f"code {n}." for n in (1, 2, 124, 137, 143, 255) * 2), "code 1."),),
            ),
        ),
    ),
    Row(
        number="P20",
        name="py-walk-disk",
        proves="All that a program can read from the disk is the public image and its own source.",
        attacks=(
            Attack(
                source=python("walk(a)\nreturn a + b", text("walk_disk.py")),
                verdicts=(WA,),
                secret=True,
                time_s=5,
                checks=(finds_only_its_own, gains_nothing),
            ),
        ),
    ),
    Row(
        number="P21",
        name="py-threads",
        proves="A hundred thousand threads stop at the limit on processes, and the agent lives.",
        attacks=(
            Attack(
                source=python(
                    "import threading, time\nfor _ in range(10**5):\n"
                    "    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\nreturn a + b"
                ),
                verdicts=(frozenset({RTE, TLE}),),
            ),
        ),
    ),
    Row(
        number="P23",
        name="py-false-verdict-text",
        proves="Words that look like a verdict, a page or a terminal's orders are text, whole, and decide nothing.",
        attacks=(
            Attack(source=python(f"print({WORDS!r})\nreturn 0"), verdicts=(WA,), checks=(says(WORDS),)),
            Attack(source=python_program(f"print({WORDS!r})"), style="stdio", verdicts=(WA,), checks=(says(WORDS),)),
        ),
    ),
]
