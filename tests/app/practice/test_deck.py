"""The decks: a hundred and twenty cards over six families, and examples beside every question."""

from collections import Counter
from pathlib import Path

import pytest
import yaml

from app.practice.deck import CARDS_FILE, CONTRASTS_FILE, FAMILIES, Decks, read_decks
from app.prompts import PROMPTS_FILE, read_prompts

PROBLEMS = Path(__file__).parents[3] / "problems"


@pytest.fixture(scope="module")
def decks() -> Decks:
    return read_decks(read_prompts(PROMPTS_FILE))


def test_there_are_a_hundred_and_twenty_cards_as_many_in_every_family(decks: Decks) -> None:
    assert Counter(card.family for card in decks.cards.values()) == dict.fromkeys(FAMILIES, 20)


def test_families_take_turns_so_that_no_one_waits(decks: Decks) -> None:
    families = [card.family for card in decks.cards.values()]
    for start in range(0, len(families), len(FAMILIES)):
        assert set(families[start : start + len(FAMILIES)]) == set(FAMILIES)


def test_no_two_cards_ask_the_same(decks: Decks) -> None:
    asked = [card.ask.casefold() for card in decks.cards.values()]
    assert len(set(asked)) == len(asked)


def test_a_card_points_to_problems_that_exist(decks: Decks) -> None:
    for card in decks.cards.values():
        assert card.problem is None or (PROBLEMS / card.problem / "problem.yaml").is_file(), card.id


def test_every_question_has_a_weak_and_a_strong_example_and_a_line_of_its_own(decks: Decks) -> None:
    lines = [contrast.line for contrast in decks.contrasts.values()]
    assert len(set(lines)) == len(lines) == 40
    for name, contrast in decks.contrasts.items():
        assert contrast.weak != contrast.strong
        assert bool(contrast.anchor) == decks.prompts.prompts[name].rated


@pytest.mark.parametrize("spoil", ["twice", "unknown", "lacking"])
def test_a_file_with_a_fault_is_named(tmp_path: Path, spoil: str) -> None:
    cards, contrasts = (yaml.safe_load(file.read_text()) for file in (CARDS_FILE, CONTRASTS_FILE))
    if spoil == "twice":
        cards[0]["cards"].append(cards[1]["cards"][0])
    elif spoil == "unknown":
        cards[0]["cards"][0]["colour"] = "blue"
    else:
        del contrasts[3]
    for name, rows in (("cards.yaml", cards), ("contrasts.yaml", contrasts)):
        (tmp_path / name).write_text(yaml.safe_dump(rows))
    with pytest.raises(ValueError, match=r"twice|colour|contrast"):
        read_decks(read_prompts(PROMPTS_FILE), tmp_path / "cards.yaml", tmp_path / "contrasts.yaml")
