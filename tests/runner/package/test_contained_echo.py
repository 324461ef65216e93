"""The codec's proof for every language in its own image: what goes in through a driver comes out the same."""

import random
from asyncio import Task
from collections.abc import AsyncIterator, Mapping
from functools import partial
from itertools import chain, cycle, islice

import pytest

from runner.package import Package, Type, parse_type, starter
from runner.package.drivers import offered
from runner.sandbox.pool import Pool
from tests.ahead import ahead, chosen
from tests.runner.package.contained import run
from tests.runner.package.local import RECORDS, Outcome, function_package
from tests.runner.package.test_echo import SPECIAL, TYPES, same, value

pytestmark = [pytest.mark.docker, pytest.mark.timeout(600)]

EVERY = pytest.mark.parametrize("language", offered("function"))
LONG = 100_000
Echo = Task[tuple[list[object], list[Outcome]]]


def echo(package: Package, language: str) -> str:
    """The starter with its last line but for brackets, which answers wrongly, made to answer what came in."""
    lines = starter(package, language).splitlines()
    last = max(number for number, line in enumerate(lines) if line.strip(" \t}"))
    assert package.signature is not None
    nodes = {"tree", "lnode"} & {inner.kind for inner in package.signature.returns.type.inside}
    owned = "value" if nodes else "value.to_owned()"
    lines[last] = {"rust": owned, "python": "    return value"}.get(language, "return value;")
    return "\n".join(lines) + "\n"


def odd(type_: Type) -> list[object]:
    """Values of the type with every odd scalar in every place that takes one, as few as hold them all."""
    match type_.kind:
        case "matrix":
            return [[odd(type_.items[0])]]
        case "list" | "lnode" | "tree":
            return [odd(type_.item)]
        case "tuple":
            columns = [odd(item) for item in type_.items]
            longest = max(map(len, columns))
            rows = zip(*(islice(cycle(column), longest) for column in columns), strict=True)
            return [type_.made(row) for row in rows]
        case "opt":
            return odd(type_.item)
        case "map":
            keys, values = (odd(item) for item in type_.items)
            longest = max(len(keys), len(values))
            return [
                dict(islice(zip(cycle(keys), cycle(values), strict=False), start, start + len(keys)))
                for start in range(0, longest, len(keys))
            ]
    return SPECIAL[type_.kind]


def many(rng: random.Random, type_: Type) -> object:
    """A value with about a hundred thousand scalars, a hundred to a row where it has rows."""
    match type_.kind:
        case "tree":
            values = [value(rng, type_.item, 2) for _ in range(LONG)]
            return list(chain.from_iterable([one, None] for one in values))[:-1]
        case "list" | "lnode":
            long = type_.item.kind in ("list", "map")
            return [value(rng, type_.item, 100 if long else 2) for _ in range(LONG // 100 if long else LONG)]
        case "map":
            return {value(rng, type_.items[0], 2): value(rng, type_.items[1], 9) for _ in range(LONG // 9)}
        case "matrix":
            return [[value(rng, type_.items[0], 2) for _ in range(300)] for _ in range(LONG // 300)]
        case "tuple":
            return type_.made(many(rng, item) for item in type_.items)
        case "opt":
            return many(rng, type_.item)
    return value(rng, type_, 2)


def worth_sending(rng: random.Random, type_: Type) -> list[object]:
    """Every odd scalar in its place, some random values of odd shapes, and a hundred thousand scalars."""
    if not type_.items:
        return odd(type_)
    return [*odd(type_), *(value(rng, type_, size) for size in (0, 3, 100)), many(rng, type_)]


async def sent(pool: Pool, name: str, language: str) -> tuple[list[object], list[Outcome]]:
    """Values of a type, and what came back of each."""
    type_ = parse_type(name, RECORDS)
    values = worth_sending(random.Random(f"{name} {language}"), type_)
    package = function_package("echo", {"value": name}, name)
    return values, await run(pool, package, language, echo(package, language), [[one] for one in values])


@pytest.fixture(scope="module")
async def echoes(pool: Pool, request: pytest.FixtureRequest) -> AsyncIterator[Mapping[tuple[str, str], Echo]]:
    """What comes back of each type in each language, under way."""
    keys = chosen(request, "test_what_goes_in_comes_out", "name", "language")
    async with ahead(keys, partial(sent, pool)) as tasks:
        yield tasks


@EVERY
@pytest.mark.parametrize("name", TYPES)
async def test_what_goes_in_comes_out(name: str, language: str, echoes: Mapping[tuple[str, str], Echo]) -> None:
    values, outcomes = await echoes[name, language]
    for given, outcome in zip(values, outcomes, strict=True):
        assert (outcome.code, outcome.errors) == (0, "")
        assert same(outcome.value, given), f"{str(given)[:200]} came back as {str(outcome.value)[:200]}"


LAST_ONE = {
    "python": "def last_one(a, b, c, d, e):\n    return f'{a}|{b[1][0]}|{int(c)}|{d[-1]}|{e}'\n",
    "javascript": "function lastOne(a, b, c, d, e) { return `${a}|${b[1][0]}|${+c}|${d.at(-1)}|${e}`; }\n",
    "typescript": "function lastOne(a: string, b: bigint[][], c: boolean, d: string[], e: number): string {\n"
    "  return `${a}|${b[1][0]}|${+c}|${d.at(-1)}|${e}`;\n}\n",
    "java": "class Solution {\n  static String lastOne(String a, long[][] b, boolean c, String[] d, double e) {\n"
    '    return a + "|" + b[1][0] + "|" + (c ? 1 : 0) + "|" + d[d.length - 1] + "|" + e;\n  }\n}\n',
    "c": "#include <stdio.h>\ntext last_one(text a, list_list_int b, bool c, list_text d, double e) {\n"
    "  static char s[99];\n  text last = d.items[d.count - 1];\n"
    '  int n = sprintf(s, "%s|%lld|%d|%s|%g", a.data, b.items[1].items[0], c, last.data, e);\n'
    "  return (text){s, n};\n}\n",
    "cpp": "using namespace std;\n"
    "string last_one(string a, vector<vector<long long>> b, bool c, const vector<string> &d, double e) {\n"
    "  ostringstream s;\n  s << a << '|' << b[1][0] << '|' << c << '|' << d.back() << '|' << e;\n"
    "  return s.str();\n}\n",
    "go": 'package main\nimport "fmt"\nfunc lastOne(a string, b [][]int, c bool, d []string, e float64) string {\n'
    "\tone := map[bool]int{true: 1}[c]\n"
    '\treturn fmt.Sprintf("%s|%d|%d|%s|%g", a, b[1][0], one, d[len(d)-1], e)\n}\n',
    "rust": "fn last_one(a: &str, b: &[Vec<i64>], c: bool, d: &[String], e: f64) -> String {\n"
    '    format!("{}|{}|{}|{}|{}", a, b[1][0], c as i32, d[d.len() - 1], e)\n}\n',
}


@EVERY
async def test_several_arguments_keep_their_order(language: str, pool: Pool) -> None:
    types = {"a": "str", "b": "list[list[int]]", "c": "bool", "d": "list[str]", "e": "float"}
    package = function_package("last_one", types, "str")
    given = ["x\ny", [[], [7]], True, ["", "z w"], 0.5]
    (outcome,) = await run(pool, package, language, LAST_ONE[language], [given])
    assert (outcome.errors, outcome.value) == ("", "x\ny|7|1|z w|0.5")
