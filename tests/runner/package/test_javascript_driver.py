"""The JavaScript driver under candidates that are careless or hostile."""

import pytest

from runner.package import AnswerError
from tests.runner.package.local import Bench, Outcome, function_package

ONE = function_package("add_up", {"numbers": "list[int]"}, "int", ["-100 <= numbers[i] <= 100"])
FLOATS = function_package("add_up", {"numbers": "list[int]"}, "list[float]", ["-100 <= numbers[i] <= 100"])
TEXT = function_package("add_up", {"numbers": "list[int]"}, "str", ["-100 <= numbers[i] <= 100"])
SUM = "const addUp = (numbers) => numbers.reduce((a, b) => a + b, 0);\n"


def run(bench: Bench, source: str, package: object = ONE) -> Outcome:
    """Run a file, or the body of the function alone."""
    whole = source if "addUp" in source else f"function addUp(numbers) {{ {source} }}"
    return bench.run(package, "javascript", whole, [3, 1, 2])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "source",
    [
        SUM,
        "async function addUp(numbers) { await null; return 6; }",
        "const addUp = (numbers) => new Promise((done) => setTimeout(() => done(6n), 5));",
        "class A { static sum(n) { return 6; } }\nlet addUp = A.sum;",
        "module.exports = { addUp: (numbers) => 6 };",
        "const { readFileSync } = require('fs'); var addUp = () => typeof readFileSync === 'function' ? 6 : 0;",
    ],
)
def test_the_function_is_found_and_its_promise_awaited(bench: Bench, source: str) -> None:
    outcome = run(bench, source)
    assert (outcome.code, outcome.errors) == (0, "")
    assert outcome.value == 6


NOT_WHOLE = "The answer must be a whole number or a BigInt; it is"
NOT_LIST = "The answer must be an array; it is an object; turn it into an array with Array.from."
REFUSED = {
    "return undefined;": f"{NOT_WHOLE} undefined.",
    "return null;": f"{NOT_WHOLE} null.",
    "return '6';": f"{NOT_WHOLE} a string.",
    "return 6.5;": "The answer is not a whole number (6.5).",
    "return NaN;": "The answer is not a whole number (NaN).",
    "return 2 ** 53;": "The answer is too large to be exact; return a BigInt (9007199254740992).",
    "return 2n ** 63n;": "The answer holds an integer beyond 64 bits.",
    "return [6];": f"{NOT_WHOLE} an array.",
    "return { valueOf: () => 6, toJSON: () => 6 };": f"{NOT_WHOLE} an object.",
}
REFUSED_LISTS = {
    "return new Set([1]);": NOT_LIST,
    "return new Float64Array(3);": NOT_LIST,
    "return { length: 1, 0: 1 };": NOT_LIST,
    "return [1, , 3];": "Item 2 of the answer must be a number; it is undefined.",
    "return [1, 2n];": "Item 2 of the answer must be a number; it is a bigint.",
    "const a = []; a.push(a); return a;": "Item 1 of the answer must be a number; it is an array.",
    "return new Proxy([1], { get() { return {}; } });": "The answer must be an array; it is an object;",
    "return new Proxy([1], { get() { throw new Error('trap'); } });": "Error: trap",
}


REFUSED_SHAPES = [
    ("tuple[int,str]", "return 1;", "The answer must be an array of 2 items; it is a number."),
    ("tuple[int,str]", "return [1];", "The answer must be an array of 2 items; it is an array of 1."),
    ("tuple[int,str]", "return [1, 2];", "result[1] must be a string; it is a number."),
    ("list[tuple[int,bool]]", "return [[1, true], [1.5, true]];", "result[1][0] is not a whole number (1.5)."),
    ("list[list[str]]", "return [['a'], ['b', 1]];", "Item 2, 2 of the answer must be a string; it is a number."),
    ("opt[int]", "return undefined;", "The answer must be a whole number or a BigInt or null; it is undefined."),
    ("opt[list[str]]", "return [null];", "Item 1 of the answer must be a string; it is null."),
    ("map[str,int]", "return {a: 1};", "The answer must be a Map; it is an object; turn it into a Map with new Map("),
    ("map[str,int]", "return [['a', 1]];", "The answer must be a Map; it is an array."),
    (
        "map[str,int]",
        "return new Map([[1, 1]]);",
        "The answer must be a Map with keys that are a string; it is",
    ),
    (
        "map[str,int]",
        "return new Map([['a', '1']]);",
        'result["a"] must be a whole number or a BigInt; it is',
    ),
    ("map[int,list[str]]", "return new Map([[7n, ['', 0]]]);", "result[7][1] must be a string; it is a number."),
    ("list[str]", "return new Map();", "The answer must be an array; it is a Map."),
]


@pytest.mark.parametrize(("returns", "source", "sentence"), REFUSED_SHAPES)
def test_what_does_not_fit_a_shape_is_refused_by_its_place(
    bench: Bench, returns: str, source: str, sentence: str
) -> None:
    outcome = run(bench, source, function_package("add_up", {"numbers": "list[int]"}, returns))
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(sentence)


NODES = function_package("add_up", {"root": "tree[int]", "run": "lnode[str]"}, "tuple[tree[int],lnode[str]]")
OWN = "class TreeNode { constructor(value) { this.value = value; }\n total() { return this.value + 1n; } }\n"


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("const addUp = (root, run) => [root, run];", ([5, 3, 8, None, 4], ["a", "b"])),
        ("const addUp = (root, run) => [root.left, run.next];", ([3, None, 4], ["b"])),
        ("const addUp = () => [new TreeNode(7, null, new TreeNode(8)), new ListNode('x')];", ([7, None, 8], ["x"])),
        ("const addUp = () => [{ value: 7, right: { value: 8 } }, null];", ([7, None, 8], [])),
        (OWN + "const addUp = (root, run) => [new TreeNode(root.total()), null];", ([6], [])),
    ],
)
def test_nodes_are_of_the_candidates_class_or_ours(bench: Bench, source: str, value: object) -> None:
    outcome = bench.run(NODES, "javascript", source, [5, 3, 8, None, 4], ["a", "b"])
    assert (outcome.errors, outcome.value) == ("", value)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("root.left.left = root; return [root, run];", "The answer has more than 4 million nodes; does one lead back"),
        ("run.next.next = run; return [root, run];", "The answer has more than 4 million nodes; does one lead back"),
        ("return [5, null];", "result[0] must be a TreeNode or null; it is a number."),
        ("return [root, undefined];", "result[1] must be a ListNode or null; it is undefined."),
        ("root.value = 'a'; return [root, null];", "result[0] must be a whole number or a BigInt; it is a string."),
    ],
)
def test_nodes_that_are_no_tree_or_list_are_refused(bench: Bench, body: str, sentence: str) -> None:
    outcome = bench.run(NODES, "javascript", f"function addUp(root, run) {{ {body} }}", [5, 3, 8], ["a", "b"])
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(sentence)


def test_maps_and_arrays_that_were_tampered_with_are_written_as_they_are(bench: Bench) -> None:
    source = """
function addUp(numbers) {
  const made = new Map([[1, ["a", null]], [2n ** 62n, ["b", true]]]);
  for (const kind of [Map, Array]) {
    kind.prototype.forEach = kind.prototype[Symbol.iterator] = () => { throw new Error("patched"); };
    Object.defineProperty(kind, Symbol.hasInstance, { value: () => false });
  }
  return made;
}
"""
    outcome = run(bench, source, function_package("add_up", {"numbers": "list[int]"}, "map[int,tuple[str,opt[bool]]]"))
    assert (outcome.errors, outcome.value) == ("", {1: ("a", None), 2**62: ("b", True)})


@pytest.mark.parametrize("source", REFUSED)
def test_odd_values_are_no_answer(bench: Bench, source: str) -> None:
    outcome = run(bench, source)
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(REFUSED[source])


@pytest.mark.parametrize("source", REFUSED_LISTS)
def test_odd_lists_are_no_answer(bench: Bench, source: str) -> None:
    outcome = run(bench, source, FLOATS)
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(REFUSED_LISTS[source])


def test_floats_keep_their_oddities(bench: Bench) -> None:
    assert (
        repr(run(bench, "return [NaN, -0, Infinity, -Infinity, 1e21];", FLOATS).value)
        == "[nan, -0.0, inf, -inf, 1e+21]"
    )


def test_half_a_surrogate_pair_is_no_text(bench: Bench) -> None:
    outcome = run(bench, r"return '\ud83d';", TEXT)
    assert (outcome.code, outcome.errors) == (
        1,
        "The answer holds half of a surrogate pair, which is not text.\n",
    )


@pytest.mark.parametrize(
    "source",
    [
        "return new Promise(() => {});",
        "process.exit(0);",
        "process.exitCode = 0; return new Promise(() => setTimeout(() => {}, 5));",
        "process.kill(process.pid, 'SIGKILL'); for (;;);",
        "process.reallyExit(0);",
    ],
)
def test_leaving_or_never_settling_is_no_answer(bench: Bench, source: str) -> None:
    with pytest.raises(AnswerError, match="without giving an answer"):
        _ = run(bench, source).value


def test_a_promise_that_never_settles_is_explained(bench: Bench) -> None:
    outcome = run(bench, "return new Promise(() => {});")
    assert outcome.errors == "The program ended before the function gave an answer.\n"


@pytest.mark.parametrize(
    "source",
    [
        "return Promise.reject(new RangeError('far'));",
        "throw new RangeError('far');",
        "Promise.reject(new RangeError('far')); return new Promise((d) => setTimeout(() => d(6), 50));",
    ],
)
def test_errors_and_rejections_are_no_answer(bench: Bench, source: str) -> None:
    outcome = run(bench, source)
    assert (outcome.code, outcome.answer) == (1, b"")
    assert "RangeError: far" in outcome.errors


def test_a_stack_shows_only_the_candidates_lines(bench: Bench) -> None:
    outcome = run(
        bench,
        "function addUp(numbers) {\n  return inner(numbers);\n}\nconst inner = (x) => x.nothing.here;\n",
    )
    lines = outcome.errors.splitlines()
    assert lines[0].startswith("TypeError: Cannot read properties of undefined")
    assert [line.split("(")[-1].split(":")[:2] for line in lines[1:]] == [
        ["solution.js", "4"],
        ["solution.js", "2"],
    ]


def test_a_syntax_error_names_the_candidates_line(bench: Bench) -> None:
    outcome = run(bench, "function addUp(numbers) {\n  return (;\n}\n")
    assert outcome.code == 1
    assert outcome.errors.startswith("solution.js:2\n")
    assert "driver" not in outcome.errors


def test_a_missing_function_is_asked_for_by_name(bench: Bench) -> None:
    for source in ("// not addUp\n", "const addUp = 5;\n"):
        outcome = run(bench, source)
        assert (outcome.code, outcome.errors, outcome.answer) == (1, "Define a function named addUp.\n", b"")


def test_patching_the_world_changes_nothing(bench: Bench) -> None:
    source = (
        SUM
        + """
const fs = require("fs");
const bad = () => { throw new Error("patched"); };
for (const target of [Array.prototype, String.prototype, Number.prototype, BigInt.prototype, Object.prototype])
  for (const name of ["toJSON", "toString", "join", "map", "push", "isWellFormed", "charCodeAt", "split"])
    Object.defineProperty(target, name, { value: bad, configurable: true, writable: true });
Object.defineProperty(Array.prototype, 0, { set: bad, get: () => 99, configurable: true });
JSON.stringify = Buffer.from = Buffer.byteLength = String = Number.isSafeInteger = bad;
Array.isArray = () => true;
fs.writeSync = fs.closeSync = bad;
process.exit = process.stdout.write = process.on = bad;
Promise.prototype.then = bad;
"""
    )
    outcome = run(bench, source.replace("numbers.reduce((a, b) => a + b, 0)", "numbers[0] + numbers[1] + numbers[2]"))
    assert (outcome.code, outcome.errors) == (0, "")
    assert outcome.value == 6


def test_nothing_is_written_after_the_answer(bench: Bench) -> None:
    source = """
const { writeSync } = require("fs");
process.on("exit", () => writeSync(3, "late"));
setTimeout(() => writeSync(3, "late"), 1);
Promise.resolve().then(() => writeSync(3, "late"));
function addUp(numbers) { console.log("seen"); return 6; }
"""
    for _ in range(5):
        outcome = run(bench, source)
        assert outcome.value == 6
        assert outcome.prints == "seen\n"


def test_a_forged_frame_spoils_the_answer(bench: Bench) -> None:
    with pytest.raises(AnswerError, match="damaged"):
        _ = run(bench, "require('fs').writeSync(3, '0\\n6\\n0\\n'); return 6;").value


def test_names_are_camel_case_and_reserved_words_get_an_underscore(bench: Bench) -> None:
    package = function_package("new", {"in": "int"}, "int")
    assert bench.run(package, "javascript", "function new_(in_) { return in_; }", 7).value == 7
