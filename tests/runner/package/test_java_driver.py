"""Java's driver under candidates that are careless or hostile."""

import re

import pytest

from runner.package import AnswerError, function_name, program, starter
from runner.sandbox.pool import Pool
from tests.runner.package.contained import run
from tests.runner.package.local import Outcome, function_package

pytestmark = [pytest.mark.docker, pytest.mark.timeout(300)]

ONE = function_package("add_up", {"numbers": "list[int]"}, "int")
TEXTS = function_package("add_up", {"numbers": "list[int]"}, "list[str]")
MIXED = function_package(
    "wait",
    {"class": "list[int]", "max_size": "int", "names": "list[str]", "grid": "list[list[bool]]"},
    "list[list[float]]",
)


FORGED = """class Solution {
  static long addUp(long[] numbers) throws Exception {
    var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    var unsafe = (sun.misc.Unsafe) field.get(null);
    var channel = new java.io.FileDescriptor();
    unsafe.putInt(channel, unsafe.objectFieldOffset(java.io.FileDescriptor.class.getDeclaredField("fd")), 3);
    new java.io.FileOutputStream(channel).write("0\\n6\\n0\\n".getBytes());
    return 6;
  }
}
"""


async def once(pool: Pool, source: str, package: object = ONE) -> Outcome:
    """Run a file, or the body of the function alone."""
    type_ = "long" if package is ONE else "String[]"
    whole = source if "addUp" in source else f"class Solution {{ static {type_} addUp(long[] numbers) {{ {source} }} }}"
    (outcome,) = await run(pool, package, "java", whole, [[[3, 1, 2]]])  # type: ignore[arg-type]
    return outcome


@pytest.mark.parametrize(
    "source",
    [
        "class Solution { static long addUp(long[] numbers) { return 6; } }",
        "public class Solution { private long sum = 6; public long addUp(long[] numbers) { return sum; } }",
        "public class Other { static long addUp(long... numbers) { return 6; } }",
        "package a.b; class Solution { private static long addUp(long[] numbers) { return 6; } }",
        "interface Solution { static long addUp(long[] numbers) { return java.util.Arrays.stream(numbers).sum(); } }",
        "class Solution { static long addUp() { return 0; } static long addUp(long[] n) { return n[0] * 2; } }",
    ],
)
async def test_the_function_is_found_where_a_candidate_puts_it(source: str, pool: Pool) -> None:
    outcome = await once(pool, source)
    assert (outcome.errors, outcome.value) == ("", 6)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (
            "class Solution { static long plus(long[] numbers) { return 6; } } // not addUp",
            "Define a function named addUp.",
        ),
        (
            "class Solution { static int addUp(int[] numbers) { return 6; } }",
            "The function must be long addUp(long[]); it is int addUp(int[]).",
        ),
        (
            "class Solution {\n  static long addUp(long[] numbers) {\n    return 'x' - ;\n  }\n}",
            "Solution.java:3: error: illegal",
        ),
        (
            'class Solution {\n  static long addUp(long[] n) {\n    int x = "6";\n    return x;\n  }\n}',
            "Solution.java:3: error",
        ),
    ],
)
async def test_what_cannot_be_called_does_not_compile(source: str, said: str, pool: Pool) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(said)}"):
        await once(pool, source)


async def test_null_and_broken_text_are_no_answer(pool: Pool) -> None:
    for source, said in (
        ("return null;", "The answer is null.\n"),
        ('return new String[] {"a", null};', "Item 2 of the answer is null.\n"),
        ('return new String[] {"\\ud83d"};', "The answer holds half of a surrogate pair, which is not text.\n"),
    ):
        outcome = await once(pool, source, TEXTS)
        assert (outcome.code, outcome.errors, outcome.answer) == (1, said, b"")


SHAPED = function_package(
    "plan", {"jobs": "list[tuple[int,str]]", "ages": "map[str,opt[int]]"}, "list[tuple[int,opt[str]]]"
)
LIKED = "class Solution {{ {record} static {returns} plan({params}) {{ {body} }} }}"
USUAL = {
    "record": "record Job(long at, String name) {}",
    "returns": "Job[]",
    "params": "Job[] jobs, java.util.Map<String, Long> ages",
    "body": "return jobs;",
}


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"record": "private record Job(long a, String b) { Job { if (a < 0) throw new Error(); } }"},
        {"returns": "java.util.List<Job>", "body": "return java.util.List.of(jobs);"},
        {"params": "java.util.List<Job> jobs, java.util.HashMap<String, Long> ages", "returns": "java.util.List<Job>"},
        {"body": 'return ages.get("x") == 3 && ages.get("y") == null ? jobs : null;'},
    ],
)
async def test_records_maps_and_lists_may_be_declared_as_a_candidate_likes(parts: dict[str, str], pool: Pool) -> None:
    source = LIKED.format(**{**USUAL, **parts})
    (outcome,) = await run(pool, SHAPED, "java", source, [[[(1, "a"), (2, "")], {"x": 3, "y": None}]])
    assert (outcome.errors, outcome.value) == ("", [(1, "a"), (2, "")])


@pytest.mark.parametrize(
    "parts",
    [
        {"record": "record Job(int at, String name) {}"},
        {"record": "record Job(long at) {}"},
        {"record": "static class Job {}"},
        {"params": "Job[] jobs, java.util.Map<String, Integer> ages"},
        {"params": "Job[] jobs, java.util.TreeMap<String, Long> ages"},
    ],
)
async def test_types_that_do_not_fit_are_told_beside_those_that_do(parts: dict[str, str], pool: Pool) -> None:
    wanted = "The function must be record(long, String)[] plan(record(long, String)[], Map<String, Long>); it is Job[]"
    with pytest.raises(ValueError, match=f"^{re.escape(wanted)}"):
        await run(pool, SHAPED, "java", LIKED.format(**{**USUAL, **parts}), [])


@pytest.mark.parametrize(
    ("returns", "java", "body", "said"),
    [
        ("list[list[str]]", "String[][]", 'return new String[][] {{"a"}, {null}};', "Item 2, 1 of the answer is null."),
        ("list[tuple[int,str]]", "P[]", "return new P[] {new P(1, null)};", "result[0].b() is null."),
        ("list[tuple[int,str]]", "P[]", "return new P[1];", "Item 1 of the answer is null."),
        (
            "map[str,list[int]]",
            "Map<String, long[]>",
            'Map m = new HashMap(); m.put("k", 7); return m;',
            'result["k"] must be long[]; it is Integer.',
        ),
        (
            "map[int,int]",
            "Map<Long, Long>",
            "Map m = new HashMap(); m.put(7, 7L); return m;",
            "result[7] must be Long",
        ),
    ],
)
async def test_what_does_not_fit_a_shape_is_refused_by_its_place(
    returns: str, java: str, body: str, said: str, pool: Pool
) -> None:
    package = function_package("plan", {"n": "int"}, returns)
    head = "import java.util.*;\nclass Solution { record P(long a, String b) {}"
    source = f"{head} static {java} plan(long n) {{ {body} }} }}"
    (outcome,) = await run(pool, package, "java", source, [[1]])
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(said)


async def test_a_stack_shows_only_the_candidates_lines(pool: Pool) -> None:
    source = "class Solution {\n  static long addUp(long[] n) {\n    return inner(n);\n  }\n"
    outcome = await once(
        pool, source + "  static long inner(long[] n) {\n    return java.util.List.of(n[0]).get(5);\n  }\n}\n"
    )
    first, *calls = outcome.errors.splitlines()
    assert first.startswith('Exception in thread "main" java.lang.IndexOutOfBoundsException')
    assert calls == ["\tat Solution.inner(Solution.java:6)", "\tat Solution.addUp(Solution.java:3)"]
    assert outcome.code == 1


@pytest.mark.parametrize(
    "source",
    [
        "System.exit(0); return 6;",
        "Runtime.getRuntime().halt(0); return 6;",
        "throw new Error() { @Override public String toString() { throw new IllegalStateException(); } };",
        "class Solution { static { System.exit(0); } static long addUp(long[] numbers) { return 6; } }",
        'class Solution { static { if (true) throw new Error("x"); } static long addUp(long[] n) { return 6; } }',
        "class Solution { Solution(int x) { } long addUp(long[] numbers) { return 6; } }",
    ],
)
async def test_leaving_early_is_no_answer(source: str, pool: Pool) -> None:
    with pytest.raises(AnswerError, match="without giving an answer"):
        _ = (await once(pool, source)).value


async def test_prints_are_no_answer_and_a_forged_frame_spoils_it(pool: Pool) -> None:
    outcome = await once(pool, 'System.out.print("seen"); return 6;')
    assert (outcome.prints, outcome.value) == ("seen", 6)
    outcome = await once(pool, FORGED)
    with pytest.raises(AnswerError, match="damaged"):
        _ = outcome.value


async def test_recursion_is_deep_and_ends_in_an_error_that_is_told(pool: Pool) -> None:
    source = "class Solution { static long addUp(long[] n) { return down(%s); }\n"
    source += "static long down(long n) { return n == 0 ? 6 : down(n - 1); } }"
    assert (await once(pool, source % "100000")).value == 6
    outcome = await once(pool, source % "-1")
    assert outcome.code == 1
    assert outcome.errors.startswith('Exception in thread "main" java.lang.StackOverflowError\n\tat Solution.down(')
    assert len(outcome.errors.splitlines()) < 40


def test_starters_carry_types_and_words() -> None:
    assert starter(MIXED, "java") == (
        "class Solution {\n    /**\n     * @param class_ What class is.\n     * @param maxSize What max_size is.\n"
        "     * @param names What names is.\n     * @param grid What grid is.\n"
        "     * @return What comes back.\n     */\n"
        "    static double[][] wait_(long[] class_, long maxSize, String[] names, boolean[][] grid) {\n"
        "        return new double[0][];\n    }\n}\n"
    )
    assert function_name(MIXED, "java") == "wait_"


@pytest.mark.parametrize(
    ("returns", "value"),
    [
        ("int", 0),
        ("float", 0.0),
        ("bool", False),
        ("str", ""),
        ("list[str]", []),
        ("opt[int]", None),
        ("tuple[list[map[str,int]],opt[int],list[list[tuple[int,int]]],map[int,str]]", ([], None, [], {})),
    ],
)
async def test_a_starter_runs_and_gives_a_neutral_answer(returns: str, value: object, pool: Pool) -> None:
    package = function_package("equals", {"new": "list[int]", "name": "str"}, returns)
    (outcome,) = await run(pool, package, "java", starter(package, "java"), [[[1, 2], "x"]])
    assert (outcome.code, outcome.errors, outcome.value) == (0, "", value)


def test_words_cannot_break_out_of_a_comment() -> None:
    package = function_package("solve", {"a": "int"}, "int")
    assert package.signature is not None
    hostile = type(package.signature.returns)(package.signature.returns.type, "a */ \\u002a\\u002f b")
    object.__setattr__(package.signature, "returns", hostile)
    text = starter(package, "java")
    assert (text.count("*/"), text.count("\\")) == (1, 0)


def test_the_call_is_told_beside_the_source_and_not_in_it() -> None:
    files = program(MIXED, "java", "x").files
    assert files == {
        "Solution.java": "x",
        "call.txt": "wait_\nlist[list[float]]\nlist[int]\nint\nlist[str]\nlist[list[bool]]\n",
    }
