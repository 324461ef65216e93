"""Every word that a person reads is spelled right, and not too many stand in one place: prompts, cards and problems."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from spellchecker import SpellChecker

ROOT = Path(__file__).parent.parent
OWN_WORDS = ROOT / "tests" / "own_words.txt"
WHOLE = ("app/prompts.yaml", "app/practice/*.yaml", "problems/**/hints.yaml", "problems/**/rubric.yaml")
"""Files of which all is read aloud but the names of things."""
NAMES = {"id", "family", "problem", "rated", "kind"}
PARTLY = {
    "problems/**/problem.yaml": {"title", "doc", "categories"},
    "problems/**/cases/sample/*.yaml": {"explain"},
}
"""Files of which only what stands under some keys is read."""
PAGES = ("problems/**/*.en.md",)

LONGEST_STATEMENT, LONGEST_SENTENCE = 500, 45
"""In words. Tables, code and formulas do not count in a sentence, and a colon or semicolon gives time to breathe."""
LONGEST_QUESTION = 160
CARD = {"ask": (10, 160), "answer": (80, 500), "trap": (20, 240)}
SCRIPT = {"say": (15, 260), "do": (30, 200), "why": (30, 160)}
CONTRAST = {"weak": (120, 520), "strong": (120, 520), "anchor": (30, 160), "check": (30, 160)}
"""The least and the greatest number of characters."""

NO_PROSE = re.compile(
    r"""
      ^(```|~~~).*?^\1              # a block of code
    | `[^`]*`                       # code within a line
    | \$\$.*?\$\$                   # formulas on lines of their own
    | \$[^$\n]+(?:\n[^$\n]+)?\$   # formulas within a line, or over the end of one
    | \\[a-zA-Z]+                   # what is left of LaTeX
    | <[a-z/][^>\n]*> | \{[a-z_]+\} # tags and placeholders
    | \]\([^)]*\) | \w+://\S+       # where a link leads
    | \w*[_/@\d]\w* | \w+(?:\.\w+)+ # names of variables and files, and numbers with letters
    | \b\w*[a-z][A-Z]\w*            # camelCase
    | \b[A-Z]{2,}s?\b               # abbreviations
    """,
    re.X | re.S | re.M,
)
WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]{2,}(?:['\u2019][a-z]+)?")
BRITISH = (
    (r"our", "or"),
    (r"is(e|ed|es|er|ers|ing|ation|ations|able)$", r"iz\1"),
    (r"ys(e|ed|es|er|ers|ing)$", r"yz\1"),
    (r"(t|b)re(s?)$", r"\1er\2"),
    (r"(t|b)r(ed|ing)$", r"\1er\2"),
    (r"ll(ed|ing|er|ers)$", r"l\1"),
    (r"ence(s?)$", r"ense\1"),
    (r"ogue(s?)$", r"og\1"),
)
"""British endings, and what the dictionary, which is American, has in their place."""


def strings(node: Any, keys: set[str] | None, said: bool) -> Iterator[str]:
    """The strings of a document under some keys, or everywhere but under names."""
    if isinstance(node, str) and said:
        yield node
    elif isinstance(node, list):
        for item in node:
            yield from strings(item, keys, said)
    elif isinstance(node, dict):
        for key, item in node.items():
            yield from strings(item, keys, key not in NAMES if keys is None else said or key in keys)


@cache
def texts() -> dict[str, list[str]]:
    """What a person reads, by the name of its file."""
    wanted = {**dict.fromkeys(WHOLE, None), **PARTLY}
    found = {
        path.relative_to(ROOT).as_posix(): list(strings(document(path), keys, keys is None))
        for pattern, keys in wanted.items()
        for path in sorted(ROOT.glob(pattern))
    }
    pages = [path for pattern in PAGES for path in sorted(ROOT.glob(pattern))]
    return found | {path.relative_to(ROOT).as_posix(): [path.read_text()] for path in pages}


def document(path: Path) -> Any:
    return yaml.load(path.read_text(), Loader=yaml.CSafeLoader)


@cache
def dictionary() -> SpellChecker:
    return SpellChecker(language="en", distance=2)


@cache
def own_words() -> tuple[str, ...]:
    return tuple(OWN_WORDS.read_text().split())


def words(text: str) -> list[str]:
    """The words of a text in small letters, without the 's of an owner and without what is no prose."""
    found = (word.replace("\u2019", "'").lower() for word in WORD.findall(NO_PROSE.sub(" ", text)))
    return [word.removesuffix("'s") for word in found]


@cache
def known(word: str) -> bool:
    """Whether the dictionary has a word, or its American form."""
    forms = {word} | {re.sub(british, american, word) for british, american in BRITISH}
    return any(form in dictionary() for form in forms)


def slips(file: str, parts: list[str]) -> list[str]:
    """A line for each word that nobody knows: the file, the word, and the nearest ones that are right."""
    unknown = {word for text in parts for word in words(text) if not known(word) and word not in own_words()}
    return [f"{file}: {word!r}, perhaps {' or '.join(nearest(word)) or 'another word'}" for word in sorted(unknown)]


def nearest(word: str) -> list[str]:
    """At most three words of the dictionary that a slip or two turn into this one, the most common first."""
    candidates = dictionary().candidates(word) or set()
    return sorted(candidates, key=lambda one: (-dictionary()[one], one))[:3]


def sentences(text: str) -> Iterator[str]:
    """The sentences of a page, without tables, code and formulas."""
    prose = re.sub(r"^(```|~~~).*?^\1|\$\$.*?\$\$", "\n\n", text, flags=re.S | re.M)
    prose = re.sub(r"`[^`]*`|\$[^$]+\$", "", prose)
    lines = ("\n" if line.lstrip().startswith("|") else line for line in prose.splitlines())
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)", "\n".join(lines)):
        found = (" ".join(one.split()) for one in re.split(r"(?<=[.?:;])[*\")]*\s+", block))
        yield from filter(None, found)


def too_long(file: str, entry: dict[str, str], bounds: dict[str, tuple[int, int]]) -> list[str]:
    """A line for each field of an entry whose number of characters is out of bounds."""
    return [
        f"{file}, {entry['id']}: {key} has {len(entry[key])} characters, not {least} to {most}"
        for key, (least, most) in bounds.items()
        if key in entry and not least <= len(entry[key]) <= most
    ]


def test_all_that_is_read_is_found() -> None:
    kinds = ("statement.en.md", "notes.en.md", "hints.yaml", "rubric.yaml", "problem.yaml", "cards.yaml")
    counts = {kind: sum(name.endswith(kind) and any(text) for name, text in texts().items()) for kind in kinds}
    assert all(counts.values()), counts
    assert counts["statement.en.md"] == counts["problem.yaml"] > counts["rubric.yaml"]
    assert sum(len(words(text)) for found in texts().values() for text in found) > 20_000


def test_every_word_is_spelled_right() -> None:
    found = [line for file, parts in texts().items() for line in slips(file, parts)]
    assert not found, "mend these, or enter a term of ours into tests/own_words.txt:\n" + "\n".join(found)


def test_a_slip_is_named_with_its_file_and_the_words_that_it_may_be() -> None:
    (line,) = slips("hints.yaml", ["The thresold is too low."])
    assert line == "hints.yaml: 'thresold', perhaps threshold"


@pytest.mark.parametrize("word", ["behaviour", "behavior", "normalise", "normalize", "centre", "center", "labelled"])
def test_british_and_american_forms_are_both_right(word: str) -> None:
    assert slips("hints.yaml", [word]) == []


@pytest.mark.parametrize("word", ["behavoiur", "normalisse", "recieve", "seperate", "teh", "lables"])
def test_a_slip_is_not_taken_for_a_british_form(word: str) -> None:
    assert len(slips("hints.yaml", [word])) == 1


def test_code_formulas_and_names_are_left_out() -> None:
    text = "Call `qzxv(n)` on $qzxv_1$:\n\n```\nqzxv\n```\n\n$$\n\\qzxv\n$$\n\nIt reads qz_xv, qzxv.py, qzXv or {qzxv}."
    assert words(text) == ["call", "on", "it", "reads", "or"]


def test_own_words_are_sorted_and_each_is_needed() -> None:
    used = {word for parts in texts().values() for text in parts for word in words(text)}
    assert list(own_words()) == sorted(set(own_words())), "sort tests/own_words.txt, each word once, in small letters"
    assert [word for word in own_words() if word not in used] == [], "nobody writes these any longer"
    assert [word for word in own_words() if known(word)] == [], "the dictionary knows these itself"


def test_no_question_of_a_prompt_is_too_long_to_hear() -> None:
    prompts = [prompt for family in document(ROOT / "app/prompts.yaml")["families"] for prompt in family["prompts"]]
    asked = [question for prompt in prompts for question in (prompt["question"], *prompt["ladder"])]
    assert len(asked) > len(prompts) > 0
    assert [question for question in asked if len(question) > LONGEST_QUESTION] == []


def test_no_card_is_too_long_for_a_breath() -> None:
    cards = [card for family in document(ROOT / "app/practice/cards.yaml") for card in family["cards"]]
    assert all(CARD.keys() <= card.keys() for card in cards)
    assert [line for card in cards for line in too_long("cards.yaml", card, CARD)] == []


def test_no_card_of_the_script_is_too_long_to_read_in_passing() -> None:
    script = document(ROOT / "app/practice/script.yaml")
    cards = [card for part in script["parts"] for card in part["cards"]]
    assert [line for card in cards for line in too_long("script.yaml", card, SCRIPT)] == []
    lines = [line["say"] for line in (*script["interruptions"], *script["think_aloud"])]
    assert [line for line in lines if len(line) > LONGEST_QUESTION] == []


def test_no_example_of_an_answer_is_too_long_or_too_short_to_compare() -> None:
    contrasts = document(ROOT / "app/practice/contrasts.yaml")
    assert all({"weak", "strong"} <= contrast.keys() for contrast in contrasts)
    assert [line for contrast in contrasts for line in too_long("contrasts.yaml", contrast, CONTRAST)] == []


def test_a_card_too_long_or_too_short_is_named() -> None:
    card = {"id": "one", "ask": "What is it?", "answer": "It is short.", "trap": "x" * 241}
    lines = too_long("cards.yaml", card, CARD)
    assert [line.split(" characters")[0] for line in lines] == [
        "cards.yaml, one: answer has 12",
        "cards.yaml, one: trap has 241",
    ]


def test_no_statement_is_longer_than_two_minutes_of_reading() -> None:
    lengths = {name: len(parts[0].split()) for name, parts in texts().items() if name.endswith("statement.en.md")}
    assert {name: length for name, length in lengths.items() if length > LONGEST_STATEMENT} == {}


def test_no_sentence_of_a_page_runs_out_of_breath() -> None:
    pages = {name: parts[0] for name, parts in texts().items() if name.endswith(".en.md")}
    assert [
        f"{name}: {len(sentence.split())} words in {sentence[:60]!r}"
        for name, page in pages.items()
        for sentence in sentences(page)
        if len(sentence.split()) > LONGEST_SENTENCE
    ] == []


def test_a_sentence_goes_on_through_code_and_ends_before_a_list_or_table() -> None:
    page = "A row of `x y z` and\n$a + b$ is one. Two\n\n| a table | of words |\n|---|---|\n\n- three\n- four; five"
    assert list(sentences(page)) == ["A row of and is one.", "Two", "- three", "- four;", "five"]
