"""Programs that end in every way a program can, as data: language, style, name, source and the verdict they earn.

All answer one question, the sum of two integers, as a function `add(a, b)` or as a program.
"""

from typing import NamedTuple

from runner.verdict import Verdict
from tests.runner import fates_compiled, fates_more
from tests.runner.fates_sql import QUERIES


class Fate(NamedTuple):
    """One program and what must be said of it."""

    language: str
    style: str
    name: str
    verdict: Verdict
    source: str

    def __str__(self) -> str:
        return f"{self.language}-{self.style}-{self.name}"


def python(body: str) -> str:
    """A Python function with this body."""
    return "def add(a, b):\n" + "".join(f"    {line}\n" for line in body.splitlines())


def javascript(body: str) -> str:
    """A JavaScript function with this body."""
    return f"function add(a, b) {{\n{body}\n}}\n"


def cpp(body: str) -> str:
    """A C++ function with this body."""
    return f"#include <unistd.h>\n#include <signal.h>\nlong long add(long long a, long long b) {{\n{body}\n}}\n"


def main(body: str) -> str:
    """A C++ program with this body, the two numbers read."""
    return (
        "#include <bits/stdc++.h>\n#include <unistd.h>\n#include <signal.h>\n"
        f"int main() {{ long long a, b; std::cin >> a >> b;\n{body}\n}}\n"
    )


FUNCTIONS = {
    "python": {
        "accepted": (Verdict.AC, python("return a + b")),
        "deep": (
            Verdict.AC,
            python(
                "import sys\nsys.setrecursionlimit(10**6)\ndef depth(n): return 0 if n == 0 else 1 + depth(n - 1)\n"
                "return depth(100000) - 100000 + a + b"
            ),
        ),
        "wrong": (Verdict.WA, python("return a - b - 1")),
        "loop": (Verdict.TLE, python("while True: pass")),
        "loop-that-ignores-signals": (
            Verdict.TLE,
            python(
                "import signal\nfor n in range(1, 64):\n    try: signal.signal(n, signal.SIG_IGN)\n"
                "    except (OSError, ValueError): pass\nwhile True: pass"
            ),
        ),
        "sleep": (Verdict.TLE, python("import time\ntime.sleep(600)")),
        "memory": (Verdict.MLE, python("kept = []\nwhile True: kept.append(bytearray(1 << 20))")),
        "output-flood": (Verdict.OLE, python("while True: print('x' * 4096)")),
        "exception": (Verdict.RTE, python("return a // 0")),
        "crash": (Verdict.RTE, python("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)")),
        "kills-itself": (Verdict.RTE, python("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)")),
        "exit-without-an-answer": (Verdict.RTE, python("import os\nos._exit(0)")),
        "sys-exit-without-an-answer": (Verdict.RTE, python("import sys\nsys.exit(0)")),
        "not-python": (Verdict.CE, "def add(a, b:\n    return a + b\n"),
        "no-such-function": (Verdict.RTE, "def plus(a, b):\n    return a + b\n"),
        "wrong-type": (Verdict.RTE, python("return str(a + b)")),
        "recursion": (Verdict.RTE, python("return add(a, b)")),
        "forged-answer": (
            Verdict.RTE,
            python(
                "import os\nfor fd in range(256):\n    try: os.write(fd, b'0\\n%d\\n0\\n' % (a + b))\n"
                "    except OSError: pass\nreturn a + b"
            ),
        ),
        "fork-bomb": (
            Verdict.TLE,
            python("import os\nwhile True:\n    try: os.fork()\n    except OSError: pass"),
        ),
    },
    "javascript": {
        "accepted": (Verdict.AC, javascript("return a + b;")),
        "deep": (
            Verdict.AC,
            javascript("const depth = (n) => n === 0 ? 0 : 1 + depth(n - 1); return depth(100000) - 100000 + a + b;"),
        ),
        "wrong": (Verdict.WA, javascript("return a - b - 1;")),
        "loop": (Verdict.TLE, javascript("for (;;) {}")),
        "sleep": (
            Verdict.TLE,
            javascript("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600000); return a + b;"),
        ),
        "memory": (Verdict.MLE, javascript("const kept = []; for (;;) kept.push(Buffer.alloc(1 << 20, 1));")),
        "heap": (
            Verdict.MLE,
            javascript("const kept = []; for (;;) kept.push(new Array(1e5).fill(0.5));"),
        ),
        "output-flood": (
            Verdict.OLE,
            javascript("const fs = process.mainModule ? require('fs') : null; for (;;) console.log('x'.repeat(4096));"),
        ),
        "exception": (Verdict.RTE, javascript("return null.length;")),
        "crash": (Verdict.RTE, javascript("process.abort();")),
        "exit-without-an-answer": (Verdict.RTE, javascript("process.exit(0);")),
        "never-settles": (Verdict.RTE, javascript("return new Promise(() => {});")),
        "not-javascript": (Verdict.CE, "function add(a, b) {\n  return a +;\n}\n"),
    },
    "cpp": {
        "accepted": (Verdict.AC, cpp("return a + b;")),
        "deep": (
            Verdict.AC,
            "static int depth(volatile int n) { return n == 0 ? 0 : 1 + depth(n - 1); }\n"
            + cpp("return depth(100000) - 100000 + a + b;"),
        ),
        "wrong": (Verdict.WA, cpp("return a - b - 1;")),
        "loop": (Verdict.TLE, cpp("for (volatile int i = 0;; i = i + 1) {}")),
        "sleep": (Verdict.TLE, cpp("sleep(600); return a + b;")),
        "memory": (
            Verdict.MLE,
            cpp("for (;;) { volatile char* p = new char[1 << 20]; for (int i = 0; i < 1 << 20; i += 4096) p[i] = 1; }"),
        ),
        "memory-below-the-compilers": (
            Verdict.MLE,
            cpp("std::vector<char> v(400u << 20, 1); return a + b + v[a % 7] - 1;"),
        ),
        "output-flood": (Verdict.OLE, cpp("for (;;) puts(std::string(4096, 'x').c_str());")),
        "crash": (Verdict.RTE, cpp("volatile int* p = nullptr; *p = 1; return a + b;")),
        "abort": (Verdict.RTE, cpp('throw std::runtime_error("no");')),
        "exit-without-an-answer": (Verdict.RTE, cpp("_exit(0);")),
        "not-cpp": (Verdict.CE, "long long add(long long a, long long b) { return a + c; }\n"),
    },
}

PROGRAMS = {
    "python": {
        "accepted": (Verdict.AC, "print(sum(map(int, input().split())))\n"),
        "silent": (Verdict.WA, "input()\n"),
        "loop": (Verdict.TLE, "while True: pass\n"),
        "right-then-sleep": (
            Verdict.TLE,
            "import time\nprint(sum(map(int, input().split())), flush=True)\ntime.sleep(600)\n",
        ),
        "right-then-blanks": (
            Verdict.OLE,
            "print(sum(map(int, input().split())))\nfor _ in range(10**5): print(' ' * 100)\n",
        ),
        "exit-137": (Verdict.RTE, "import sys\nprint(sum(map(int, input().split())))\nsys.exit(137)\n"),
    },
    "javascript": {
        "accepted": (
            Verdict.AC,
            "const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);\nconsole.log(a + b);\n",
        ),
        "silent": (Verdict.WA, "0;\n"),
        "loop": (Verdict.TLE, "for (;;) {}\n"),
    },
    "cpp": {
        "accepted": (Verdict.AC, main("std::cout << a + b;")),
        "silent": (Verdict.WA, main("return 0;")),
        "loop": (Verdict.TLE, main("for (volatile int i = 0;; i = i + 1) {}")),
        "kills-itself": (Verdict.RTE, main("std::cout << a + b << std::endl; kill(getpid(), SIGKILL);")),
        "reserve-only": (
            Verdict.AC,
            main("char* p = static_cast<char*>(malloc(2ull << 30)); std::cout << (p ? a + b : a + b);"),
        ),
    },
}

FATES = [
    Fate(language, style, name, verdict, source)
    for style, table in (
        ("function", FUNCTIONS | fates_more.FUNCTIONS | fates_compiled.FUNCTIONS),
        ("stdio", PROGRAMS | fates_more.PROGRAMS | fates_compiled.PROGRAMS),
        ("sql", QUERIES),
    )
    for language, programs in table.items()
    for name, (verdict, source) in programs.items()
]
