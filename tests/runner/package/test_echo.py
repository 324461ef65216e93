"""The codec's proof: for each type and language, what goes in through a driver comes out the same."""

import math
import random

import pytest

from runner.package import Package, Type, parse_type, starter
from tests.runner.package.local import RECORDS, Bench, function_package

TYPES = [
    "int",
    "float",
    "bool",
    "str",
    "list[int]",
    "list[float]",
    "list[bool]",
    "list[str]",
    "list[list[int]]",
    "list[list[bool]]",
    "list[list[str]]",
    "list[list[list[float]]]",
    "matrix[bool]",
    "tuple[int,str]",
    "list[tuple[int,int]]",
    "list[tuple[float,bool,int]]",
    "opt[int]",
    "opt[list[float]]",
    "list[opt[str]]",
    "map[str,int]",
    "map[int,list[str]]",
    "map[str,opt[tuple[float,str]]]",
    "tuple[list[tuple[int,int]],map[int,float],opt[str],matrix[float]]",
    "tree[int]",
    "tree[str]",
    "lnode[float]",
    "list[lnode[int]]",
    "tuple[tree[bool],lnode[str],map[int,tree[bool]]]",
    "Booking",
    "list[Booking]",
    "Linked",
    "tuple[Only,list[opt[Only]],map[int,RoomPlan],tuple[int,Booking]]",
]
ECHO = {
    "python": "def echo(value):\n    return value\n",
    "javascript": "function echo(value) {\n  return value;\n}\n",
    "cpp": "template <class T> T echo(const T &value) { return value; }\n",
}
SPECIAL: dict[str, list[object]] = {
    "int": [0, -1, 2**53 - 1, 2**53, 2**53 + 1, -(2**53) - 1, 2**63 - 1, -(2**63)],
    "float": [
        0.0,
        -0.0,
        math.nan,
        math.inf,
        -math.inf,
        5e-324,
        1.7976931348623157e308,
        0.1,
        1e21,
        123456789.0,
        -2.5,
    ],
    "bool": [True, False],
    "str": [
        "",
        " ",
        "\n",
        "3 4",
        "\x00",
        "grüße",
        "\U0001f680 emoji \u200d",
        "\u2028",
        '"\\',
        "0123456789abcdef",
    ],
}
ROUNDS = 6


def scalar(rng: random.Random, kind: str) -> object:
    """A random value of a scalar type, the odd ones often."""
    if rng.random() < 0.4:
        return rng.choice(SPECIAL[kind])
    if kind == "int":
        return rng.randrange(-(2**63), 2**63) >> rng.randrange(0, 63)
    if kind == "float":
        return rng.uniform(-1, 1) * 10.0 ** rng.randrange(-300, 300)
    if kind == "bool":
        return rng.random() < 0.5
    return "".join(
        chr(rng.choice([rng.randrange(32, 127), rng.randrange(0xA0, 0xD7FF)])) for _ in range(rng.randrange(9))
    )


def value(rng: random.Random, type_: Type, size: int) -> object:
    """A random value of a type; lists are often empty."""
    count = rng.choice([0, 1, 2, size])
    match type_.kind:
        case "list" | "lnode":
            return [value(rng, type_.item, size) for _ in range(count)]
        case "tree":
            return tree(rng, [value(rng, type_.item, size) for _ in range(count)])
        case "matrix":
            return [[value(rng, type_.items[0], size) for _ in range(3)] for _ in range(count)]
        case "tuple":
            return type_.made(value(rng, item, size) for item in type_.items)
        case "opt":
            return value(rng, type_.item, size) if rng.random() < 0.7 else None
        case "map":
            return {value(rng, type_.items[0], size): value(rng, type_.items[1], size) for _ in range(count)}
    return scalar(rng, type_.kind)


def tree(rng: random.Random, values: list[object]) -> list[object]:
    """The values as a tree of a random shape, in level order."""
    order = values[:1]
    waiting, room = values[1:], len(order) * 2
    while waiting:
        present = room == 1 or rng.random() < 0.6
        order.append(waiting.pop() if present else None)
        room += 1 if present else -1
    return order


def same(one: object, other: object) -> bool:
    """Equal in type, value and sign of zero; nan equals nan, and the order of a map is nothing."""
    if type(one) is not type(other):
        return False
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return repr(one) == repr(other)


def defined(package: Package, language: str) -> str:
    """What the starter defines before the function: the structs of C++."""
    text = starter(package, language)
    return text[: text.index("// value:")] if language == "cpp" else ""


@pytest.mark.parametrize("language", ["python", "javascript", "cpp"])
@pytest.mark.parametrize("name", TYPES)
def test_what_goes_in_comes_out(name: str, language: str, cpp_bench: Bench) -> None:
    rng = random.Random(f"{name} {language}")
    package = function_package("echo", {"value": name}, name)
    source = defined(package, language) + ECHO[language]
    values = SPECIAL.get(name) or [value(rng, parse_type(name, RECORDS), size) for size in [3] * ROUNDS]
    for given in [*values, value(rng, parse_type(name, RECORDS), 200)]:
        outcome = cpp_bench.run(package, language, source, given)
        assert outcome.code == 0, outcome.errors
        assert same(outcome.value, given), (outcome.value, given)


def test_ints_proved_small_are_numbers_in_javascript(bench: Bench) -> None:
    where = ["-9007199254740991 <= value[i] <= 2**53 - 1"]
    package = function_package("kinds", {"value": "list[int]", "big": "int"}, "list[str]", where)
    source = "const kinds = (value, big) => [...value, big].map((one) => `${typeof one} ${one}`);"
    outcome = bench.run(package, "javascript", source, [2**53 - 1, 0, -7], 2**53 + 1)
    assert outcome.value == ["number 9007199254740991", "number 0", "number -7", "bigint 9007199254740993"]


@pytest.mark.parametrize("language", ["python", "javascript", "cpp"])
def test_several_arguments_keep_their_order(language: str, cpp_bench: Bench) -> None:
    types = {"a": "str", "b": "list[list[int]]", "c": "bool", "d": "list[str]", "e": "float"}
    package = function_package("last", types, "str")
    sources = {
        "python": "def last(a, b, c, d, e):\n    return f'{a}|{b[1][0]}|{int(c)}|{d[-1]}|{e}'\n",
        "javascript": "function last(a, b, c, d, e) { return `${a}|${b[1][0]}|${+c}|${d.at(-1)}|${e}`; }",
        "cpp": "using namespace std;\nusing Rows = vector<vector<long long>>;\n"
        "string last(string a, Rows b, bool c, const vector<string> &d, double e) {\n"
        "    ostringstream out;\n    out << a << '|' << b[1][0] << '|' << c << '|' << d.back() << '|' << e;\n"
        "    return out.str();\n}\n",
    }
    outcome = cpp_bench.run(package, language, sources[language], "x\ny", [[], [7]], True, ["", "z w"], 0.5)
    assert outcome.value == "x\ny|7|1|z w|0.5"
