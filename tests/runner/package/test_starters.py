"""Starters: what the editor opens with compiles as it is, runs, and answers wrongly."""

import pytest

from runner.package import Package, function_name, program, starter
from tests.runner.package.local import Bench, bare_package, function_package

RETURNS = {"int": 0, "float": 0.0, "bool": False, "str": "", "list[list[int]]": []}
MIXED = function_package(
    "best_of_class",
    {"class": "list[int]", "max_size": "int", "names": "list[str]", "share": "float", "grid": "list[list[bool]]"},
    "list[int]",
    ["0 <= max_size <= 9"],
    ["0 <= result[i] <= 9"],
)


@pytest.mark.parametrize("language", ["python", "javascript", "cpp"])
@pytest.mark.parametrize("returns", RETURNS)
def test_a_starter_runs_and_gives_a_neutral_answer(returns: str, language: str, cpp_bench: Bench) -> None:
    package = function_package("solve", {"numbers": "list[int]", "name": "str"}, returns)
    outcome = cpp_bench.run(package, language, starter(package, language), [1, 2], "x")
    assert (outcome.code, outcome.errors) == (0, "")
    assert outcome.value == RETURNS[returns]


@pytest.mark.parametrize("language", ["python", "javascript", "cpp"])
def test_reserved_words_as_names_do_not_break_a_starter(language: str, cpp_bench: Bench) -> None:
    outcome = cpp_bench.run(MIXED, language, starter(MIXED, language), [1], 2, [], 0.5, [[True]])
    assert (outcome.code, outcome.value) == (0, [])


@pytest.mark.parametrize("language", ["python", "javascript", "cpp"])
def test_the_stdio_starter_reads_its_input_and_runs(language: str, cpp_bench: Bench) -> None:
    package = bare_package("stdio")
    outcome = cpp_bench.run(package, language, starter(package, language), stdin=b"1 2\n3\n")
    assert (outcome.code, outcome.errors, outcome.answer) == (0, "", b"")
    assert outcome.prints == "0\n"
    assert program(package, language, "x").files == {program(package, language, "x").entry: "x"}


def test_starters_carry_types_and_words() -> None:
    assert starter(MIXED, "python") == (
        "def best_of_class(class_: list[int], max_size: int, names: list[str], share: float, "
        'grid: list[list[bool]]) -> list[int]:\n    """\n    class_: What class is.\n'
        "    max_size: What max_size is.\n    names: What names is.\n    share: What share is.\n"
        '    grid: What grid is.\n    returns: What comes back.\n    """\n    return []\n'
    )
    assert starter(MIXED, "javascript") == (
        "/**\n * @param {bigint[]} class_ What class is.\n * @param {number} maxSize What max_size is.\n"
        " * @param {string[]} names What names is.\n * @param {number} share What share is.\n"
        " * @param {boolean[][]} grid What grid is.\n * @returns {number[]} What comes back.\n */\n"
        "function bestOfClass(class_, maxSize, names, share, grid) {\n  return [];\n}\n"
    )
    assert starter(MIXED, "cpp").endswith(
        "// returns: What comes back.\n"
        "vector<long long> best_of_class(const vector<long long>& class_, long long max_size, "
        "const vector<string>& names, double share, const vector<vector<bool>>& grid) {\n    return {};\n}\n"
    )


@pytest.mark.parametrize(
    ("package", "names"),
    [
        (MIXED, ["best_of_class", "bestOfClass", "best_of_class"]),
        (function_package("union", {"a": "int"}, "int"), ["union", "union", "union_"]),
        (bare_package("stdio"), [None, None, None]),
    ],
)
def test_functions_are_named_as_each_language_does(package: Package, names: list[str | None]) -> None:
    assert [function_name(package, language) for language in ("python", "javascript", "cpp")] == names


def test_words_cannot_break_out_of_a_comment() -> None:
    package = function_package("solve", {"a": "int"}, "int")
    assert package.signature is not None
    returns = type(package.signature.returns)(package.signature.returns.type, 'a """ */ \\ b')
    hostile = type(package.signature)("solve", package.signature.params, returns)
    broken = bare_package("function", hostile)
    compile(starter(broken, "python"), "starter", "exec")
    assert starter(broken, "javascript").count("*/") == 1
    assert "\\" not in starter(broken, "cpp")
