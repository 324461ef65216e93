"""The C++ driver: what compiles, whose lines an error names, and what is no answer."""

import pytest

from runner.package import AnswerError, program
from tests.runner.package.local import Bench, function_package

ONE = function_package("solve", {"numbers": "list[int]"}, "int")
WORDS = function_package("solve", {"numbers": "list[int]"}, "list[str]")
HEAD = "using namespace std;\n"


@pytest.mark.parametrize(
    "source",
    [
        "long long solve(const std::vector<long long> &numbers) { return numbers.size(); }",
        "int solve(std::vector<long long> numbers) { numbers.clear(); return 3; }",
        "auto solve(std::vector<long long> &numbers) { return numbers.size(); }",
        HEAD
        + "#define int long long\nint reader, writer, stop, text, run;\nint solve(vector<int> &v) { return v.size(); }",
        HEAD + "template <class T> T solve(const vector<T> &v) { return T(v.size()); }",
        HEAD + 'auto hook = [] { cout << "early"; string s; cin >> s; return 0; }();\n'
        "long long solve(const vector<long long> &v) { return v.size(); }",
    ],
)
def test_usual_ways_to_write_the_function_compile(cpp_bench: Bench, source: str) -> None:
    outcome = cpp_bench.run(ONE, "cpp", source, [5, 6, 7])
    assert (outcome.code, outcome.errors) == (0, "")
    assert outcome.value == 3


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("long long solve(const vector<long long> &v) { return v.size() }", "solution.cpp:1:"),
        ("\n\nlong long solve(std::vector<long long> v) { return missing; }", "solution.cpp:3:"),
        ("long long other() { return 1; }", "'::solve' has not been declared"),
        ('std::string solve(std::vector<long long> v) { return ""; }', "the function must return long long"),
        ("bool solve(std::vector<long long> v) { return true; }", "the function must return long long"),
        ("", "'::solve' has not been declared"),
    ],
)
def test_compile_errors_name_the_candidates_lines(cpp_bench: Bench, source: str, words: str) -> None:
    place = cpp_bench.folder / f"broken-{abs(hash(source)):x}"
    place.mkdir()
    files = program(ONE, "cpp", source)
    for name, text in files.files.items():
        (place / name).write_text(text)
    done = cpp_bench.compile(str(place / files.entry), place / "program")
    assert done.returncode != 0
    assert words in done.stderr.replace("\u2018", "'").replace("\u2019", "'")


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("long long solve(std::vector<long long> v) { std::exit(0); }", (0,)),
        ('long long solve(std::vector<long long> v) { throw std::runtime_error("no"); }', (134, -6)),
        ("long long solve(std::vector<long long> v) { volatile int *p = nullptr; return *p; }", (139, -11)),
        ("unsigned long long solve(std::vector<long long> v) { return 1ull << 63; }", (1,)),
    ],
)
def test_no_answer_without_a_clean_return(cpp_bench: Bench, source: str, code: tuple[int, ...]) -> None:
    outcome = cpp_bench.run(ONE, "cpp", source, [1])
    assert outcome.code in code
    with pytest.raises(AnswerError, match="without giving an answer"):
        _ = outcome.value


def test_text_that_is_not_utf8_is_refused(cpp_bench: Bench) -> None:
    source = HEAD + 'vector<string> solve(const vector<long long> &v) { return {v[0] ? "\\xff" : "ok\\xc3\\xa9"}; }'
    assert cpp_bench.run(WORDS, "cpp", source, [0]).value == ["oké"]
    outcome = cpp_bench.run(WORDS, "cpp", source, [1])
    assert (outcome.code, outcome.errors) == (1, "The answer holds bytes that are not UTF-8 text.\n")


def test_prints_are_flushed_and_nothing_follows_the_answer(cpp_bench: Bench) -> None:
    source = (
        HEAD + 'struct Late { ~Late() { fputs("late", stdout); } } late;\n'
        'long long solve(const vector<long long> &v) { cout << "seen"; printf(" too"); return 4; }'
    )
    outcome = cpp_bench.run(ONE, "cpp", source, [1])
    assert (outcome.value, outcome.prints) == (4, "seen too")


def test_a_large_list_passes(cpp_bench: Bench) -> None:
    package = function_package("solve", {"numbers": "list[int]"}, "list[int]")
    given = list(range(-300_000, 300_000))
    assert cpp_bench.run(package, "cpp", HEAD + "auto solve(vector<long long> v) { return v; }", given).value == given
