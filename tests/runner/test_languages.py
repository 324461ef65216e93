"""The table of languages is whole: whatever a row needs elsewhere is there."""

import re
import string

import pytest

from runner.languages import IMAGES, LANGUAGES, Language
from runner.package.drivers import DRIVERS
from tests.runner.fates import FATES

EVERY = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)


def test_ids_endings_and_titles_are_told_apart() -> None:
    rows = LANGUAGES.values()
    assert [language.id for language in rows] == list(LANGUAGES)
    for words in ([row.source for row in rows], [row.title for row in rows]):
        assert len(set(words)) == len(words)


@EVERY
def test_a_language_has_an_image_a_starter_and_a_self_test(language: Language) -> None:
    dockerfile = (IMAGES / language.image / "Dockerfile").read_text()
    assert re.search(r"^ARG BASE\nFROM \$\{BASE\}", dockerfile, re.M), "it stands on the base image"
    assert dockerfile.rstrip().endswith("seal"), "the last step seals the image"
    assert language.starter.endswith("\n")
    assert language.self_test.endswith("\n")


@EVERY
def test_a_language_has_a_fate_for_each_verdict_that_a_program_can_earn(language: Language) -> None:
    earned = {fate.verdict.value for fate in FATES if fate.language == language.id}
    assert earned == {"AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE"}


@EVERY
def test_command_lines_are_absolute_and_name_only_known_places(language: Language) -> None:
    for words in (language.compile, language.run):
        places = {name for word in words for _, name, _, _ in string.Formatter().parse(word) if name is not None}
        assert places <= {"entry", "source", "binary"}
        assert not words or words[0].startswith(("/", "{binary}"))
    assert ("{binary}" in language.run) == ("{binary}" in language.compile), "what is built is what is run"
    assert any(place in word for word in language.run for place in ("{entry}", "{binary}"))


@EVERY
def test_figures_make_sense(language: Language) -> None:
    assert language.time_factor > 0
    assert language.compile_memory_mb >= 0
    assert language.source.startswith("solution.")
    assert bool(language.compile) or language.forks, "something notices a syntax error"


def test_drivers_are_kept_for_no_language_that_is_gone() -> None:
    assert set(DRIVERS) <= set(LANGUAGES)


def test_the_header_of_cpp_is_prepared_with_the_flags_of_the_compile_line() -> None:
    """With other flags the compiler passes over the prepared header without a word."""
    flags = [word for word in LANGUAGES["cpp"].compile if re.match(r"-(std|O|m|f|D)", word)]
    assert f"g++ {' '.join(flags)} -x c++-header" in (IMAGES / "cpp" / "Dockerfile").read_text()
