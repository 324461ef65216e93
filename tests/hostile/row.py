"""What a row of the hostile suite is made of: a number, a sentence on what it proves, and attacks or a drill."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from runner.languages import LANGUAGES
from runner.sandbox.pool import Pool
from runner.verdict import CaseResult, Judgement, Verdict

SOURCES = Path(__file__).parent / "sources"
SLOWEST, MOST_EXTRA_MS = 2.0, 400
"""How far a limit may move while the machine is slow."""
AC, WA, TLE, MLE, OLE, RTE = (Verdict(word) for word in ("AC", "WA", "TLE", "MLE", "OLE", "RTE"))
ANY = frozenset({AC, WA, TLE, MLE, OLE, RTE})
"""Every verdict but the two that are not a program's own: CE and IE."""

Expected = Verdict | frozenset[Verdict]


@dataclass(frozen=True, slots=True)
class Scene:
    """What an attack left to be looked at: its judgement, and the secrets that it must not have seen."""

    judgement: Judgement
    hostile: tuple[CaseResult, ...]
    secrets: tuple[str, ...]
    control: str

    @property
    def said(self) -> str:
        """Everything that the compiler and the program wrote, in every case."""
        words = [self.judgement.compile.message]
        for case in self.judgement.cases:
            words += [case.got or "", case.stdout, case.stderr]
        return "\n".join(words)


Check = Callable[[Scene], None]
Drill = Callable[[Pool], Awaitable[None]]


Values = tuple[tuple[object, ...], object]
"""The arguments of a function, and the answer that is right."""


@dataclass(frozen=True, slots=True)
class Given:
    """Another signature, such as "list[int], int -> int", with the values of the hostile cases and of the calm one."""

    types: str
    cases: tuple[Values, ...]
    calm: Values


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """One hostile submission.

    It is judged on one case for each of `verdicts`, with the numbers (1, 23), (2, 23) and so on, by which it
    knows what to do; then on (0, 23), where it must answer in peace: that case gets the verdict `after`. The
    right answer is the sum. Without verdicts it must not compile; with `compiles` None it may do either.
    `given` puts other values in their place. `secret` makes the expected answer a random number, which nothing
    may print, and the input too, which the program's search must find; `padding` is how many bytes follow the
    numbers of a program.
    """

    source: str
    verdicts: tuple[Expected, ...] = ()
    name: str = ""
    language: str = "python"
    style: str = "function"
    compiles: bool | None = True
    after: Expected = AC
    time_s: float = 0.25
    memory_mb: int = 256
    output_kb: int = 256
    given: Given | None = None
    secret: bool = False
    padding: int = 0
    checks: tuple[Check, ...] = ()
    slow: bool = False

    @property
    def needs(self) -> str | None:
        """The language that is not in the table, if this one is not."""
        return None if self.language in LANGUAGES else self.language


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: its number, its name, the sentence on what it proves, and its attacks, or a drill for several."""

    number: str
    name: str
    proves: str
    attacks: tuple[Attack, ...] = field(default=())
    drill: Drill | None = None
    slow: bool = False


def text(name: str) -> str:
    """A longer source from the folder of sources."""
    return (SOURCES / name).read_text(encoding="utf-8")


# --- the frames around hostile code ---


def python(body: str, head: str = "") -> str:
    """A Python function that is hostile where a is above 0, with `a` telling what to do, and adds elsewhere."""
    lines = "".join(f"    {line}\n" for line in body.strip("\n").splitlines())
    return f"{head}\ndef hostile(a, b):\n{lines}\ndef add(a, b):\n    return hostile(a, b) if a > 0 else a + b\n"


def python_program(body: str) -> str:
    """The same as a program for standard input."""
    lines = "".join(f"    {line}\n" for line in body.strip("\n").splitlines())
    return f"a, b = map(int, input().split())\nif a > 0:\n{lines}\nprint(a + b)\n"


def javascript(body: str) -> str:
    """A JavaScript function that is hostile where a is above 0, and adds elsewhere."""
    return f"function add(a, b) {{\n  if (a <= 0) return a + b;\n{body.strip()}\n}}\n"


NATIVE = """\
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
static char *volatile kept;
static int gained(const char *what) { printf("GAINED %s\\n", what); return 1; }
"""


def native(body: str, head: str = "") -> str:
    """A program in what C and C++ share: hostile where a is above 0, then it prints the sum."""
    return (
        f"{NATIVE}{head}\nstatic void hostile(long a, long b) {{\n"
        f"(void)a; (void)b; (void)gained; (void)kept;\n{body.strip()}\n}}\n"
        'int main(void) {\n    long a = 0, b = 0;\n    if (scanf("%ld %ld", &a, &b) != 2) return 9;\n'
        '    if (a > 0) hostile(a, b);\n    printf("%ld\\n", a + b);\n    return 0;\n}\n'
    )


def c(body: str, *verdicts: Expected, head: str = "", **more: object) -> Attack:
    """An attack in what C and C++ share."""
    style = {"language": "c" if "c" in LANGUAGES else "cpp", "style": "stdio"}
    return Attack(source=native(body, head), verdicts=verdicts, **(style | more))  # type: ignore[arg-type]


# --- checks ---


def gains_nothing(scene: Scene) -> None:
    """The program prints GAINED for each thing that it should not have been able to do."""
    assert "GAINED" not in scene.said, scene.said


def says(*words: str) -> Check:
    """Each word is somewhere in what was written."""

    def check(scene: Scene) -> None:
        assert [word for word in words if word not in scene.said] == [], scene.said

    return check


def says_not(*words: str) -> Check:
    """None of the words is anywhere in what was written."""

    def check(scene: Scene) -> None:
        assert [word for word in words if word in scene.said] == [], scene.said

    return check


def each_says(*words: str) -> Check:
    """The sentence of each hostile case holds its word."""

    def check(scene: Scene) -> None:
        for case, word in zip(scene.hostile, words, strict=True):
            assert word in case.message, (case, word)

    return check


def finds_only_its_own(scene: Scene) -> None:
    """The search of the program works, for it finds its own input, and it finds no secret."""
    assert scene.control in scene.said, scene.said[:2000]
    assert [secret for secret in scene.secrets if secret in scene.said] == [], scene.said[:2000]


def keeps_secrets(scene: Scene) -> None:
    """No secret is anywhere in what was written."""
    assert [secret for secret in scene.secrets if secret in scene.said] == [], scene.said[:2000]


def is_cut(scene: Scene) -> None:
    """What is kept of a flood is bounded, whatever was written."""
    for case in scene.judgement.cases:
        assert max(map(len, (case.got or "", case.stdout, case.stderr))) <= 80 * 1024
        assert len(case.message) <= 2000
    assert len(scene.judgement.compile.message) <= 20 * 1024


def stops_in_time(scene: Scene) -> None:
    """A program over its CPU limit is stopped within half a second of it, as it holds in a slow minute."""
    for case in scene.hostile:
        if "CPU" in case.message:
            limit = float(case.message.split("more than ")[1].split(" s of CPU")[0]) * 1000
            assert limit <= case.cpu_ms <= min(limit * SLOWEST, limit + MOST_EXTRA_MS) + 500, case
