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


SHAPED = function_package("plan", {"jobs": "list[tuple[int,str]]", "ages": "map[str,opt[int]]"}, "tuple[int,str]")
PAIR = HEAD + "struct Pair { long long first; string second; };\n"


@pytest.mark.parametrize(
    "source",
    [
        PAIR + "using Ages = unordered_map<string, optional<long long>>;\n"
        "Pair plan(const vector<Pair> &jobs, const Ages &ages) { return jobs[1]; }",
        PAIR + "auto plan(vector<Pair> jobs, unordered_map<string, optional<long long>> ages) { return jobs[1]; }",
        PAIR + 'auto plan(auto &jobs, auto &ages) { return Pair{*ages.at("x"), ages.at("y") ? "" : "b"}; }',
        HEAD + "class Pair { public: bool operator<(const Pair &p) const { return first < p.first; }\n"
        "long long first; string second; };\n"
        "auto plan(vector<Pair> jobs, auto &ages) { sort(jobs.begin(), jobs.end()); return jobs[1]; }",
    ],
)
def test_the_struct_is_the_candidates_own(cpp_bench: Bench, source: str) -> None:
    outcome = cpp_bench.run(SHAPED, "cpp", source, [(7, "c"), (3, "b")], {"x": 3, "y": None})
    assert outcome.errors == ""
    assert outcome.value == ((7, "c") if "sort" in source else (3, "b"))


NODE = "struct TreeNode { long long value; TreeNode *left, *right; };\n"
WALK = function_package("solve", {"root": "tree[int]"}, "tree[int]")


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("TreeNode *solve(TreeNode *root) { return root; }", [5, 3, 8, None, 4]),
        ("TreeNode *solve(TreeNode *root) { return root->left; }", [3, None, 4]),
        ("auto solve(const TreeNode *root) { return new TreeNode{7, nullptr, new TreeNode{9}}; }", [7, None, 9]),
        ("TreeNode *solve(TreeNode *root) { return nullptr; }", []),
    ],
)
def test_the_node_is_the_candidates_own(cpp_bench: Bench, source: str, value: object) -> None:
    outcome = cpp_bench.run(WALK, "cpp", NODE + source, [5, 3, 8, None, 4])
    assert (outcome.errors, outcome.value) == ("", value)


def test_nodes_without_an_end_are_no_answer(cpp_bench: Bench) -> None:
    source = NODE + "TreeNode *solve(TreeNode *root) { root->right = root; return root; }"
    outcome = cpp_bench.run(WALK, "cpp", source, [5])
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith("The answer has more than 4 million nodes; does one lead back")


@pytest.mark.parametrize(
    ("returns", "source", "words"),
    [
        ("tuple[int,int]", "pair<int, int> solve(vector<long long> v) { return {}; }", "the struct of the starter"),
        ("opt[int]", "long long solve(vector<long long> v) { return 1; }", "must return the optional type"),
        ("map[int,int]", "vector<int> solve(vector<long long> v) { return {}; }", "must return the map type"),
        ("map[int,int]", "map<string, int> solve(vector<long long> v) { return {}; }", "must return long long"),
    ],
)
def test_another_shape_does_not_compile(cpp_bench: Bench, returns: str, source: str, words: str) -> None:
    place = cpp_bench.folder / f"shape-{abs(hash(source)):x}"
    place.mkdir()
    files = program(function_package("solve", {"numbers": "list[int]"}, returns), "cpp", HEAD + source)
    for name, text in files.files.items():
        (place / name).write_text(text)
    done = cpp_bench.compile(str(place / files.entry), place / "program")
    assert done.returncode != 0
    assert words in done.stderr


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
