"""The codec's proof for languages that are judged in their own image only: what goes in comes out the same."""

import random

import pytest

from runner.package import parse_type
from runner.package.drivers import java, javascript
from runner.sandbox.pool import Pool
from tests.runner.package.contained import run
from tests.runner.package.local import function_package
from tests.runner.package.test_echo import ROUNDS, SPECIAL, TYPES, same, value

pytestmark = pytest.mark.docker

LONG = 100_000


def echo(language: str, name: str) -> str:
    """A function that returns what it is given."""
    type_ = parse_type(name)
    if language == "java":
        return (
            f"class Solution {{ static {java.spelled(type_)} echo({java.spelled(type_)} value) {{ return value; }} }}\n"
        )
    kind = {"int": "bigint"}.get(type_.leaf.kind, type_.leaf.kind)
    spelled = javascript.spelled(type_, kind)
    return f"function echo(value: {spelled}): {spelled} {{\n  return value;\n}}\n"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["typescript", "java"])
@pytest.mark.parametrize("name", TYPES)
async def test_what_goes_in_comes_out(name: str, language: str, pool: Pool) -> None:
    rng = random.Random(f"{name} {language}")
    package = function_package("echo", {"value": name}, name)
    values = SPECIAL.get(name) or [value(rng, parse_type(name), size) for size in [3] * ROUNDS]
    values = [*values, value(rng, parse_type(name), 100), *([[]] if name.startswith("list") else [])]
    outcomes = await run(pool, package, language, echo(language, name), [[one] for one in values])
    for given, outcome in zip(values, outcomes, strict=True):
        assert (outcome.code, outcome.errors) == (0, "")
        assert same(outcome.value, given), (outcome.value, given)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["typescript", "java"])
async def test_a_long_list_arrives_whole(language: str, pool: Pool) -> None:
    package = function_package("echo", {"value": "list[int]"}, "list[int]")
    given = [number * 92_233_720_368_547 for number in range(LONG)]
    (outcome,) = await run(pool, package, language, echo(language, "list[int]"), [[given]])
    assert outcome.value == given


@pytest.mark.timeout(300)
async def test_several_arguments_keep_their_order(pool: Pool) -> None:
    types = {"a": "str", "b": "list[list[int]]", "c": "bool", "d": "list[str]", "e": "float"}
    package = function_package("last_one", types, "str")
    sources = {
        "typescript": "function lastOne(a: string, b: bigint[][], c: boolean, d: string[], e: number): string {\n"
        "  return `${a}|${b[1][0]}|${+c}|${d.at(-1)}|${e}`;\n}\n",
        "java": "class Solution {\n  static String lastOne(String a, long[][] b, boolean c, String[] d, double e) {\n"
        '    return a + "|" + b[1][0] + "|" + (c ? 1 : 0) + "|" + d[d.length - 1] + "|" + e;\n  }\n}\n',
    }
    for language, source in sources.items():
        (outcome,) = await run(pool, package, language, source, [["x\ny", [[], [7]], True, ["", "z w"], 0.5]])
        assert (outcome.errors, outcome.value) == ("", "x\ny|7|1|z w|0.5")
