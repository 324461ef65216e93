"""The drivers of C, Go and Rust in real containers: starters run, and errors name the candidate's file."""

import re

import pytest

from runner.languages import LANGUAGES
from runner.package import decode, encode, parse_type
from runner.package.drivers import function_name, program, starter
from runner.package.problem import Package
from runner.sandbox.pool import Pool
from runner.sandbox.program import Ran, Startup, fresh
from runner.verdict import CompileResult
from tests.runner.package.local import NONCE, RECORDS, bare_package, function_package

pytestmark = pytest.mark.docker

EVERY = pytest.mark.parametrize("language", ["c", "go", "rust"])
NEUTRAL = {
    "int": 0,
    "float": 0.0,
    "bool": False,
    "str": "",
    "list[list[int]]": [],
    "opt[tuple[int,str]]": None,
    "map[str,list[int]]": {},
    "tuple[str,opt[int],matrix[bool],tuple[int,float]]": ("", None, [], (0, 0.0)),
    "tree[int]": [],
    "tuple[lnode[int],list[tree[str]]]": ([], []),
    "tuple[Only,RoomPlan]": (("",), (0, None, [], {}, (0, 0, 0))),
}
ONE = function_package("solve", {"numbers": "list[int]"}, "int")


async def outcome(
    pool: Pool, language: str, package: Package, source: str, *calls: tuple[object, ...]
) -> tuple[CompileResult, list[Ran]]:
    """Compile a function in a fresh container and call it with each of the arguments."""
    assert package.signature is not None
    async with fresh(pool, LANGUAGES[language], 256, Startup(), source) as loaded:
        await loaded.load(program(package, language, source))
        compiled = await loaded.compile()
        inputs = [NONCE.encode() + b"\n" + encode(args, package.signature.types) for args in calls]
        tests = [await loaded.test(one, cpu_ms=5000, output_kb=16 * 1024) for one in inputs]
        return compiled, tests


@EVERY
@pytest.mark.parametrize("returns", NEUTRAL)
async def test_a_starter_compiles_and_gives_a_neutral_answer(returns: str, language: str, pool: Pool) -> None:
    types = {"class": "list[int]", "type": "str", "max_size": "int", "grid": "list[list[bool]]"}
    package = function_package("best_of", types, returns)
    compiled, tests = await outcome(pool, language, package, starter(package, language), ([1], "x", 2, [[True]]))
    assert compiled.ok, compiled.message
    assert decode(tests[0].answer, parse_type(returns, RECORDS), NONCE) == NEUTRAL[returns]


@EVERY
async def test_the_stdio_starter_reads_its_input_and_runs(language: str, pool: Pool) -> None:
    package = bare_package("stdio")
    async with fresh(pool, LANGUAGES[language], 256, Startup()) as loaded:
        await loaded.load(program(package, language, starter(package, language)))
        assert (await loaded.compile()).ok
        ran = await loaded.test(b"1 2\n3\n", cpu_ms=5000, output_kb=64)
    assert (ran.exit_code, ran.stdout, ran.stderr) == (0, b"0\n", b"")


BROKEN = {
    "c": {
        "long long solve(list_int numbers) {\n    return missing;\n}\n": r"solution\.c:2:12: error: 'missing'",
        "long long other(void) { return 1; }\n": r"solution\.c has to define: long long solve\(list_int numbers\)",
        'text solve(list_int v) { return (text){"", 0}; }\n': r"the function must return long long",
        "long long solve(double v) { return 1; }\n": r"solution\.c:1:\d+: note: expected 'double'",
    },
    "go": {
        "package main\nfunc solve(v []int) int {\n\treturn missing\n}\n": r"solution\.go:3:9: undefined: missing",
        "package main\n\nfunc other() {}\n": r"solution\.go:1:\d+: undefined: solve",
        'package main\n\nfunc solve(v []int) string { return "" }\n': r"solution\.go:3:\d+: cannot use solve",
        "package solution\n": r"package main; expected package solution",
    },
    "rust": {
        "fn solve(v: &[i64]) -> i64 {\n    missing\n}\n": r"--> solution\.rs:2:5",
        "fn other() {}\n": r"solution\.rs has to define: fn solve\(numbers: &\[i64\]\) -> i64",
        "fn solve(v: &[i64]) -> String { String::new() }\n": r"solution\.rs has to define: fn solve",
        "#![allow(unused)]\nfn solve(v: &[i64]) -> i64 {": r"--> solution\.rs:2:",
    },
}


@pytest.mark.parametrize(
    ("language", "source", "words"),
    [(language, source, words) for language, table in BROKEN.items() for source, words in table.items()],
)
async def test_compile_errors_name_the_candidates_file(language: str, source: str, words: str, pool: Pool) -> None:
    compiled, _ = await outcome(pool, language, ONE, source)
    assert not compiled.ok
    message = compiled.message.replace("\u2018", "'").replace("\u2019", "'")
    assert re.search(words, message), message
    assert "/box" not in message


@pytest.mark.parametrize(
    ("language", "source", "code", "words"),
    [
        (
            "go",
            "package main\nfunc solve(v []int) int {\n\treturn v[7]\n}\n",
            1,
            r"go:3\npanic: .*out of range",
        ),
        ("go", 'package main\nfunc solve(v []int) int {\n\tpanic("no")\n}\n', 1, r"solution\.go:3\npanic: no\n$"),
        (
            "rust",
            "fn solve(v: &[i64]) -> i64 {\n    v[7]\n}\n",
            101,
            r"rs:2:5\npanicked: index out of",
        ),
    ],
)
async def test_a_panic_says_where_and_then_what(language: str, source: str, code: int, words: str, pool: Pool) -> None:
    _, (ran,) = await outcome(pool, language, ONE, source, ([1],))
    assert (ran.exit_code, ran.answer) == (code, b"")
    assert re.search(words, ran.stderr.decode()), ran.stderr


LOOPED = {
    "c": "lnode_int *solve(lnode_int *run) { run->next = run; return run; }\n",
    "go": "package main\ntype ListNode struct { Value int; Next *ListNode }\n"
    "func solve(run *ListNode) *ListNode { run.Next = run; return run }\n",
}


@pytest.mark.parametrize("language", LOOPED)
async def test_nodes_without_an_end_are_no_answer(language: str, pool: Pool) -> None:
    package = function_package("solve", {"run": "lnode[int]"}, "lnode[int]")
    _, (ran,) = await outcome(pool, language, package, LOOPED[language], ([1, 2],))
    assert (ran.exit_code, ran.answer) == (1, b"")
    assert ran.stderr.decode().startswith("The answer has more than 4 million nodes")


def test_functions_are_named_as_each_language_does() -> None:
    package = function_package("best_of_class", {"a": "int"}, "int")
    assert [function_name(package, one) for one in ("c", "go", "rust")] == [
        "best_of_class",
        "bestOfClass",
        "best_of_class",
    ]


def test_a_main_is_found_in_go_code_and_not_in_its_comments_or_texts() -> None:
    code = 'package main\n// func main()\nvar a = "func main()"\n/* func main() */\nvar b = `func main()`\n'
    assert program(ONE, "go", code).files["solution.go"] == code
    assert "func main_() {}" in program(ONE, "go", code + "func main() {}\n").files["solution.go"]
