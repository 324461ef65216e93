"""Hostile Python values: what a function may return that is no answer, and the list of system calls it may not make."""

import math

from tests.hostile.row import (
    AC,
    OLE,
    RTE,
    WA,
    Attack,
    Given,
    Row,
    Scene,
    gains_nothing,
    native,
    python,
    text,
)

EQUAL = """
class Equal:
    def __eq__(self, other): return True
    def __hash__(self): return hash(a + b)
    def __int__(self): return a + b
    __index__ = __int__
class Number(int):
    def __eq__(self, other): return True
    __hash__ = int.__hash__
    def __repr__(self): return str(a + b)
    __str__ = __repr__
if a == 1: return Equal()
if a == 2: return Number(a + b)
if a == 3: return Number(0)
return True
"""

REPR = """
import os
def endless(*_, **__):
    while True: pass
def raising(*_, **__): raise RuntimeError("no")
def running(*_, **__): os._exit(0)
does = (endless, raising, running)[a % 3]
names = ("__repr__", "__str__", "__len__", "__iter__", "__int__", "__index__", "__bool__", "__float__", "__format__",
         "__reduce__", "__reduce_ex__", "__getstate__", "__getattribute__", "__lt__", "__eq__", "__bytes__")
Object = type("Object", (), dict.fromkeys(names, does))
Integer = type("Integer", (int,), dict.fromkeys(names, does))
Dictionary = type("Dictionary", (dict,), dict.fromkeys(names, does))
Text = type("Text", (str,), dict.fromkeys(names, does))
class Meta(type):
    __name__ = property(does)
    __module__ = property(does)
    def __getattribute__(cls, name): does()
class Named(metaclass=Meta): pass
return (Object, Integer, Dictionary, Text, Named)[a % 5]()
"""

UNPRINTABLE = """
class Silent(Exception):
    def __str__(self): raise RuntimeError("no")
    __repr__ = __str__
raise Silent(a, b)
"""

MUTATE = """
def add(values, way):
    if way == 1:
        values.sort()
        return values
    if way == 2:
        values.clear()
        values.extend([9, 9, 9])
        return values
    return sorted(values)
"""

ENDLESS = """
import itertools
if a == 1: return itertools.count()
if a == 2: return (x for x in iter(int, 1))
deep = []
for _ in range(10**6): deep = [deep]
if a == 3: return deep
ring = []
ring.append(ring)
return ring
"""

CYCLE = """
import itertools
def add(way, b):
    if way == 0: return [[b]]
    if way == 1: return itertools.count()
    deep = []
    for _ in range(10**6): deep = [deep]
    if way == 2: return deep
    ring = []
    ring.append(ring)
    return [ring] if way == 3 else [[[1]]]
"""

FLOATS = "def add(way, b):\n    return (b, float('nan'), float('inf'), float('-inf'), -0.0, 10**400, 7)[int(way)]\n"

TEXTS = r"""
def add(way, b):
    return (b, "\ud800", "before\0after", "\U0001f600 \u202e", "x" * 10, b"bytes")[way]
"""

HUGE = "def add(way, b):\n    return 'x' * 10**8 if way else b\n"
MANY = "def add(way, b):\n    return [7] * 10**7 if way else [b]\n"


def keeps_the_hosts_input(scene: Scene) -> None:
    """The input that is shown is the host's own, whatever the program did to its copy."""
    assert [case.input[0][1] for case in scene.hostile if case.input] == ["[3, 1, 2]", "[3, 1, 2]"]


def shows_nul(scene: Scene) -> None:
    """Text with a NUL inside is kept and shown, and not cut there."""
    assert "before" in (scene.hostile[1].got or "")
    assert "after" in (scene.hostile[1].got or "")


def matches_the_list(scene: Scene) -> None:
    """The outcome of each call is the one of the list, neither more nor less."""
    lines = [line.split() for line in (scene.hostile[0].got or "").splitlines()]
    found = {words[0]: words[1] for words in lines if len(words) == 2}
    wanted = dict(line.split() for line in text("../syscalls-runc.txt").splitlines() if line and line[0] != "#")
    assert {name: (found.get(name), word) for name, word in wanted.items() if found.get(name) != word} == {}
    assert set(wanted) == set(found)


def given(types: str, answers: list[object], calm: object, first: object = 0) -> Given:
    """Cases that differ in their first argument, 1 and so on; the second is the calm answer."""
    kind = type(first)
    return Given(types, tuple(((kind(i), calm), answer) for i, answer in enumerate(answers, 1)), ((first, calm), calm))


ROWS = [
    Row(
        number="P2",
        name="py-eq-true",
        proves="An object that says it equals everything is no answer: only exact built-in types leave the sandbox.",
        attacks=(Attack(source=python(EQUAL), verdicts=(RTE,) * 4),),
    ),
    Row(
        number="P3",
        name="py-hostile-repr",
        proves="No method of a returned object is ever called, so that none can hang, run or lie.",
        attacks=(
            Attack(source=python(REPR), verdicts=(RTE,) * 15),
            Attack(source=python(UNPRINTABLE), verdicts=(RTE,), name="exception", slow=True),
        ),
    ),
    Row(
        number="P10",
        name="py-mutate-args",
        proves="A function that changes its arguments is judged against the host's own copy of them.",
        attacks=(
            Attack(
                source=MUTATE,
                verdicts=(AC, WA),
                given=Given(
                    "list[int], int -> list[int]",
                    ((([3, 1, 2], 1), [1, 2, 3]), (([3, 1, 2], 2), [1, 2, 3])),
                    (([2, 1], 0), [1, 2]),
                ),
                checks=(keeps_the_hosts_input,),
            ),
        ),
    ),
    Row(
        number="P11",
        name="py-endless-iter",
        proves=(
            "Endless, circular and bottomless values are refused at once: nothing follows them beyond the "
            "declared type."
        ),
        attacks=(
            Attack(source=python(ENDLESS), verdicts=(RTE,) * 4, time_s=1),
            Attack(
                source=CYCLE,
                verdicts=(RTE,) * 4,
                given=Given(
                    "int, int -> list[list[int]]", tuple(((i, 23), [[23]]) for i in range(1, 5)), ((0, 23), [[23]])
                ),
                time_s=1,
                name="nested",
                slow=True,
            ),
        ),
    ),
    Row(
        number="P12",
        name="py-odd-values",
        proves="Values at the edges of their types follow the rules that are written down, and are kept and shown.",
        attacks=(
            Attack(
                source=FLOATS,
                verdicts=(AC, AC, WA, AC, RTE, AC),
                given=given("float, float -> float", [math.nan, math.inf, math.inf, 0.0, 1.0, 7.0], 1.5, 0.0),
                name="float",
            ),
            Attack(
                source=python("return (10**100000, -2**63 - 1, 2**63, 2**63 - 1)[a - 1]"),
                verdicts=(RTE, RTE, RTE, WA),
                name="int",
                slow=True,
            ),
            Attack(
                source=TEXTS,
                verdicts=(RTE, WA, AC, WA, RTE),
                given=given("int, str -> str", ["x", "before", "\U0001f600 \u202e", "y", "bytes"], "calm"),
                checks=(shows_nul,),
                name="text",
            ),
        ),
    ),
    Row(
        number="P13",
        name="py-huge-return",
        proves=(
            "An answer of a hundred megabytes meets the output limit, and the agent holds no more of it than that."
        ),
        attacks=(
            Attack(
                source=HUGE,
                verdicts=(OLE,),
                given=given("int, str -> str", ["x"], "calm"),
                time_s=2,
                memory_mb=1024,
                name="text",
                slow=True,
            ),
            Attack(
                source=MANY,
                verdicts=(OLE,),
                given=Given("int, int -> list[int]", (((1, 5), [5]),), ((0, 5), [5])),
                time_s=2,
                memory_mb=1024,
                name="list",
                slow=True,
            ),
        ),
    ),
    Row(
        number="P22",
        name="py-syscall-probe",
        proves="Every system call on the list of the dangerous is refused, for native programs and for Python.",
        attacks=(
            Attack(
                source=native("probe();\nfflush(stdout);\n_exit(0);", text("syscalls.c")),
                verdicts=(WA,),
                language="cpp",
                style="stdio",
                checks=(gains_nothing, matches_the_list),
                name="native",
            ),
            Attack(
                source=python("probe()\nreturn a + b", text("syscalls.py")),
                verdicts=(AC,),
                checks=(gains_nothing,),
                name="ctypes",
            ),
        ),
    ),
]
