"""What is learned: the concept cards and the examples beside the prompts, read and checked when the server starts."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from app.practice.script import Lines, read_lines
from app.practice.shapes import CardSides, PromptId
from app.prompts import PromptBank

FOLDER = Path(__file__).parent
CARDS_FILE = FOLDER / "cards.yaml"
CONTRASTS_FILE = FOLDER / "contrasts.yaml"
FAMILIES: Mapping[str, str] = {
    "classic": "Classic machine learning",
    "deep": "Deep learning",
    "stats": "Statistics",
    "data": "Data",
    "swe": "Software",
    "review": "Review",
}
"""The families of the map in its order, with their titles."""


class Contrast(BaseModel):
    """How a weak and a strong answer sound; `anchor` is what the best one has, `check` what to ask oneself."""

    model_config = ConfigDict(extra="forbid")

    id: PromptId
    weak: str
    strong: str
    anchor: str = ""
    check: str = ""

    @property
    def line(self) -> str:
        """The one line to hold an answer against."""
        return self.anchor or self.check


@dataclass(frozen=True, slots=True)
class Decks:
    """Concept cards by id, in the order to learn them; the contrasts by prompt; the prompts; what mocks say."""

    cards: Mapping[str, CardSides]
    contrasts: Mapping[str, Contrast]
    prompts: PromptBank
    script: Lines


def read_decks(prompts: PromptBank, cards: Path = CARDS_FILE, contrasts: Path = CONTRASTS_FILE) -> Decks:
    """Read both files; raises ValueError where an entry is there twice, lacks a key, or a prompt has no contrast."""
    known = {contrast.id: contrast for contrast in (Contrast(**row) for row in _rows(contrasts))}
    lacking = sorted(set(prompts.prompts) ^ set(known))
    if lacking:
        raise ValueError(f"{contrasts}: no contrast for a prompt, or no prompt for a contrast: {', '.join(lacking)}")
    return Decks(_interleaved(_read_cards(cards)), known, prompts, read_lines())


def _read_cards(path: Path) -> dict[str, list[CardSides]]:
    families: dict[str, list[CardSides]] = {}
    seen: set[str] = set()
    for part in _rows(path):
        family = families.setdefault(part["family"], [])
        for row in part["cards"]:
            card = CardSides(**{"problem": None} | row, family=part["family"])
            if card.id in seen:
                raise ValueError(f"{path}: the card {card.id} is there twice")
            seen.add(card.id)
            family.append(card)
    return families


def _interleaved(families: Mapping[str, list[CardSides]]) -> dict[str, CardSides]:
    """Order the cards family by turns: what is mixed is told apart better, and no family waits for another."""
    longest = max(map(len, families.values()), default=0)
    turns = (cards[turn] for turn in range(longest) for cards in families.values() if turn < len(cards))
    return {card.id: card for card in turns}


def _rows(path: Path) -> list[dict[str, Any]]:
    rows = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    if not isinstance(rows, list):
        raise ValueError(f"{path}: a list is needed")
    return rows
