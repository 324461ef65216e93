"""types.yaml: which records a package may name, and where they may stand."""

from pathlib import Path

import pytest

from runner.languages import LANGUAGES
from runner.package import Package, PackageError, load, parse_type
from runner.package.types_file import MAX_FIELDS, MAX_RECORDS, TAKEN
from tests.runner.package.folders import FUNCTION_FILES, PROBLEM, write
from tests.runner.package.test_follow_ups import OWN

BOOKING = "Booking: {start: int, end: int, value: int}\n"
SAMPLE = """\
args: {jobs: [{start: 1, end: 3, value: 5}, {end: 4, start: 2, value: 7}]}
answer: {start: 2, end: 4, value: 7}
"""
SIGNATURE = """\
signature:
  name: best_job
  params:
    - {name: jobs, type: "list[Booking]", doc: All jobs., where: "0 <= jobs[i].start <= jobs[i].end <= 1000"}
  returns: {type: Booking, doc: The best of them.}
"""
CLASS = """\
signature:
  name: diary
  params: []
  methods:
    - name: add
      params: [{name: job, type: Booking, doc: A job.}]
      returns: {type: "opt[Booking]", doc: What it replaces.}
"""
STORED = {
    "cases/sample/01-twice.yaml": SAMPLE,
    "cases/fixed/01-empty.yaml": SAMPLE,
    "cases/fixed/02-huge.yaml": SAMPLE,
}
BEFORE, AFTER = PROBLEM.split("signature:")[0], PROBLEM[PROBLEM.index("languages:") :]
FILES = {**FUNCTION_FILES, **STORED, "problem.yaml": BEFORE + SIGNATURE + AFTER, "types.yaml": BOOKING}


def loaded(root: Path, types: str, signature: str = SIGNATURE) -> Package:
    """The package with this file and this signature."""
    return load(write(root, {**FILES, "types.yaml": types, "problem.yaml": BEFORE + signature + AFTER}))


def of_type(text: str) -> str:
    """The signature with this type for its jobs."""
    return SIGNATURE.replace("list[Booking]", text).replace(', where: "0 <= jobs[i].start <= jobs[i].end <= 1000"', "")


def test_a_record_stands_where_a_type_may(tmp_path: Path) -> None:
    package = load(write(tmp_path, FILES))
    assert package.signature is not None
    (jobs,) = package.signature.types
    assert (str(jobs), str(package.signature.returns.type)) == ("list[Booking]", "Booking")
    assert jobs.item.names == ("start", "end", "value")
    case = package.cases("sample")[0]
    assert case.args == ([(1, 3, 5), (2, 4, 7)],)
    assert case.expected == (2, 4, 7)
    assert set(package.languages) <= LANGUAGES.keys()
    assert package.constraints == ("0 ≤ jobs[i].start ≤ jobs[i].end ≤ 1000",)


def test_records_may_hold_others_wherever_these_stand_in_the_file(tmp_path: Path) -> None:
    types = "Room: {size: int, jobs: 'list[Booking]'}\n" + BOOKING
    with pytest.raises(PackageError, match=r"01-twice.yaml: args: jobs must be a map of size, jobs for a Room"):
        loaded(tmp_path, types, of_type("Room"))
    with pytest.raises(PackageError, match=r"The type 'opt\[list\[Room\]\]' nests 5 types; at most 4"):
        loaded(tmp_path, types, of_type("opt[list[Room]]"))


def test_a_class_may_have_records_too(tmp_path: Path) -> None:
    case = "args: {}\ncalls: [[add, {start: 1, end: 2, value: 3}]]\nanswer: [null]\n"
    files = dict.fromkeys(STORED, case) | {"types.yaml": BOOKING}
    doc = (BEFORE + CLASS + AFTER).replace("style: function", "style: class").replace("kind: exact", "kind: trace")
    package = load(write(tmp_path, {**FILES, **files, "problem.yaml": doc}))
    assert package.cases("sample")[0].args == ([("add", (1, 2, 3))],)
    taken = files | {"types.yaml": BOOKING.replace("Booking", "Diary")}
    with pytest.raises(PackageError, match=r"types.yaml: Diary: The class to write needs the name Diary for itself"):
        load(write(tmp_path / "b", {**FILES, **taken, "problem.yaml": doc.replace("Booking", "Diary")}))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("{start: 1, end: 3}", "01-twice.yaml: args: jobs[0] has no value; a Booking"),
        ("{start: 1, end: 3, value: 5, price: 2}", '01-twice.yaml: args: jobs[0] has "price", which is no field'),
        ("[1, 3, 5]", "01-twice.yaml: args: jobs[0] must be a map of start, end, value"),
        ("{start: 1, end: 3, value: a}", "01-twice.yaml: args: jobs[0].value must be an int"),
        ("{start: 4, end: 3, value: 5}", "01-twice.yaml: args: jobs[0].start may be at most jobs[i].end"),
    ],
)
def test_a_value_that_is_not_the_record_is_refused_by_file_and_place(tmp_path: Path, value: str, words: str) -> None:
    case = f"args: {{jobs: [{value}]}}\nanswer: {{start: 2, end: 4, value: 7}}\n"
    with pytest.raises(PackageError) as caught:
        load(write(tmp_path, {**FILES, "cases/sample/01-twice.yaml": case}))
    assert words in str(caught.value)


REFUSED = [
    ("", "", "a map from records to fields"),
    ("- Booking\n", "", "a map from records to fields"),
    ("Booking: int\n", "Booking", "a map of at least one field to its type"),
    ("Booking: {}\n", "Booking", "a map of at least one field to its type"),
    ("Booking: {start: 1}\n", "Booking.start", "This must be a type, such as int or list[str]; it is 1."),
    ("Booking: {start: time}\n", "Booking.start", "'time' is not a type; use int, float"),
    ("Booking: {start: Room}\n", "Booking.start", "'Room' is not a type; use int, float"),
    ("Booking: {start: 'list[int'}\n", "Booking.start", "is not a type"),
    ("Booking: {startTime: int}\n", "Booking.startTime", "A field is called in snake_case"),
    ("Booking: {_start: int}\n", "Booking._start", "A field is called in snake_case"),
    ("Booking: {a_1: int, a1: int}\n", "Booking.a1", "In some languages this is called as a_1 is; rename one."),
    ("booking: {start: int}\n", "booking", "A record is called in PascalCase"),
    ("BOOKING: {start: int}\n", "BOOKING", "A record is called in PascalCase"),
    ("Room_Plan: {start: int}\n", "Room_Plan", "A record is called in PascalCase"),
    ("7: {start: int}\n", "7", "A record is called in PascalCase"),
    ("Map: {start: int}\n", "Map", "The name Map means something else in some language; choose another."),
    ("Pair2: {start: int}\n", "Pair2", "means something else"),
    ("Tuple4: {start: int}\n", "Tuple4", "means something else"),
    ("Booking: {inner: Booking}\n", "Booking.inner", "A Booking would hold itself (Booking)"),
    (
        "Room: {days: 'list[Day]'}\nDay: {jobs: 'map[str,Job]'}\nJob: {room: 'opt[Room]'}\n",
        "Job.room",
        "A Room would hold itself (Room in Job in Day); records hold others without a circle.",
    ),
    ("Booking: {root: 'tree[Room]'}\nRoom: {size: int}\n", "Booking.root", "it must hold one of int, float, bool, str"),
    ("Booking: {all: 'map[Room,int]'}\nRoom: {size: int}\n", "Booking.all", "they must be int or str"),
    ("Booking: {table: 'df[a:i8]'}\n", "Booking.table", "holds df, which must be a whole parameter or answer"),
    ("Booking: {all: 'list[list[list[list[int]]]]'}\n", "Booking", "This nests 5 types; at most 4 are allowed."),
    (BOOKING + "Room: {size: int}\n", "Room", "No parameter and no answer is of this record; use or remove it."),
    (f"Booking: {{{', '.join(f'f{one}: int' for one in range(MAX_FIELDS + 1))}}}\n", "Booking", "has 13 fields"),
    ("".join(f"Room{one}: {{size: int}}\n" for one in range(MAX_RECORDS + 1)), "", "names 13 records; at most 12"),
]


@pytest.mark.parametrize(("types", "key", "words"), REFUSED)
def test_a_broken_file_is_refused_by_record_and_field(tmp_path: Path, types: str, key: str, words: str) -> None:
    with pytest.raises(PackageError) as caught:
        loaded(tmp_path, types)
    error = caught.value
    assert (error.path.name, error.key) == ("types.yaml", key), str(error)
    assert words in error.message


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        ("Bookings", "'Bookings' is not a type; use int, float, bool, str, list[T]"),
        ("list[Bookings]", "; of types.yaml Booking."),
        ("map[Booking,int]", "they must be int or str"),
        ("lnode[Booking]", "it must hold one of int, float, bool, str"),
        ("Booking[int]", "is not a type"),
    ],
)
def test_a_record_stands_only_where_its_type_may(tmp_path: Path, type_: str, words: str) -> None:
    with pytest.raises(PackageError) as caught:
        loaded(tmp_path, BOOKING, of_type(type_))
    assert caught.value.key == "signature.params[0].type"
    assert words in caught.value.message


def test_a_record_of_a_type_of_python_alone_needs_python_alone(tmp_path: Path) -> None:
    types = "Booking: {start: int, end: int, value: int, seen: 'nd[f8,\"n\"]'}\n"
    with pytest.raises(PackageError, match=r"languages: nd is a type of Python alone; write languages: \[python\]"):
        loaded(tmp_path, types)


def test_a_problem_without_records_has_no_use_for_the_file(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=r"types.yaml: Booking: No parameter and no answer is of this record"):
        load(write(tmp_path, {**FUNCTION_FILES, "types.yaml": BOOKING}))


def test_a_follow_up_has_the_records_of_the_problem_before_it_or_its_own(tmp_path: Path) -> None:
    after = {"problem.yaml": OWN, "statement.en.md": "Do it again.\n"}
    solutions = {name: text for name, text in FUNCTION_FILES.items() if name.startswith("solutions/")}

    def follow_up(root: Path, **files: str) -> Package:
        inner = {f"followups/first-repeat-again/{name}": text for name, text in {**after, **solutions, **files}.items()}
        return load(write(root, {**FILES, **inner}) / "followups" / "first-repeat-again")

    same = follow_up(tmp_path / "a").signature
    assert same is not None
    assert same == load(tmp_path / "a" / "first-repeat").signature
    other = follow_up(tmp_path / "b", **{"types.yaml": "Booking: {start: int, end: int, value: float}\n"}).signature
    assert other is not None
    assert other.returns.type.items[-1] == parse_type("float")
    without = (
        SIGNATURE.replace("list[Booking]", "int").replace("Booking", "int").replace("[i].start <= jobs[i].end", "")
    )
    cases = dict.fromkeys(STORED, "args: {jobs: 1}\nanswer: 1\n")
    plain = follow_up(tmp_path / "c", **{**cases, "problem.yaml": OWN + without})
    assert plain.signature is not None
    assert str(plain.signature.returns.type) == "int"


def test_no_name_of_ours_and_none_of_a_languages_words_is_free() -> None:
    assert {"TreeNode", "ListNode", "Solution", "String", "Map", "HashMap", "Vec", "None", "Record", "Date"} <= TAKEN
