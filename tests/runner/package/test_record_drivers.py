"""Records in programs: what starters define, whose class they are of, and what is no record."""

from pathlib import Path

import numpy as np
import pytest

from runner.package import Type, parse_type, starter
from runner.package.drivers import offered
from runner.package.problem import Case
from tests.runner.package.classes import class_package
from tests.runner.package.local import RECORDS, Bench, Outcome, function_package
from tests.runner.package.test_check_program import checked, custom, repeated

BOOKING = RECORDS["Booking"]
BEST = function_package("best_job", {"jobs": "list[Booking]"}, "opt[Booking]", ["0 <= jobs[i].start <= 9"])
ONE = function_package("best_job", {"jobs": "list[Booking]"}, "Booking")
JOBS = [BOOKING.made([1, 3, 5]), BOOKING.made([2, 4, 7])]
DIARY = class_package("diary", {"first": "Booking"}, {"add": ({"job": "Booking"}, "Booking"), "count": ({}, "int")})


def run(bench: Bench, body: str, returns: str = "Booking") -> Outcome:
    package = function_package("best_job", {"jobs": "list[Booking]"}, returns)
    return bench.run(package, "python", f"def best_job(jobs):\n    {body}\n", JOBS)


# --- starters ---

DEFINED = {
    "python": "from dataclasses import dataclass\n\n\n@dataclass(slots=True)\nclass Booking:\n"
    "    start: int\n    end: int\n    value: int\n\n\n"
    "def best_job(jobs: list[Booking]) -> Booking | None:\n",
    "javascript": "/**\n * @typedef {Object} Booking\n * @property {bigint} start\n * @property {bigint} end\n"
    " * @property {bigint} value\n */\n\n/**\n * @param {Booking[]} jobs",
    "typescript": "interface Booking {\n  start: bigint;\n  end: bigint;\n  value: bigint;\n}\n",
    "java": "    record Booking(long start, long end, long value) {}\n",
    "c": "// Booking: struct { long long start; long long end; long long value; }\n"
    "// list_Booking: struct { Booking *items; size_t count; }\n// opt_Booking: struct { bool has; Booking value; }\n",
    "cpp": "struct Booking {\n    long long start;\n    long long end;\n    long long value;\n};\n",
    "go": "type Booking struct {\n\tStart int\n\tEnd   int\n\tValue int\n}\n",
    "rust": "#[derive(Clone, Debug, PartialEq)]\nstruct Booking {\n    start: i64,\n    end: i64,\n"
    "    value: i64,\n}\n",
}
HEADS = {
    "python": "def best_job(jobs: list[Booking]) -> Booking | None:",
    "javascript": "@returns {Booking | null}",
    "typescript": "function bestJob(jobs: Booking[]): Booking | null {",
    "java": "static Booking bestJob(Booking[] jobs) {",
    "c": "opt_Booking best_job(list_Booking jobs) {",
    "cpp": "optional<Booking> best_job(const vector<Booking>& jobs) {",
    "go": "func bestJob(jobs []Booking) *Booking {",
    "rust": "fn best_job(jobs: &[Booking]) -> Option<Booking> {",
}
EMPTY = {
    "javascript": "return { roomNumber: 0, type: null, class: [], default: new Map(), "
    "first: { start: 0, end: 0, value: 0 } };",
    "typescript": "first: { start: 0n, end: 0n, value: 0n } };",
    "java": "return new RoomPlan(0, null, new String[0], new HashMap<>(), new Booking(0, 0, 0));",
    "c": "return (RoomPlan){0};",
    "go": "return RoomPlan{}",
    "rust": "RoomPlan { room_number: 0, type_: None, class: Vec::new(), default: HashMap::new(), first: Booking {",
}


@pytest.mark.parametrize("language", offered("function"))
def test_a_starter_defines_the_records_and_spells_them_by_their_names(language: str) -> None:
    text = starter(BEST, language)
    assert DEFINED[language] in text
    assert HEADS[language] in text


@pytest.mark.parametrize("language", EMPTY)
def test_an_empty_record_is_written_as_each_language_does(language: str) -> None:
    package = function_package("plan", {"jobs": "list[Booking]"}, "RoomPlan")
    text = starter(package, language)
    assert EMPTY[language] in text
    assert text.index("Booking") < text.index("RoomPlan")


@pytest.mark.parametrize("language", ["python", "javascript", "cpp"])
def test_a_starter_with_records_runs_and_gives_an_empty_one(language: str, cpp_bench: Bench) -> None:
    package = function_package("plan", {"jobs": "list[Booking]"}, "RoomPlan")
    outcome = cpp_bench.run(package, language, starter(package, language), JOBS)
    assert (outcome.errors, outcome.code) == ("", 0)
    if language != "cpp":
        assert outcome.value == (0, None, [], {}, (0, 0, 0))


def test_a_record_with_nodes_has_none_of_rusts_traits() -> None:
    text = starter(function_package("walk", {"value": "Linked"}, "int"), "rust")
    assert "}\n\nstruct Linked {\n    root: Option<Box<TreeNode<i64>>>,\n" in text
    assert "fn walk(value: Linked) -> i64 {" in text


def test_a_field_is_a_number_where_it_is_proved_small_in_every_place() -> None:
    small = ["0 <= jobs[i].start <= jobs[i].end <= 9", "0 <= job.start <= 9"]
    package = function_package("plan", {"jobs": "list[Booking]", "job": "Booking"}, "int", small)
    assert "interface Booking {\n  start: number;\n  end: bigint;\n  value: bigint;\n}" in starter(
        package, "typescript"
    )


def test_a_class_spells_its_records_in_every_method(bench: Bench) -> None:
    text = starter(DIARY, "typescript")
    assert "constructor(first: Booking) {" in text
    assert "add(job: Booking): Booking {\n    return { start: 0n, end: 0n, value: 0n };" in text
    assert "def add(self, job: Booking) -> Booking:" in starter(DIARY, "python")


# --- whose class they are of ---


@pytest.mark.parametrize(
    "source",
    [
        "def best_job(jobs):\n    return max(jobs, key=lambda job: job.value)\n",
        "def best_job(jobs: list[Booking]) -> Booking:\n    return Booking(2, jobs[1].end, 7)\n",
        "from typing import NamedTuple\nclass Booking(NamedTuple):\n    start: int\n    end: int\n    value: int\n"
        "def best_job(jobs):\n    start, end, value = jobs[1]\n    return Booking(start, end, value)\n",
        "class Booking:\n    def __init__(self, *given):\n        self.start, self.end, self.value = given\n"
        "    def length(self):\n        return self.end - self.start\n"
        "def best_job(jobs):\n    return [job for job in jobs if job.length() == 2][-1]\n",
        "from dataclasses import dataclass\n@dataclass(frozen=True, order=True)\nclass Booking:\n    start: int\n"
        "    end: int\n    value: int\n    seen = 0\ndef best_job(jobs):\n    return max({*jobs})\n",
        "import copy, pickle\ndef best_job(jobs):\n    assert repr(jobs[0]) == 'Booking(start=1, end=3, value=5)'\n"
        "    assert jobs[0] == Booking(1, 3, 5)\n    return pickle.loads(pickle.dumps(copy.deepcopy(jobs[1])))\n",
    ],
)
def test_records_are_of_the_candidates_class_or_ours(bench: Bench, source: str) -> None:
    outcome = bench.run(ONE, "python", source, JOBS)
    assert (outcome.errors, outcome.code) == ("", 0)
    assert outcome.value == (2, 4, 7)


def test_a_record_may_be_changed_and_returned(bench: Bench) -> None:
    assert run(bench, "jobs[0].value = 9\n    return jobs[0]").value == (1, 3, 9)
    source = "function bestJob(jobs) { jobs[0].value = 9; return { ...jobs[0], colour: 'red' }; }"
    assert bench.run(ONE, "javascript", source, JOBS).value == (1, 3, 9)


def test_an_iterator_may_give_records_and_records_may_hold_arrays(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = Type("tuple", (parse_type('nd[f8,"n"]'), parse_type("str")), name="Row", names=("cells", "title"))
    monkeypatch.setitem(RECORDS, "Row", row)
    package = function_package("shifted", {"row": "Row", "jobs": "iter[Booking]"}, "list[opt[Row]]")
    source = "def shifted(row, jobs):\n    row.cells += sum(job.value for job in jobs)\n    return [None, row]\n"
    nothing, shifted = bench.run(package, "python", source, row.made([np.array([1.0, 2.0]), "é"]), JOBS).value  # type: ignore[misc]
    assert nothing is None
    assert (type(shifted), shifted[0].tolist(), shifted[1]) == (type(row.made([0, ""])), [13.0, 14.0], "é")


def test_methods_get_and_give_records(bench: Bench) -> None:
    source = (
        "class Diary:\n    def __init__(self, first):\n        self.jobs = [first]\n"
        "    def add(self, job):\n        self.jobs.append(job)\n        return self.jobs[-2]\n"
        "    def count(self):\n        return sum(job.value for job in self.jobs)\n"
    )
    calls = [("add", JOBS[1]), ("count",), ("add", JOBS[0])]
    assert bench.run(DIARY, "python", source, JOBS[0], calls).value == [(1, 3, 5), 12, (2, 4, 7)]
    failing = source.replace("return self.jobs[-2]", "return None")
    errors = bench.run(DIARY, "python", failing, JOBS[0], calls).errors
    assert errors.startswith("Call 1, add(Booking(start=2, end=4, value=7)): The function returned nothing (None)")


# --- what is no record ---

SURELY = "The answer must be a Booking; it is a"
REFUSED = [
    ("Booking", "return (1, 2, 3)", f"{SURELY} tuple. Make one with Booking(start, end, value)."),
    (
        "Booking",
        "return {'start': 1, 'end': 2, 'value': 3}",
        f"{SURELY} dict. Make one with Booking(start, end, value).",
    ),
    ("Booking", "return [1, 2, 3]", f"{SURELY} list."),
    ("Booking", "return type('Booking', (), {'start': 1})()", f"{SURELY} Booking. Make one with"),
    ("Booking", "return None", "The function returned nothing (None); it must return a Booking."),
    ("Booking", "return Booking(1, 2, 3.5)", "result.value must be an int; it is a float. Return a whole number"),
    ("Booking", "del jobs[0].end\n    return jobs[0]", "The answer is a Booking without end."),
    ("opt[Booking]", "return 3", "The answer must be a Booking or None; it is an int. Make one with"),
    ("list[Booking]", "return [jobs[0], (1, 2, 3)]", "Item 2 of the answer must be a Booking; it is a tuple."),
    ("list[Booking]", "jobs[1].start = None\n    return jobs", "result[1].start must be an int; it is None."),
    ("map[str,Only]", "return {'a': Only(7)}", "result['a'].in_ must be a str; it is an int."),
    ("tuple[int,Only]", "return (1, jobs[0])", "result[1] must be an Only; it is a Booking. Make one with Only(in_)."),
]


@pytest.mark.parametrize(("returns", "body", "sentence"), REFUSED)
def test_what_is_no_record_is_refused_by_its_place(bench: Bench, returns: str, body: str, sentence: str) -> None:
    outcome = run(bench, body, returns)
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(sentence)


WANTED = "must be a Booking, an object with start, end, value; it is"
IN_JAVASCRIPT = [
    ("Booking", "return [1, 2, 3];", f"The answer {WANTED} an array."),
    ("Booking", "return null;", f"The answer {WANTED} null."),
    ("Booking", "return 'start';", f"The answer {WANTED} a string."),
    ("Booking", "return new Map([['start', 1]]);", "result.start must be a whole number or a BigInt; it is undefined."),
    ("Booking", "return { start: 1, end: 2 };", "result.value must be a whole number or a BigInt; it is undefined."),
    ("list[Booking]", "return [jobs[0], 1];", f"Item 2 of the answer {WANTED} a number."),
    ("opt[Booking]", "return 1;", "The answer must be a Booking or null, an object with start, end, value; it is a"),
    ("Only", "return {};", "result.in must be a string; it is undefined."),
    ("Only", "return { get in() { throw new Error('trap'); } };", "Error: trap"),
]


@pytest.mark.parametrize(("returns", "body", "sentence"), IN_JAVASCRIPT)
def test_what_is_no_record_is_refused_in_javascript_too(bench: Bench, returns: str, body: str, sentence: str) -> None:
    package = function_package("best_job", {"jobs": "list[Booking]"}, returns)
    outcome = bench.run(package, "javascript", f"function bestJob(jobs) {{ {body} }}", JOBS)
    assert (outcome.code, outcome.answer) == (1, b"")
    assert outcome.errors.startswith(sentence)


# --- the author's own programs ---


def test_check_py_gets_objects_with_the_fields(tmp_path: Path) -> None:
    source = "def check(args, expected, answer):\n    return answer.value == max(job.value for job in args['jobs'])\n"
    case = Case("one", "edge", args=(JOBS,), expected=JOBS[1])
    assert checked(tmp_path, custom(ONE, source), case, JOBS[1]) == (True, "")
    assert checked(tmp_path, custom(ONE, source), case, JOBS[0]) == (False, "")


def test_each_of_many_calls_gets_records_of_its_own(bench: Bench) -> None:
    source = "def draw(a):\n    a[0].value += 1\n    return a[0]\n"
    assert repeated(source, bench, JOBS, given="list[Booking]", returns="Booking") == [(1, 3, 6)] * 4
