"""Reading packages: a good one in full, and every broken one refused with file, key and what to do."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from runner.package import PackageError, load, load_all
from runner.package.schema import SCHEMA_FILE
from tests.runner.package.folders import FUNCTION_FILES, Change, added, both, edited, removed, stdio_files, write

PROBLEM = "problem.yaml"
SAMPLE = "cases/sample/01-twice.yaml"
EXPECT = "solutions/expect.yaml"
RESULT = 'type: int, doc: The earliest second sighting., where: "-1 <= result < 1000"'


def test_a_function_package_is_read_in_full(tmp_path: Path) -> None:
    package = load(write(tmp_path, FUNCTION_FILES))
    assert (package.slug, package.version, package.title, package.style) == (
        "first-repeat",
        1,
        "First repeated event",
        "function",
    )
    assert {"python", "javascript", "cpp"} <= set(package.languages)
    assert (package.limits.memory_mb, package.limits.output_kb, package.limits.code_kb) == (256, 4096, 64)
    assert [package.limits.time_ms(name) for name in ("python", "javascript", "cpp")] == [4000, 2000, 1000]
    assert [group.id for group in package.groups] == ["sample", "edge", "large"]
    assert package.groups[0].title == "Sample"
    [case] = package.cases("sample")
    assert (case.name, case.args, case.expected, case.explanation_md) == (
        "twice",
        ([5, 3, 5, 3],),
        2,
        "Event 5 was seen at 0.",
    )
    assert [case.name for case in package.cases("edge")] == ["empty", "huge"]
    assert package.cases("large") == ()
    assert [(line.group, line.name, line.args) for line in package.script] == [("large", "all distinct", {"n": 900})]
    assert package.constraints == ("0 ≤ len(events) ≤ 1000", "\u22122⁶² ≤ events[i] ≤ 2⁶²")
    assert [path.name for path in package.solutions.wrong] == ["zero.py"]
    assert package.solutions.expect["slow/nested.py"]["large"] == "TLE"


def test_a_stdio_package_is_read_in_full(tmp_path: Path) -> None:
    package = load(write(tmp_path, stdio_files(), "add-lines"))
    assert package.signature is None
    assert package.languages == ("python",)
    [case] = package.cases("sample")
    assert (case.name, case.stdin, case.expected, case.explanation_md) == ("two", b"1 2\n", "3\n", "1 + 2 = 3\n")


def test_the_digest_follows_every_file(tmp_path: Path) -> None:
    folder = write(tmp_path, FUNCTION_FILES)
    before = load(folder).digest
    (folder / "solutions" / "reference" / "__pycache__").mkdir()
    (folder / "solutions" / "reference" / "__pycache__" / "hash.pyc").write_bytes(b"x")
    assert load(folder).digest == before
    (folder / "statement.en.md").write_text("Other words.\n")
    assert load(folder).digest != before


BROKEN: Mapping[str, tuple[Change, str, str, str]] = {
    "unknown key": (edited(PROBLEM, "version: 1", "version: 1\nlimit: 3"), PROBLEM, "limit", "did you mean 'limits'"),
    "unknown nested key": (
        edited(PROBLEM, "reveal: full", "reveal: full, points: 3"),
        PROBLEM,
        "groups[0].points",
        "not known; remove it",
    ),
    "missing key": (
        edited(PROBLEM, "difficulty: 1\n", ""),
        PROBLEM,
        "difficulty",
        "missing; add it. From 1 (a warm-up)",
    ),
    "wrong format": (edited(PROBLEM, "sandglass/1", "sandglass/2"), PROBLEM, "format", "must be 'sandglass/1'"),
    "slug is not the folder": (edited(PROBLEM, "slug: first-", "slug: second-"), PROBLEM, "slug", "the folder is"),
    "bad slug": (edited(PROBLEM, "slug: first-", "slug: First_"), PROBLEM, "slug", "does not have the right form"),
    "bad uuid": (edited(PROBLEM, "6f1c2f0e", "zz"), PROBLEM, "uuid", "A random UUID"),
    "unknown track": (edited(PROBLEM, "track: algorithms", "track: magic"), PROBLEM, "track", "must be one of"),
    "difficulty too high": (edited(PROBLEM, "difficulty: 1", "difficulty: 6"), PROBLEM, "difficulty", "From 1"),
    "cap below expected": (edited(PROBLEM, "cap: 20", "cap: 5"), PROBLEM, "minutes.cap", "raise it"),
    "version as text": (edited(PROBLEM, "version: 1", "version: one"), PROBLEM, "version", "a whole number"),
    "unknown style": (edited(PROBLEM, "style: function", "style: modelling"), PROBLEM, "style", "must be one of"),
    "repair without code": (
        edited(PROBLEM, "style: function", "style: repair"),
        "starter/solution.py",
        "",
        "the code that the problem is about",
    ),
    "metric of one number": (
        edited(PROBLEM, "kind: exact", "kind: metric"),
        PROBLEM,
        "checker.kind",
        "one row of numbers",
    ),
    "score without a metric": (
        edited(SAMPLE, "explain:", "needed: 0.5\nexplain:"),
        PROBLEM,
        "checker.kind",
        "Only a metric",
    ),
    "trace of a function": (edited(PROBLEM, "kind: exact", "kind: trace"), PROBLEM, "checker.kind", "class problems"),
    "key of later": (edited(PROBLEM, "version: 1", "version: 1\nenv: {}"), PROBLEM, "env", "not supported yet"),
    "bag of what is no list": (edited(PROBLEM, "kind: exact", "kind: bag"), PROBLEM, "checker.kind", "return a list"),
    "checker of the other style": (edited(PROBLEM, "kind: exact", "kind: tokens"), PROBLEM, "checker.kind", "stdio"),
    "float without floats": (
        edited(PROBLEM, "kind: exact", "kind: float, atol: 1e-9"),
        PROBLEM,
        "checker.kind",
        "float",
    ),
    "exact with tolerance": (
        edited(PROBLEM, "kind: exact", "kind: exact, atol: 1e-9"),
        PROBLEM,
        "checker.atol",
        "exact",
    ),
    "type of Python alone": (
        edited(PROBLEM, "type: list[int]", 'type: nd[i8,"n"]'),
        PROBLEM,
        "languages",
        "nd is a type of Python alone; write languages: [python]",
    ),
    "type that is never returned": (
        edited(PROBLEM, RESULT, "type: 'iter[int]', doc: Numbers."),
        PROBLEM,
        "signature.returns.type",
        "iter is given to a function and never returned",
    ),
    "dtype that is none": (
        edited(PROBLEM, "type: list[int]", 'type: nd[i9,"n"]'),
        PROBLEM,
        "signature.params[0].type",
        "'i9' is not what an nd may hold",
    ),
    "array for what is none": (
        edited(PROBLEM, "kind: exact", "kind: array"),
        PROBLEM,
        "checker.kind",
        "array is for functions that return arrays",
    ),
    "frame for what is none": (
        edited(PROBLEM, "kind: exact", "kind: frame, rows: any"),
        PROBLEM,
        "checker.kind",
        "frame is for functions that return a df or series",
    ),
    "exact for an array": (
        both(
            edited(PROBLEM, RESULT, "type: 'nd[i8,\"n\"]', doc: Numbers."),
            edited(PROBLEM, "languages: all", "languages: [python]"),
        ),
        PROBLEM,
        "checker.kind",
        "exact does not know nd; use array, which is exact without atol and rtol",
    ),
    "another order of rows": (
        edited(PROBLEM, "kind: exact", "kind: frame, rows: none"),
        PROBLEM,
        "checker.rows",
        "must be one of ['exact', 'any']",
    ),
    "unknown type": (
        edited(PROBLEM, "type: list[int]", "type: array"),
        PROBLEM,
        "signature.params[0].type",
        "not a type",
    ),
    "where without comparison": (
        edited(PROBLEM, "-2**62 <= events[i] <= 2**62", "events is sorted"),
        PROBLEM,
        "signature.params[0].where",
        "not a comparison",
    ),
    "where of nothing": (
        edited(PROBLEM, "-2**62 <= events[i]", "-2**62 <= things[i]"),
        PROBLEM,
        "signature.params[0].where",
        "the names here are events",
    ),
    "no signature": (
        edited(PROBLEM, "signature:", "signatur:"),
        PROBLEM,
        "signatur",
        "did you mean 'signature'",
    ),
    "unknown language": (
        edited(PROBLEM, "languages: all", "languages: [klingon]"),
        PROBLEM,
        "languages[0]",
        "cannot be used here",
    ),
    "samples not first": (
        edited(PROBLEM, "  - {id: sample, from: sample, reveal: full}\n", ""),
        PROBLEM,
        "groups[0].from",
        "first group",
    ),
    "samples hidden": (edited(PROBLEM, "reveal: full", "reveal: name"), PROBLEM, "groups[0].reveal", "reveal: full"),
    "group twice": (edited(PROBLEM, "id: large", "id: edge"), PROBLEM, "groups[2].id", "twice"),
    "needs of nothing": (
        edited(PROBLEM, "needs: [edge]", "needs: [none]"),
        PROBLEM,
        "groups[2].needs",
        "earlier group",
    ),
    "unknown licence": (edited(PROBLEM, "code: MIT", "code: unknown"), PROBLEM, "license.code", "must be known"),
    "key twice": (edited(PROBLEM, "version: 1", "version: 1\nversion: 2"), PROBLEM, "line 5", "stands there twice"),
    "not YAML": (edited(PROBLEM, "title: {en", "title: {en: ["), PROBLEM, "line 5, column 14", "not valid YAML"),
    "YAML alias": (edited(PROBLEM, "tags: [hashing", "tags: [&a hashing, *a"), PROBLEM, "", "alias"),
    "not a map": (added(PROBLEM, "- 1\n"), PROBLEM, "", "keys and values"),
    "unknown file": (added("notes.txt"), "notes.txt", "", "not part of a package; remove it"),
    "misspelt file": (added("statement.md"), "statement.md", "", "did you mean 'statement.en.md'"),
    "no statement": (removed("statement.en.md"), "statement.en.md", "", "missing"),
    "empty statement": (added("statement.en.md", "\n"), "statement.en.md", "", "empty"),
    "statement with a title": (added("statement.en.md", "# Title\n"), "statement.en.md", "line 1", "Remove the title"),
    "statement with samples": (
        added("statement.en.md", "Do.\n\n## Example\n"),
        "statement.en.md",
        "line 3",
        "cases/sample",
    ),
    "no samples": (removed("cases/sample"), "cases/sample", "", "missing"),
    "case of a wrong type": (
        edited(SAMPLE, "answer: 2", "answer: two"),
        SAMPLE,
        "answer",
        "must be an int; this is the text",
    ),
    "answer against where": (edited(SAMPLE, "answer: 2", "answer: -2"), SAMPLE, "answer", "result must be at least -1"),
    "argument against where": (
        edited("cases/fixed/02-huge.yaml", "4611686018427387904", "4611686018427387905"),
        "cases/fixed/02-huge.yaml",
        "args",
        "events[0] may be at most 4611686018427387904",
    ),
    "argument missing": (edited(SAMPLE, "events:", "event:"), SAMPLE, "args", "the parameters are events"),
    "unknown key in a case": (
        edited(SAMPLE, "explain:", "explanation:"),
        SAMPLE,
        "explanation",
        "use args, answer, needed, explain",
    ),
    "odd case name": (
        added("cases/sample/02 Odd.yaml", "args: {events: []}\nanswer: -1\n"),
        "02 Odd.yaml",
        "",
        "file name",
    ),
    "case name twice": (
        added("cases/sample/02-twice.yaml", "args: {events: []}\nanswer: -1\n"),
        "01-twice.yaml",
        "",
        "Two cases",
    ),
    "odd file among cases": (added("cases/fixed/notes.txt"), "cases/fixed/notes.txt", "", ".yaml"),
    "large case file": (added("cases/fixed/03-big.yaml", "#" * (2**21 + 1)), "cases/fixed/03-big.yaml", "", "2 MiB"),
    "script for nothing": (
        edited("gen/script.yaml", "large", "huge"),
        "gen/script.yaml",
        "[0].group",
        "generated group",
    ),
    "no generator": (removed("gen/gen.py"), "gen/gen.py", "", "missing; group large"),
    "no reference in a language that is named": (
        both(
            edited(PROBLEM, "languages: all", "languages: [python, javascript]"), removed("solutions/reference/hash.js")
        ),
        "solution.js",
        "",
        "no reference in JavaScript",
    ),
    "solution in no language": (added("solutions/wrong/a.abc"), "solutions/wrong/a.abc", "", "belongs to no language"),
    "solution without expectation": (added("solutions/wrong/b.py"), EXPECT, "wrong/b.py", "has no line"),
    "expectation without solution": (
        edited(EXPECT, "wrong/zero.py", "wrong/../zero.py"),
        EXPECT,
        "wrong/../zero.py",
        "no such wrong or slow",
    ),
    "expectation of no group": (
        edited(EXPECT, "{sample: WA}", "{samples: WA}"),
        EXPECT,
        "wrong/zero.py.samples",
        "group",
    ),
    "expectation of no verdict": (
        edited(EXPECT, "{sample: WA}", "{sample: NO}"),
        EXPECT,
        "zero.py.sample",
        "not a verdict",
    ),
    "expectation of no failure": (
        edited(EXPECT, "{sample: WA}", "{sample: AC}"),
        EXPECT,
        "wrong/zero.py",
        "pass everything",
    ),
    "no expectations": (removed(EXPECT), EXPECT, "", "missing"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_package_is_refused_by_file_and_key(name: str, tmp_path: Path) -> None:
    change, file, key, words = BROKEN[name]
    files = dict(FUNCTION_FILES)
    change(files)
    with pytest.raises(PackageError) as caught:
        load(write(tmp_path, files))
    error = caught.value
    assert str(error.path).endswith(file), str(error)
    assert (key in error.key) if key else error.key == "", str(error)
    assert words in error.message, str(error)
    assert str(error) == ": ".join(filter(None, [str(error.path), error.key, error.message]))
    assert error.message.rstrip().endswith((".", "…"))


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("cases/sample/01-two.ans", "The answer to 01-two.in is missing"),
        ("cases/sample/01-two.in", "There is no 01-two.in beside it"),
    ],
)
def test_inputs_and_answers_of_a_program_go_in_pairs(file: str, words: str, tmp_path: Path) -> None:
    files = stdio_files()
    del files[file]
    with pytest.raises(PackageError, match=words):
        load(write(tmp_path, files, "add-lines"))


def test_links_and_odd_files_are_refused(tmp_path: Path) -> None:
    folder = write(tmp_path, FUNCTION_FILES)
    (folder / "data").symlink_to("/etc")
    with pytest.raises(PackageError, match="symbolic link"):
        load(folder)
    (folder / "data").unlink()
    os.mkfifo(folder / "cases" / "sample" / "02-pipe.yaml")
    with pytest.raises(PackageError, match="not a plain file"):
        load(folder)


def test_several_fixed_groups_have_a_folder_each(tmp_path: Path) -> None:
    files = dict(FUNCTION_FILES)
    edited(PROBLEM, "from: gen, reveal: none, needs: [edge]", "from: fixed, reveal: none")(files)
    removed("gen")(files)
    with pytest.raises(PackageError, match="This folder is missing"):
        load(write(tmp_path / "flat", files))
    for path in [path for path in files if path.startswith("cases/fixed")]:
        files[path.replace("fixed/", "fixed/edge/")] = files.pop(path)
    files["cases/fixed/large/01-one.yaml"] = "args: {events: [1]}\nanswer: -1\n"
    package = load(write(tmp_path / "deep", files))
    assert [len(package.cases(group.id)) for group in package.groups] == [1, 2, 1]
    files["cases/fixed/edgy/01-one.yaml"] = files["cases/fixed/large/01-one.yaml"]
    with pytest.raises(PackageError, match="Several groups are fixed"):
        load(write(tmp_path / "stray", files))


def test_yaml_reads_what_it_looks_like(tmp_path: Path) -> None:
    files = dict(FUNCTION_FILES)
    edited(PROBLEM, "tags: [hashing, arrays]", "tags: [yes, on, 2026-01-01]")(files)
    edited(PROBLEM, "time_s: 1.0", "time_s: 1e-1")(files)
    package = load(write(tmp_path, files))
    assert package.tags == ("yes", "on", "2026-01-01")
    assert package.limits.time_s == 0.1


def test_one_broken_package_does_not_hide_the_others(tmp_path: Path) -> None:
    write(tmp_path, FUNCTION_FILES)
    twin = {**FUNCTION_FILES, PROBLEM: FUNCTION_FILES[PROBLEM].replace("slug: first", "slug: second")}
    write(tmp_path, twin, "second-repeat")
    write(tmp_path, {PROBLEM: "x"}, "third-repeat")
    packages, errors = load_all(tmp_path)
    assert list(packages) == ["first-repeat"]
    assert [(error.path.parent.name, error.key) for error in errors] == [
        ("second-repeat", "uuid"),
        ("third-repeat", ""),
    ]


def keys_of(schema: object, place: str = "problem.yaml") -> Iterator[tuple[str, Mapping[str, object]]]:
    """Every schema inside the published one, with its place."""
    if not isinstance(schema, dict):
        return
    yield place, schema
    for name, inner in schema.get("properties", {}).items():
        yield from keys_of(inner, f"{place}.{name}")
    for number, inner in enumerate(schema.get("oneOf", [])):
        yield from keys_of(inner, f"{place}<{number}>")
    yield from keys_of(schema.get("items"), f"{place}[]")


def test_every_key_of_the_schema_is_described_and_no_other_is_allowed() -> None:
    found = list(keys_of(json.loads(SCHEMA_FILE.read_text())))
    assert len(found) > 40
    for place, schema in found:
        assert str(schema.get("description", "")).endswith("."), place
        if schema.get("type") == "object":
            assert schema["additionalProperties"] is False or "propertyNames" in schema, place
