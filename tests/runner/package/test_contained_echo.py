"""The codec's proof for every language in its own image: what goes in through a driver comes out the same."""

import random
from collections.abc import Callable

import pytest

from runner.package import Type, parse_type
from runner.package.drivers import c, cpp, go, java, javascript, offered, rust
from runner.sandbox.pool import Pool
from tests.runner.package.contained import run
from tests.runner.package.local import function_package
from tests.runner.package.test_echo import ECHO, SPECIAL, TYPES, same, scalar, value

pytestmark = [pytest.mark.docker, pytest.mark.timeout(600)]

EVERY = pytest.mark.parametrize("language", offered("function"))
LONG = 100_000


def typescript(type_: Type) -> str:
    """A type as TypeScript spells it where nothing says that numbers are small."""
    return javascript.spelled(type_, {"int": "bigint"}.get(type_.leaf.kind, type_.leaf.kind))


SOURCES: dict[str, Callable[[Type], str]] = {
    "python": lambda _: ECHO["python"],
    "javascript": lambda _: ECHO["javascript"],
    "typescript": lambda type_: f"function echo(value: {typescript(type_)}): {typescript(type_)} {{ return value; }}\n",
    "java": lambda type_: (
        f"class Solution {{ static {java.spelled(type_)} echo({java.spelled(type_)} value) {{ return value; }} }}\n"
    ),
    "c": lambda type_: f"{c.spelled(type_)} echo({c.spelled(type_)} value) {{ return value; }}\n",
    "cpp": lambda type_: f"using namespace std;\n{cpp.spelled(type_)} echo({cpp.spelled(type_)} v) {{ return v; }}\n",
    "go": lambda type_: f"package main\nfunc echo(value {go.spelled(type_)}) {go.spelled(type_)} {{ return value }}\n",
    "rust": lambda type_: f"fn echo(value: {rust.lent(type_)}) -> {rust.owned(type_)} {{ value.to_owned() }}\n",
}


def nested(type_: Type, leaf: object) -> object:
    """One leaf, in as many lists as the type has."""
    return leaf if type_.item is None else [nested(type_.item, leaf)]


def many(rng: random.Random, type_: Type, count: int) -> object:
    """A list that holds `count` leaves in all, a hundred to a row where it has rows."""
    assert type_.item is not None
    if type_.item.item is None:
        return [scalar(rng, type_.item.kind) for _ in range(count)]
    return [many(rng, type_.item, 100) for _ in range(count // 100)]


def worth_sending(rng: random.Random, type_: Type) -> list[object]:
    """Every odd value of the type; for lists also nothing at all, odd shapes, and a hundred thousand leaves."""
    odd = SPECIAL[type_.leaf.kind]
    if type_.item is None:
        return odd
    each_odd = [nested(type_.item, leaf) for leaf in odd]
    return [[], each_odd, *(value(rng, type_, 100) for _ in range(3)), many(rng, type_, LONG)]


@EVERY
@pytest.mark.parametrize("name", TYPES)
async def test_what_goes_in_comes_out(name: str, language: str, pool: Pool) -> None:
    type_ = parse_type(name)
    values = worth_sending(random.Random(f"{name} {language}"), type_)
    package = function_package("echo", {"value": name}, name)
    outcomes = await run(pool, package, language, SOURCES[language](type_), [[one] for one in values])
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
