"""A bank for tests: a function problem with hidden groups, a program problem, and a package that is broken."""

import textwrap
from pathlib import Path

CANARY = "918273645"
"""Stands in every hidden answer and input of the test bank; no answer of the API may hold it."""

PAIR_SUM = """
format: sandglass/1
uuid: 0d8b3d0a-6a3f-4d0c-9f0e-3b8a3f6f1a11
slug: pair-sum
version: 3
title: {en: Sum of a pair}
track: algorithms
family: swe
tags: [warmup, arithmetic]
difficulty: 1
minutes: {expected: 5, cap: 10}
style: function
signature:
  name: pair_sum
  params:
    - {name: left, type: int, doc: The first number., where: "-10**9 <= left <= 10**9"}
    - {name: right, type: int, doc: The second number., where: ["0 <= right", "right <= 200000"]}
  returns: {type: int, doc: Their sum.}
languages: all
limits: {time_s: 0.5, memory_mb: 128, code_kb: 1}
checker: {kind: exact}
groups:
  - {id: sample, from: sample, reveal: full}
  - {id: named, title: Edge cases, from: fixed, reveal: name}
  - {id: secret, title: Secret cases, from: fixed, reveal: none}
license: {statement: CC-BY-4.0, code: MIT}
"""

SUM_LINE = """
format: sandglass/1
uuid: 5a2f3a6e-2f4b-4f0e-8a39-0c9c7f0f2b22
slug: sum-line
version: 1
title: {en: Sum of a line}
track: wrangling
family: data
tags: [parsing]
difficulty: 3
minutes: {expected: 5, cap: 10}
style: stdio
languages: [python, cpp]
limits: {time_s: 1.0}
checker: {kind: tokens}
groups:
  - {id: sample, from: sample, reveal: full}
  - {id: hidden, title: Hidden cases, from: fixed, reveal: name}
license: {statement: CC-BY-4.0, code: MIT}
"""

STATEMENT = """
Add `left` and `right`, where $left \\le 10^9$.

```python
pair_sum(1, 2)  # 3
```

<script>alert("no")</script>
"""


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")


def write_bank(folder: Path) -> None:
    """Write the problems pair-sum, sum-line and broken into `folder`."""
    _write(
        folder / "pair-sum",
        {
            "problem.yaml": PAIR_SUM,
            "statement.en.md": STATEMENT,
            "cases/sample/01-small.yaml": "args: {left: 1, right: 2}\nanswer: 3\nexplain: Because $1 + 2 = 3$.\n",
            "cases/sample/02-large.yaml": "args: {left: -5, right: 5}\nanswer: 0\n",
            "cases/fixed/named/01-edge.yaml": f"args: {{left: {CANARY}, right: 0}}\nanswer: {CANARY}\n",
            "cases/fixed/secret/01-dark.yaml": f"args: {{left: {CANARY}, right: 1}}\nanswer: {int(CANARY) + 1}\n",
            "solutions/reference/a.py": "def pair_sum(left, right):\n    return left + right\n",
            "solutions/reference/a.js": "function pairSum(left, right) { return left + right; }\n",
            "solutions/reference/a.cpp": "long long pair_sum(long long a, long long b) { return a + b; }\n",
            "solutions/wrong/minus.py": "def pair_sum(left, right):\n    return left - right\n",
            "solutions/wrong/left.py": "def pair_sum(left, right):\n    return left\n",
            "solutions/wrong/zero.py": "def pair_sum(left, right):\n    return 0\n",
            "solutions/expect.yaml": """
                wrong/minus.py: {sample: WA, named: AC, secret: WA}
                wrong/left.py: {sample: WA, named: AC, secret: WA}
                wrong/zero.py: {sample: WA, named: WA, secret: WA}
                """,
        },
    )
    _write(
        folder / "sum-line",
        {
            "problem.yaml": SUM_LINE,
            "statement.en.md": "Print the sum of the numbers on the line.\n",
            "cases/sample/01-two.in": "1 2\n",
            "cases/sample/01-two.ans": "3\n",
            "cases/fixed/01-far.in": f"{CANARY} 0\n",
            "cases/fixed/01-far.ans": f"{CANARY}\n",
            "solutions/reference/a.py": "print(sum(map(int, input().split())))\n",
            "solutions/reference/a.cpp": "int main() { long long a, b; std::cin >> a >> b; std::cout << a + b; }\n",
            "solutions/wrong/zero.py": "print(0)\n",
            "solutions/wrong/first.py": "print(input().split()[0])\n",
            "solutions/wrong/last.py": "print(input().split()[-1])\n",
            "solutions/expect.yaml": """
                wrong/zero.py: {sample: WA, hidden: WA}
                wrong/first.py: {sample: WA, hidden: AC}
                wrong/last.py: {sample: WA, hidden: WA}
                """,
        },
    )
    _write(folder / "broken", {"problem.yaml": "format: nothing\n"})
