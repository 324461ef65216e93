"""What the Python image offers beside Python: libraries that draw and reckon in silence, and a way to leave results."""

import base64
import json

import pytest

from runner.languages import LANGUAGES
from runner.sandbox.pool import Pool
from runner.sandbox.program import run_program
from runner.shown import accept
from runner.verdict import Picture, Shown, Table

pytestmark = pytest.mark.docker

TELL = """

import base64, json, pathlib
folder = pathlib.Path("/tmp/shown")
files = sorted(folder.iterdir()) if folder.exists() else []
print(json.dumps([[file.name, base64.b64encode(file.read_bytes()).decode()] for file in files]))
print(json.dumps(sorted(file.name for file in pathlib.Path("/tmp").iterdir())))
"""
PLOT = """
import matplotlib.pyplot as plt
plt.plot([1, 4, 9])
plt.title("é ∑")
"""


async def left(pool: Pool, source: str) -> tuple[list[Shown], str]:
    """What a program leaves, as the host understands it, and what it says on stderr."""
    (ran,) = await run_program(pool, LANGUAGES["python"], source + TELL, [b""], memory_mb=512)
    assert ran.exit_code == 0, ran.stderr.decode()
    files, names = map(json.loads, ran.stdout.splitlines())
    assert names in ([], ["shown"]), "nothing else is written"
    return accept([(name, base64.b64decode(data)) for name, data in files]), ran.stderr.decode()


async def test_showing_keeps_each_open_figure_once_and_in_silence(pool: Pool) -> None:
    twice = f"{PLOT}\nplt.figure(figsize=(3, 2))\nplt.show()\nassert plt.get_fignums() == []\nplt.show()\n"
    found, words = await left(pool, twice)
    assert words == ""
    assert [type(thing) for thing in found] == [Picture, Picture]
    assert [(one.width, one.height) for one in found if isinstance(one, Picture)] == [(768, 576), (360, 240)]


async def test_a_program_that_never_shows_leaves_nothing(pool: Pool) -> None:
    assert await left(pool, PLOT) == ([], "")


async def test_a_figure_that_was_asked_for_by_itself_is_kept_and_stays_open(pool: Pool) -> None:
    found, words = await left(
        pool, f"{PLOT}\nimport sandglass\nsandglass.show(plt.gcf())\nassert plt.get_fignums() == [1]"
    )
    assert ([type(thing) for thing in found], words) == ([Picture], "")


async def test_no_variable_of_the_candidate_chooses_how_pictures_are_drawn(pool: Pool) -> None:
    found, words = await left(pool, f"import os\nos.environ['MPLCONFIGDIR'] = '/nowhere'\n{PLOT}\nplt.show()")
    assert ([type(thing) for thing in found], words) == ([Picture], "")


async def test_only_so_many_are_kept_and_it_is_said(pool: Pool) -> None:
    found, words = await left(pool, "import sandglass\nfor n in range(9):\n    sandglass.show([{'n': n}])")
    assert [one.rows for one in found if isinstance(one, Table)] == [[[number]] for number in range(8)]
    assert words == "Only the first 8 pictures and tables of a run are kept.\n"


TABLES = {
    "a data frame": (
        "pandas.DataFrame({'city': ['Ulm', None], 'n': [1, 2**60], 'x': [0.5, float('nan')]})",
        Table(["", "city", "n", "x"], [[0, "Ulm", 1, 0.5], [1, None, "1152921504606846976", "nan"]]),
    ),
    "a series with names": (
        "pandas.Series([True, False], name='ok', index=pandas.Index(['a', 'b'], name='key'))",
        Table(["key", "ok"], [["a", True], ["b", False]]),
    ),
    "a list of dicts": ("[{'a': 1}, {'b': 'x'}]", Table(["a", "b"], [[1, None], [None, "x"]])),
    "an array": ("numpy.array([[1, 2], [3, 4]])", Table(["0", "1"], [[1, 2], [3, 4]])),
    "a large array": ("numpy.zeros((300, 40))", Table([str(n) for n in range(30)], [[0.0] * 30] * 200, 100, 10)),
}


@pytest.mark.parametrize(("thing", "expected"), TABLES.values(), ids=TABLES)
async def test_a_table_is_left_as_it_is(pool: Pool, thing: str, expected: Table) -> None:
    assert await left(pool, f"import numpy, pandas, sandglass\nsandglass.show({thing})") == ([expected], "")


async def test_what_cannot_be_shown_is_said_in_words(pool: Pool) -> None:
    tell = "except TypeError as error:\n    sys.stderr.write(str(error))"
    found, words = await left(pool, f"import sandglass, sys\ntry:\n    sandglass.show(3)\n{tell}")
    assert found == []
    assert words.startswith("show() takes a matplotlib figure, ")
    assert words.endswith("not an int.")


async def test_every_library_works(pool: Pool) -> None:
    source = """
import numpy, pandas, scipy.optimize, scipy.stats, sklearn.linear_model
x = numpy.arange(10.0).reshape(-1, 1)
assert abs(sklearn.linear_model.LinearRegression().fit(x, 2 * x.ravel() + 1).intercept_ - 1) < 1e-9
assert abs(scipy.optimize.brentq(lambda v: v * v - 2, 0, 2) ** 2 - 2) < 1e-9
assert pandas.Series([1, 2]).mean() == scipy.stats.tmean([1, 2])
"""
    assert await left(pool, source) == ([], "")
