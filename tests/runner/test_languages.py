"""The table of languages is whole: whatever a row needs elsewhere is there."""

import re
import shutil
import string
from pathlib import Path

import pytest

from app.settings import ROOT
from runner import languages
from runner.languages import IMAGES, LANGUAGES, Language
from runner.package.drivers import DRIVERS, offered, program, starter
from runner.package.schema import load
from runner.sandbox.images import build
from tests.runner.fates import FATES

EVERY = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)


def test_ids_endings_and_titles_are_told_apart() -> None:
    rows = LANGUAGES.values()
    assert [language.id for language in rows] == list(LANGUAGES)
    programs = [LANGUAGES[name].source for name in offered("stdio")]
    for words in (programs, [row.title for row in rows]):
        assert len(set(words)) == len(words)


@EVERY
def test_a_language_has_an_image_a_starter_and_a_self_test(language: Language) -> None:
    dockerfile = (IMAGES / language.image / "Dockerfile").read_text()
    assert re.search(r"^ARG BASE\nFROM \$\{BASE\}", dockerfile, re.M), "it stands on the base image"
    assert dockerfile.rstrip().endswith("seal"), "the last step seals the image"
    assert language.starter.endswith("\n")
    assert language.self_test.endswith("\n")


@pytest.mark.parametrize("name", offered("function"))
def test_a_language_with_a_driver_has_a_fate_for_each_verdict_that_a_program_can_earn(name: str) -> None:
    earned = {fate.verdict.value for fate in FATES if fate.language == name}
    assert earned == {"AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE"}


@EVERY
def test_command_lines_are_absolute_and_name_only_known_places(language: Language) -> None:
    for words in (language.compile, language.run):
        places = {name for word in words for _, name, _, _ in string.Formatter().parse(word) if name is not None}
        assert places <= {"entry", "source", "binary"}
        assert not words or words[0].startswith(("/", "{binary}"))
    built = [any("{binary}" in word for word in words) for words in (language.compile, language.run)]
    assert built[0] == built[1], "what is built is what is run"
    assert any(place in word for word in language.run for place in ("{entry}", "{binary}"))


@EVERY
def test_figures_make_sense(language: Language) -> None:
    assert language.time_factor > 0
    assert language.compile_memory_mb >= 0
    assert language.source.lower().startswith("solution.")
    assert bool(language.compile) or language.forks, "something notices a syntax error"


def test_drivers_are_kept_for_no_language_that_is_gone() -> None:
    assert set(DRIVERS) <= set(LANGUAGES)


def test_the_header_of_cpp_is_prepared_with_the_flags_of_the_compile_line() -> None:
    """With other flags the compiler passes over the prepared header without a word."""
    flags = [word for word in LANGUAGES["cpp"].compile if re.match(r"-(std|O|m|f|D)", word)]
    assert f"g++ {' '.join(flags)} -x c++-header" in (IMAGES / "cpp" / "Dockerfile").read_text()


PACKAGES = Path(__file__).parent / "packages"
ROW = Language(
    id="nolang",
    title="Nolang 1",
    image="nolang",
    source="solution.nolang",
    compile=("/usr/bin/nolang", "--check", "{source}"),
    run=("/usr/bin/nolang", "{entry}"),
)


@pytest.fixture
def nolang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Language:
    """A language that nothing has heard of: a row, and a folder with an image and two programs."""
    for part in ("base", "agent"):
        shutil.copytree(IMAGES / part, tmp_path / part)
    folder = tmp_path / "nolang"
    folder.mkdir()
    (folder / "Dockerfile").write_text("ARG BASE\nFROM ${BASE}\nRUN seal\n")
    (folder / "selftest-nolang.nolang").write_text("end as asked\n")
    (folder / "starter-nolang.nolang").write_text("print nothing\n")
    monkeypatch.setattr(languages, "IMAGES", tmp_path)
    monkeypatch.setattr(build, "IMAGES", tmp_path)
    monkeypatch.setitem(LANGUAGES, ROW.id, ROW)
    return ROW


def test_a_row_and_a_folder_are_all_that_a_language_needs_for_programs(nolang: Language) -> None:
    assert "nolang" in offered("stdio")
    package = load(PACKAGES / "add-lines")
    assert package.languages[-1] == "nolang"
    assert program(package, "nolang", "x").files == {"solution.nolang": "x"}
    assert starter(package, "nolang") == "print nothing\n"
    assert nolang.self_test == "end as asked\n"
    assert package.limits.time_ms("nolang") == 500
    assert list(build.context("nolang")) == ["Dockerfile"]
    assert re.fullmatch(r"sandglass-nolang:[0-9a-f]{12}", build.tag("nolang"))


def test_a_language_without_a_driver_is_not_offered_where_a_function_is_asked_for(nolang: Language) -> None:
    assert nolang.id not in offered("function")
    assert nolang.id not in load(PACKAGES / "add").languages


def test_no_other_file_names_a_language_that_has_no_driver() -> None:
    """So that adding the next one touches nothing else; the editor's table of colours may know it or not."""
    editor = ROOT / "frontend" / "src" / "workspace" / "editor"
    names = sorted(set(LANGUAGES) - set(DRIVERS) - {"r"})
    named = re.compile(rf"""["'`]({"|".join(names)})["'`]""")
    endings = (".py", ".ts", ".tsx")
    folders = [ROOT / "app", ROOT / "runner", ROOT / "frontend" / "src"]
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in endings]
    others = [path for path in files if path.name != "languages.py" and not path.is_relative_to(editor)]
    assert len(others) > 100
    assert [(path.name, words) for path in others if (words := named.findall(path.read_text()))] == []
