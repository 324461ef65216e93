"""Starters: what the editor opens with compiles as it is, runs, and answers wrongly."""

import pytest

from runner.package import Package, function_name, program, starter
from tests.runner.package.local import Bench, bare_package, function_package

RETURNS = {
    "int": 0,
    "float": 0.0,
    "bool": False,
    "str": "",
    "list[list[int]]": [],
    "matrix[int]": [],
    "opt[int]": None,
    "opt[list[int]]": None,
    "map[str,list[int]]": {},
    "tuple[int,str,opt[bool],list[int]]": (0, "", None, []),
    "list[tuple[int,int]]": [],
    "tree[int]": [],
    "lnode[str]": [],
    "tuple[tree[int],list[lnode[int]]]": ([], []),
}
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


SHAPED = function_package(
    "plan", {"jobs": "list[tuple[int,str]]", "ages": "map[str,opt[int]]", "mask": "matrix[bool]"}, "opt[tuple[int,str]]"
)
PAIR = {
    "java": "    record Pair(long first, String second) {}\n",
    "c": "// list_tuple2_int_text: struct { tuple2_int_text *items; size_t count; }\n",
    "cpp": "struct Pair {\n    long long first;\n    string second;\n};\n",
    "go": "type Pair struct {\n\tFirst  int\n\tSecond string\n}\n",
    "rust": "use std::collections::HashMap;\n",
}
HEADS = {
    "python": "def plan(jobs: list[tuple[int, str]], ages: dict[str, int | None], mask: list[list[bool]]) "
    "-> tuple[int, str] | None:\n",
    "javascript": " * @param {Map<string, bigint | null>} ages What ages is.\n",
    "typescript": "function plan(jobs: [bigint, string][], ages: Map<string, bigint | null>, mask: boolean[][]): "
    "[bigint, string] | null {\n  return null;\n",
    "java": "    static Pair plan(Pair[] jobs, Map<String, Long> ages, boolean[][] mask) {\n        return null;\n",
    "c": "opt_tuple2_int_text plan(list_tuple2_int_text jobs, map_text_opt_int ages, list_list_bool mask) {\n",
    "cpp": "optional<Pair> plan(const vector<Pair>& jobs, const unordered_map<string, optional<long long>>& ages, "
    "const vector<vector<bool>>& mask) {\n    return nullopt;\n",
    "go": "func plan(jobs []Pair, ages map[string]*int, mask [][]bool) *Pair {\n\treturn nil\n",
    "rust": "fn plan(jobs: &[(i64, String)], ages: &HashMap<String, Option<i64>>, mask: &[Vec<bool>]) "
    "-> Option<(i64, String)> {\n    None\n",
}


@pytest.mark.parametrize("language", HEADS)
def test_shapes_are_spelled_as_each_language_does(language: str) -> None:
    text = starter(SHAPED, language)
    assert HEADS[language] in text
    assert PAIR.get(language, "") in text


NODES = function_package("walk", {"root": "tree[int]", "runs": "list[lnode[int]]"}, "lnode[int]")
WALKS = {
    "python": "def walk(root: TreeNode | None, runs: list[ListNode | None]) -> ListNode | None:\n",
    "javascript": " * @param {(ListNode<bigint> | null)[]} runs What runs is.\n",
    "typescript": "function walk(root: TreeNode<bigint> | null, runs: (ListNode<bigint> | null)[]): "
    "ListNode<bigint> | null {\n",
    "java": "    static ListNode walk(TreeNode root, ListNode[] runs) {\n        return null;\n",
    "c": "lnode_int * walk(tree_int * root, list_lnode_int runs) {\n    return NULL;\n",
    "cpp": "ListNode* walk(TreeNode* root, const vector<ListNode*>& runs) {\n    return nullptr;\n",
    "go": "func walk(root *TreeNode, runs []*ListNode) *ListNode {\n\treturn nil\n",
    "rust": "fn walk(root: Option<Box<TreeNode<i64>>>, runs: Vec<Option<Box<ListNode<i64>>>>) -> "
    "Option<Box<ListNode<i64>>> {\n    None\n",
}
NODE = {
    "python": "class TreeNode:\n    def __init__(self, value, left=None, right=None):\n",
    "javascript": "class TreeNode {\n  constructor(value, left = null, right = null) {\n",
    "typescript": "class TreeNode<T> {\n  constructor(\n    public value: T,\n",
    "java": "    static class TreeNode {\n        long value;\n        TreeNode left;\n        TreeNode right;\n",
    "c": "// tree_int: struct tree_int { long long value; struct tree_int *left, *right; }, NULL for none\n",
    "cpp": "struct TreeNode {\n    long long value;\n    TreeNode* left = nullptr;\n"
    "    TreeNode* right = nullptr;\n};\n",
    "go": "type TreeNode struct {\n\tValue int\n\tLeft  *TreeNode\n\tRight *TreeNode\n}\n",
    "rust": "struct TreeNode<T> {\n    value: T,\n    left: Option<Box<TreeNode<T>>>,\n"
    "    right: Option<Box<TreeNode<T>>>,\n}\n",
}


@pytest.mark.parametrize("language", WALKS)
def test_nodes_are_defined_and_spelled_as_each_language_does(language: str) -> None:
    text = starter(NODES, language)
    assert WALKS[language] in text
    assert NODE[language] in text


def test_ints_in_a_tuple_are_numbers_where_each_is_proved_small() -> None:
    package = function_package("plan", {"jobs": "list[tuple[int,int]]"}, "int", ["0 <= jobs[i][1] <= 9"])
    assert "jobs: [bigint, number][]" in starter(package, "typescript")


def test_equal_tuples_share_a_name_and_others_get_their_own() -> None:
    types = {"a": "tuple[int,int]", "b": "list[tuple[int,int]]", "c": "tuple[int,str]", "d": "tuple[int,int,int,int]"}
    text = starter(function_package("plan", types, "tuple[bool,tuple[int,str]]"), "cpp")
    assert "Pair3 plan(const Pair& a, const vector<Pair>& b, const Pair2& c, const Tuple4& d)" in text
    assert text.index("struct Pair2 {") < text.index("struct Pair3 {")


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
