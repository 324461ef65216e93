"""What is measured: programs, and how each would be built and run without any sandbox."""

import secrets
from dataclasses import dataclass

from runner.languages import LANGUAGES

TESTS = 20
NUMBERS = [(number, number * 7) for number in range(1, TESTS + 1)]
INPUTS = [f"ac {first} {second}\n" for first, second in NUMBERS]
ANSWERS = [str(first + second) for first, second in NUMBERS]

PLAIN = """
import json
import sys
from collections import Counter

_, *numbers = sys.stdin.read().split()
counts = Counter(json.loads(f"[{', '.join(numbers)}]"))
print(json.dumps(sum(number * times for number, times in counts.items())))
"""
NUMPY = """
import sys

import numpy as np

_, first, second = sys.stdin.read().split()
print(int(np.array([int(first), int(second)]).sum()))
"""
PANDAS = """
import sys

import pandas as pd

_, first, second = sys.stdin.read().split()
print(int(pd.DataFrame({"number": [int(first), int(second)]})["number"].sum()))
"""
SKLEARN = """
import sys

from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression

_, first, second = sys.stdin.read().split()
line = LinearRegression().fit([[0, 0], [1, 0], [0, 1]], [0, 1, 1])
print(round(line.predict([[int(first), int(second)]])[0]) if RandomForestRegressor else "")
"""


@dataclass(frozen=True, slots=True)
class Workload:
    """A program that adds two numbers, judged on twenty inputs.

    `build` and `run` are the command lines of a person without a sandbox, `file` what such a person calls the
    source where that is not the language's own name for it, and `tools` the folder here of an image with the
    tools, where the sandbox's image lacks them. Without a `source` of its own it is the language's self-test.
    `warm` is false where no sandbox waits ready; `again` where the very same source was submitted before, by
    the same owner.
    """

    name: str
    language: str
    run: tuple[str, ...]
    build: tuple[str, ...] = ()
    source: str = ""
    warm: bool = True
    again: bool = False
    file: str = ""
    tools: str = ""

    def fresh_source(self) -> str:
        """The program with a comment that no submission had before, so that nothing kept from one can help."""
        text = self.source or LANGUAGES[self.language].self_test
        return f"{text.strip()}\n{'#' if self.language == 'python' else '//'} {secrets.token_hex(8)}\n"


PYTHON = ("/usr/bin/python3", "-I", "solution.py")
# Another dialect than the one of the precompiled header, which is ignored for it: the header is parsed anew.
GXX = ("g++", "-std=c++20", "-O2", "-o", "program", "solution.cpp")
# The native compiler checks the types and makes the script, in one go.
TSC = (
    *("/opt/typescript/lib/tsc", "--ignoreConfig", "--strict", "--skipLibCheck", "--target", "es2023"),
    *("--module", "commonjs", "/opt/sandglass/node.d.ts", "solution.ts"),
)
WORKLOADS = (
    Workload("python", "python", PYTHON, source=PLAIN),
    Workload("python cold", "python", PYTHON, source=PLAIN, warm=False),
    # Without any import to speak of: the least that an interpreter can be started for.
    Workload("python tiny", "python", PYTHON),
    Workload("numpy", "python", PYTHON, source=NUMPY),
    Workload("pandas", "python", PYTHON, source=PANDAS),
    Workload("scikit-learn", "python", PYTHON, source=SKLEARN),
    Workload("cpp", "cpp", ("./program",), GXX),
    Workload("cpp again", "cpp", ("./program",), GXX, again=True),
    Workload("java", "java", ("java", "-cp", ".", "Main"), ("javac", "-d", ".", "Main.java"), file="Main.java"),
    Workload("javascript", "javascript", ("node", "solution.js")),
    Workload("typescript", "typescript", ("node", "solution.js"), TSC),
    Workload("go", "go", ("./program",), ("go", "build", "-o", "program", "solution.go"), tools="go"),
    Workload("rust", "rust", ("./program",), ("rustc", "-O", "-o", "program", "solution.rs"), tools="rust"),
)
QUICK = ("python",)
