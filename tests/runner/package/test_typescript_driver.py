"""TypeScript: types are really checked, lines are the candidate's, and the driver is JavaScript's."""

import re

import pytest

from runner.languages import LANGUAGES
from runner.package import AnswerError, starter
from runner.sandbox.pool import Pool
from runner.sandbox.program import run_program
from tests.runner.package.contained import run
from tests.runner.package.local import Outcome, function_package

pytestmark = [pytest.mark.docker, pytest.mark.timeout(300)]

ONE = function_package("add_up", {"numbers": "list[int]"}, "int", ["-100 <= numbers[i] <= 100"])
HEAD = "function addUp(numbers: number[]): number {\n"


async def once(pool: Pool, source: str) -> Outcome:
    """Run a file, or the body of the function alone."""
    whole = source if "addUp" in source else f"{HEAD}  {source}\n}}\n"
    (outcome,) = await run(pool, ONE, "typescript", whole, [[[3, 1, 2]]])
    return outcome


@pytest.mark.parametrize(
    "source",
    [
        "const addUp = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);",
        "export function addUp(numbers: readonly number[]) { return 6; }",
        "export default async function addUp(numbers: number[]): Promise<bigint> { await null; return 6n; }",
        "enum Kind { A = 6 }\nclass Box { constructor(readonly held: Kind) {} }\nconst addUp = () => new Box(6).held;",
        "namespace Sum { export const six = 6; }\nlet addUp = () => Sum.six;",
        "class Map { size = 6 }\nconst process = new Map();\nfunction addUp() { return process.size; }",
        "import { readFileSync } from 'node:fs';\nconst addUp = () => (typeof readFileSync === 'function' ? 6 : 0);",
        "import * as assert from 'assert';\nfunction addUp() { assert.ok(true); return 6; }",
    ],
)
async def test_the_function_is_found_and_all_of_the_language_works(source: str, pool: Pool) -> None:
    outcome = await once(pool, source)
    assert (outcome.errors, outcome.value) == ("", 6)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (
            f"{HEAD}  return 'six';\n}}\n",
            "solution.ts:2:3: error TS2322: Type 'string' is not assignable to type 'number'.",
        ),
        (f"{HEAD}  return numbers.first();\n}}\n", "solution.ts:2:18: error TS2339: "),
        ("function addUp(numbers) { return 6; }\n", "solution.ts:1:16: error TS7006: "),
        (f"{HEAD}  return (;\n}}\n", "solution.ts:2:11: error TS1109: "),
        (
            "function addUp(n: number[]) {\n  return n.find((x) => x > 9).toFixed();\n}\n",
            "solution.ts:2:10: error TS2532: ",
        ),
    ],
)
async def test_types_are_checked_and_errors_name_the_line(source: str, said: str, pool: Pool) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(said)}"):
        await once(pool, source)


async def test_a_stack_names_the_candidates_file_and_lines(pool: Pool) -> None:
    source = "interface Gone {\n  x: number;\n}\n\nfunction addUp(n: number[]): number {\n\n  return inner(n);\n}\n"
    outcome = await once(pool, source + "// a comment\nconst inner = (x: any): number =>\n  x.nothing.here;\n")
    lines = outcome.errors.splitlines()
    assert lines[0].startswith("TypeError: Cannot read properties of undefined")
    assert [line.split("(")[-1].split(":")[:2] for line in lines[1:]] == [["solution.ts", "11"], ["solution.ts", "7"]]
    assert outcome.code == 1


async def test_a_programs_stack_names_the_candidates_file_and_lines(pool: Pool) -> None:
    source = "interface Gone {\n  x: number;\n}\n\nconst fail = (x: any): number => x.nothing.here;\nfail(1);\n"
    (ran,) = await run_program(pool, LANGUAGES["typescript"], source, [b""])
    assert ran.exit_code == 1
    assert b"solution.ts:5" in ran.stderr
    assert b"solution.ts:6" in ran.stderr


@pytest.mark.parametrize(
    "source", ["process.exit(0);", "return new Promise(() => {}) as any;", "throw new Error('x');"]
)
async def test_leaving_or_never_settling_is_no_answer(source: str, pool: Pool) -> None:
    with pytest.raises(AnswerError, match="without giving an answer"):
        _ = (await once(pool, source)).value


async def test_patching_the_world_changes_nothing(pool: Pool) -> None:
    source = """const addUp = (numbers: number[]): number => numbers[0] + numbers[1] + numbers[2];
const fs: any = require("fs");
const bad: any = () => { throw new Error("patched"); };
const prototypes: any[] = [Array.prototype, String.prototype, Number.prototype, Object.prototype, Function.prototype];
for (const target of prototypes)
  for (const name of ["toJSON", "toString", "join", "map", "push", "call", "split", "lastIndexOf", "slice"])
    Object.defineProperty(target, name, { value: bad, configurable: true, writable: true });
const world: any = globalThis;
world.JSON.stringify = world.JSON.parse = world.Buffer.from = world.String = world.parseInt = bad;
fs.writeSync = fs.closeSync = bad;
"""
    outcome = await once(pool, source)
    assert (outcome.errors, outcome.value) == ("", 6)


async def test_a_missing_function_is_asked_for_by_name(pool: Pool) -> None:
    outcome = await once(pool, "const other = 5; // not addUp\n")
    assert (outcome.code, outcome.errors) == (1, "Define a function named addUp.\n")


def test_starters_carry_types_and_words() -> None:
    package = function_package(
        "best_of", {"class": "list[int]", "max_size": "int", "grid": "list[list[bool]]"}, "int", ["0 <= max_size <= 9"]
    )
    assert starter(package, "typescript") == (
        "/**\n * @param class_ What class is.\n * @param maxSize What max_size is.\n * @param grid What grid is.\n"
        " * @returns What comes back.\n */\n"
        "function bestOf(class_: bigint[], maxSize: number, grid: boolean[][]): bigint {\n  return 0n;\n}\n"
    )


@pytest.mark.parametrize(
    ("returns", "value"), [("int", 0), ("float", 0.0), ("bool", False), ("str", ""), ("list[str]", [])]
)
async def test_a_starter_runs_and_gives_a_neutral_answer(returns: str, value: object, pool: Pool) -> None:
    package = function_package("solve", {"new": "list[int]", "name": "str"}, returns)
    (outcome,) = await run(pool, package, "typescript", starter(package, "typescript"), [[[1, 2], "x"]])
    assert (outcome.code, outcome.errors, outcome.value) == (0, "", value)
