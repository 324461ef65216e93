"""Fates of TypeScript and Java programs, as those of fates.py: name, verdict and source by style and language."""

from runner.verdict import Verdict


def typescript(body: str) -> str:
    """A TypeScript function with this body."""
    return f"function add(a: number, b: number): number {{\n{body}\n}}\n"


def java(body: str, beside: str = "") -> str:
    """A Java function with this body, and other members beside it."""
    return f"class Solution {{\n  static long add(long a, long b) {{\n{body}\n  }}\n{beside}\n}}\n"


def lines(body: str) -> str:
    """A TypeScript program with this body, the two numbers read."""
    read = 'const [a, b] = readFileSync(0, "utf8").split(" ").map(Number);'
    return f'import {{ readFileSync }} from "fs";\n{read}\n{body}\n'


def main(body: str) -> str:
    """A Java program with this body, the two numbers read."""
    return (
        "import java.util.Scanner;\nclass Program {\n  public static void main(String[] args) throws Exception {\n"
        f"    Scanner in = new Scanner(System.in);\n    long a = in.nextLong(), b = in.nextLong();\n{body}\n  }}\n}}\n"
    )


FORGED_NODE = """
  const fs = require("fs");
  for (let fd = 3; fd < 64; fd++) try { fs.writeSync(fd, "0\\n42\\n0\\n"); } catch {}
  return 42;
"""
FORGED_JAVA = """
  static {
    try (var out = new java.io.FileOutputStream("/proc/self/fd/3")) { out.write("0\\n42\\n0\\n".getBytes()); }
    catch (java.io.IOException error) { }
    System.out.print("0\\n42\\n0\\n");
    System.exit(0);
  }
"""

FUNCTIONS = {
    "typescript": {
        "accepted": (Verdict.AC, typescript("return a + b;")),
        "deep": (
            Verdict.AC,
            typescript(
                "const depth = (n: number): number => n === 0 ? 0 : 1 + depth(n - 1);\n"
                "return depth(100000) - 100000 + a + b;"
            ),
        ),
        "wrong": (Verdict.WA, typescript("return a - b - 1;")),
        "loop": (Verdict.TLE, typescript("for (;;) {}")),
        "sleep": (
            Verdict.TLE,
            typescript("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600000); return a + b;"),
        ),
        "memory": (Verdict.MLE, typescript("const kept: Buffer[] = []; for (;;) kept.push(Buffer.alloc(1 << 20, 1));")),
        "heap": (Verdict.MLE, typescript("const kept: number[][] = []; for (;;) kept.push(new Array(1e5).fill(0.5));")),
        "output-flood": (Verdict.OLE, typescript("for (;;) console.log('x'.repeat(4096));")),
        "exception": (Verdict.RTE, typescript("throw new RangeError('far');")),
        "recursion": (Verdict.RTE, typescript("return 1 + add(a, b);")),
        "exit-without-an-answer": (Verdict.RTE, typescript("process.exit(0);")),
        "never-settles": (Verdict.RTE, "async function add(a: number, b: number) { await new Promise(() => {}); }\n"),
        "forged-answer": (
            Verdict.RTE,
            typescript(FORGED_NODE),
        ),
        "wrong-type": (Verdict.CE, typescript("return `${a + b}`;")),
        "unknown-name": (Verdict.CE, typescript("return a + c;")),
        "not-typescript": (Verdict.CE, "function add(a: number, b: number): number {\n  return a +;\n}\n"),
        "no-such-function": (Verdict.RTE, "function plus(a: number, b: number) { return a + b; }\n"),
    },
    "java": {
        "accepted": (Verdict.AC, java("return a + b;")),
        "accepted-on-an-object": (
            Verdict.AC,
            "public class Solution { long one = 1; public long add(long a, long b) { return one + a + b - 1; } }\n",
        ),
        "wrong": (Verdict.WA, java("return a - b - 1;")),
        "loop": (Verdict.TLE, java("for (long i = 0; ; i++) if (i < 0) return i;")),
        "sleep": (Verdict.TLE, java("try { Thread.sleep(600000); } catch (InterruptedException e) { }\nreturn a + b;")),
        "deep": (
            Verdict.AC,
            java(
                "return depth(100000) - 100000 + a + b;",
                "static long depth(long n) { return n == 0 ? 0 : 1 + depth(n - 1); }",
            ),
        ),
        "memory": (
            Verdict.MLE,
            java("var kept = new java.util.ArrayList<long[]>();\nfor (;;) kept.add(new long[1 << 17]);"),
        ),
        "one-huge-array": (Verdict.MLE, java("return new long[Integer.MAX_VALUE - 8].length + a + b;")),
        "output-flood": (Verdict.OLE, java('for (;;) System.out.println("x".repeat(4096));')),
        "exception": (Verdict.RTE, java("return a / (b - b);")),
        "recursion": (Verdict.RTE, java("return 1 + add(a, b);")),
        "system-exit": (Verdict.RTE, java("System.exit(0);\nreturn a + b;")),
        "runtime-halt": (Verdict.RTE, java("Runtime.getRuntime().halt(0);\nreturn a + b;")),
        "forged-by-an-initialiser": (Verdict.RTE, java("return a - b - 1;", FORGED_JAVA)),
        "daemon-left-behind": (
            Verdict.AC,
            java("new Thread(() -> { for (;;) Thread.onSpinWait(); }).start();\nreturn a + b;"),
        ),
        "wrong-type": (Verdict.CE, java('return "" + a + b;')),
        "ints-for-longs": (Verdict.CE, "class Solution { static int add(int a, int b) { return a + b; } }\n"),
        "no-such-function": (Verdict.CE, "class Solution { static long plus(long a, long b) { return a + b; } }\n"),
        "not-java": (Verdict.CE, "class Solution {\n  static long add(long a, long b) {\n    return a +;\n  }\n}\n"),
    },
}

PROGRAMS = {
    "typescript": {
        "accepted": (Verdict.AC, lines("console.log(a + b);")),
        "silent": (Verdict.WA, lines("a + b;")),
        "loop": (Verdict.TLE, lines("for (;;) {}")),
        "exit-3": (Verdict.RTE, lines("console.log(a + b);\nprocess.exit(3);")),
        "line-by-line": (
            Verdict.AC,
            'import * as readline from "readline";\n'
            "readline.createInterface({ input: process.stdin }).on('line', (line) => {\n"
            "  const [a, b] = line.split(' ').map(Number);\n  if (line !== '') console.log(a + b);\n});\n",
        ),
    },
    "java": {
        "accepted": (Verdict.AC, main("System.out.println(a + b);")),
        "accepted-in-a-package": (Verdict.AC, "package a.b;\n" + main("System.out.println(a + b);")),
        "silent": (Verdict.WA, main("")),
        "loop": (Verdict.TLE, main("for (long i = 0; ; i++) if (i < 0) return;")),
        "exit-3": (Verdict.RTE, main("System.out.println(a + b);\nSystem.exit(3);")),
        "exception": (Verdict.RTE, main("System.out.println(a + b);\nthrow new IllegalStateException();")),
        "no-main": (Verdict.CE, "class Program { void run() { } }\n"),
    },
}
