"""Data frames and series through the Python driver, in its image: what goes in comes out, or a sentence does."""

import pytest

from runner.package import from_json, parse_type, starter
from runner.package.plain import to_json
from runner.sandbox.pool import Pool
from tests.runner.package.contained import run
from tests.runner.package.local import Outcome, function_package

pytestmark = [pytest.mark.docker, pytest.mark.timeout(300)]

FRAME = "df[user:i8,at:datetime,g:str?,x:f8?,n:i8?,ok:bool?,yes:bool]"
ROWS = {
    "user": [1, -(2**63)],
    "at": ["2026-03-01 12:00:00", "1999-12-31 23:59:59.25"],
    "g": ["é b\n", None],
    "x": [None, -0.5],
    "n": [None, 2**63 - 1],
    "ok": [True, None],
    "yes": [True, False],
}
ECHO = "import pandas as pd\ndef echo(value):\n    return value\n"


async def echoed(pool: Pool, type_: str, values: list[object], source: str = ECHO, returns: str = "") -> list[Outcome]:
    """Run a function of one parameter on plain data, again and again."""
    package = function_package("echo", {"value": type_}, returns or type_)
    given = [[from_json(value, parse_type(type_), "value")] for value in values]
    return await run(pool, package, "python", source, given)


@pytest.mark.parametrize(
    ("type_", "values"),
    [
        (FRAME, [ROWS, {name: [] for name in ROWS}, {name: column[:1] * 3 for name, column in ROWS.items()}]),
        ("series[str?]", [["a", None, ""], []]),
        ("series[f8]", [[1.0, -0.0]]),
        ("series[datetime?]", [["2026-03-01 12:00:00", None]]),
    ],
)
async def test_what_goes_in_comes_out(pool: Pool, type_: str, values: list[object]) -> None:
    outcomes = await echoed(pool, type_, values)
    assert [outcome.errors for outcome in outcomes] == [""] * len(values)
    assert repr([to_json(outcome.value, parse_type(type_)) for outcome in outcomes]) == repr(values)


async def test_columns_have_the_dtypes_that_pandas_gives_them(pool: Pool) -> None:
    source = "def echo(value):\n    return [*map(str, value.dtypes), repr(value.index), repr(value.g.tolist())]\n"
    [outcome] = await echoed(pool, FRAME, [ROWS], source, "list[str]")
    dtypes = ["int64", "datetime64[ns]", "object", "float64", "Int64", "boolean", "bool"]
    assert outcome.value == [*dtypes, "RangeIndex(start=0, stop=2, step=1)", "['é b\\n', None]"]


TAKEN = {
    "df.user.astype(float)": [1.0, 2.0],
    "df.user.astype('UInt8')": [1, 2],
    "df.x.astype('Float64')": [0.5, None],
    "df.g.astype('category')": ["a", None],
    "df.g.astype('string')": ["a", None],
    "df.g.notna()": [True, False],
    "df.user.astype(object)": [1, 2],
    "pd.Series([np.int64(1), 2.5], dtype=object)": [1.0, 2.5],
    "pd.Series([None, None], dtype=object)": [None, None],
    "pd.Series([pd.Timestamp('2026-01-01'), pd.NaT], dtype=object)": ["2026-01-01 00:00:00", None],
    "pd.to_datetime(df.user, unit='s').astype('datetime64[s]')": ["1970-01-01 00:00:01", "1970-01-01 00:00:02"],
    "df.user[::-1]": [2, 1],
}
SMALL = "df[user:i8,g:str?,x:f8?]"
GIVEN = {"user": [1, 2], "g": ["a", None], "x": [0.5, None]}


def source_of(answers: list[str]) -> str:
    """A function that gives each of the answers in turn, as its last argument asks."""
    choices = "".join(f"    if which == {number}: return {answer}\n" for number, answer in enumerate(answers))
    return f"import numpy as np\nimport pandas as pd\ndef choose(df, which):\n{choices}"


async def chosen(pool: Pool, answers: list[str], returns: str) -> list[Outcome]:
    """Give each of the answers."""
    package = function_package("choose", {"df": SMALL, "which": "int"}, returns)
    calls = [[from_json(GIVEN, parse_type(SMALL)), number] for number in range(len(answers))]
    return await run(pool, package, "python", source_of(answers), calls)


async def test_columns_of_other_dtypes_are_taken(pool: Pool) -> None:
    outcomes = await chosen(pool, list(TAKEN), "series[i8]")
    assert [outcome.errors for outcome in outcomes] == [""] * len(TAKEN)
    assert [to_json(outcome.value, parse_type("series[i8]")) for outcome in outcomes] == list(TAKEN.values())


REFUSED = {
    "[1]": "Return a pandas DataFrame, not a list. Turn it with pd.DataFrame(...).",
    "df.user": "Return a pandas DataFrame, not a Series. Turn it with pd.DataFrame(...).",
    "None": "The function returned nothing (None); it must return a pandas DataFrame.",
    "df.rename(columns={'g': 0})": "The names of columns must be texts; one is 0. Flatten or rename them.",
    "df.groupby('user').agg({'x': ['sum']})": "The names of columns must be texts; one is ('x', 'sum'). Flatten or",
    "pd.concat([df, df], axis=1)": "The column user is there twice.",
    "df.assign(z=[[1], [2]])": "The column z holds list; a column holds numbers, bools, texts or times.",
    "df.assign(z=[1, 'a'])": "The column z holds int and str; a column holds numbers, bools, texts or times.",
    "df.assign(z=[1, True])": "The column z holds bool and int; a column holds numbers, bools, texts or times.",
    "df.assign(z=[2**70, 1])": "The column z holds what does not fit into i8.",
    "df.assign(z=pd.Timestamp('2026-01-01', tz='UTC'))": "The column z has a time zone; take it off with",
    "df.assign(z=pd.Timedelta('1s'))": "The column z holds timedelta64[ns]; numbers, bools, texts and times are what",
    "df.assign(z=['\\ud83d', 'a'])": "The column z holds half of a surrogate pair, which is not text.",
    "pd.DataFrame(np.zeros((1, 1001))).add_prefix('c')": "The frame has 1001 columns; 1000 are the most",
}


async def test_other_answers_are_refused_with_a_way_out(pool: Pool) -> None:
    outcomes = await chosen(pool, list(REFUSED), SMALL)
    for outcome, sentence in zip(outcomes, REFUSED.values(), strict=True):
        assert (outcome.code, outcome.answer) == (1, b"")
        assert outcome.errors.startswith(sentence)


async def test_an_answer_may_lack_columns_or_have_others(pool: Pool) -> None:
    answers = ["df[['x']]", "df.assign(more=1)", "df.iloc[:0]", "pd.DataFrame(columns=['user'])", "pd.DataFrame()"]
    outcomes = await chosen(pool, answers, SMALL)
    found = [to_json(outcome.value, parse_type(SMALL)) for outcome in outcomes]
    assert found == [
        {"x": [0.5, None]},
        {**GIVEN, "more": [1, 1]},
        {"user": [], "g": [], "x": []},
        {"user": []},
        {},
    ]


async def test_starters_run_and_give_neutral_answers(pool: Pool) -> None:
    for returns, value in ((SMALL, {"user": [], "g": [], "x": []}), ("series[i8]", [])):
        package = function_package("solve", {"df": SMALL, "run": "series[f8?]"}, returns)
        source = starter(package, "python")
        assert source.startswith("import pandas as pd\n\n\ndef solve(df: pd.DataFrame, run: pd.Series) -> pd.")
        given = [from_json(GIVEN, parse_type(SMALL)), from_json([None], parse_type("series[f8?]"))]
        [outcome] = await run(pool, package, "python", source, [given])
        assert (outcome.errors, to_json(outcome.value, parse_type(returns))) == ("", value)
