"""What a mock interview consists of: the ladder, the minutes, the questions; and the file of what is said in it."""

from pathlib import Path
from typing import get_args

import pytest
import yaml

from app.practice.mock_plan import LADDER, SPLIT, WITH_FRIEND, parts_of, rules_of
from app.practice.mock_shapes import LevelName, Minutes
from app.practice.script import SCRIPT_FILE, read_lines
from app.practice.tables import LEVELS
from app.prompts import PROMPTS_FILE, read_prompts

BANK = read_prompts(PROMPTS_FILE)


def test_the_ladder_has_every_level_from_the_calmest_up() -> None:
    assert tuple(level.id for level in LADDER) == LEVELS == get_args(LevelName)
    assert all(level.sentence.endswith(".") for level in LADDER)
    assert tuple(WITH_FRIEND) == LEVELS[3:]


def test_only_with_an_interviewer_the_candidate_does_not_run_the_room() -> None:
    assert [rules_of(level.id).self_run for level in LADDER] == [True, True, True, True, False]
    assert [rules_of(level.id).autocomplete for level in LADDER] == [True, True, False, False, False]
    assert [rules_of(level.id).untimed for level in LADDER] == [True, False, False, False, False]


@pytest.mark.parametrize("minutes", get_args(Minutes))
def test_the_parts_make_up_the_minutes_with_most_for_coding(minutes: int) -> None:
    fact, knowhow, coding = parts_of(BANK, minutes, "pair-sum", {})
    assert (fact.kind, knowhow.kind, coding.kind) == ("fact", "knowhow", "coding")
    assert fact.minutes + knowhow.minutes + coding.minutes == minutes
    assert coding.minutes > knowhow.minutes > fact.minutes
    assert coding.problems == ["pair-sum"]
    assert set(fact.prompts) <= {"F2", "F1", "F6"}
    assert fact.prompts[0] == "F2"


def test_questions_about_a_project_come_first_then_those_answered_least() -> None:
    rated = [name for name, prompt in BANK.prompts.items() if prompt.rated]
    assert parts_of(BANK, 60, "pair-sum", {})[1].prompts == rated[:6]
    often = dict.fromkeys(rated, 2) | {"N3": 0, "C1": 1}
    assert parts_of(BANK, 60, "pair-sum", often)[1].prompts == ["P1", "P2", "P3", "P4", "N3", "C1"]
    assert len(parts_of(BANK, 30, "pair-sum", {})[1].prompts) == 3


def test_there_is_enough_to_say() -> None:
    lines = read_lines()
    cards = [card for part in lines.parts for card in part.cards]
    assert len(cards) >= 20
    assert len(lines.rehearsal.interruptions) >= 8
    assert len(lines.rehearsal.think_aloud) >= 6
    times = [line.after_minutes for line in lines.rehearsal.interruptions]
    assert times == sorted(times)
    assert times[-1] < SPLIT[60][2]
    quiet = [line.after_quiet_seconds for line in lines.rehearsal.think_aloud]
    assert quiet == sorted(quiet)


@pytest.mark.parametrize("fault", ["no part", "other order", "twice", "lacks a key"])
def test_a_file_with_a_fault_is_named(tmp_path: Path, fault: str) -> None:
    document = yaml.safe_load(SCRIPT_FILE.read_text())
    if fault == "no part":
        del document["parts"]
    elif fault == "other order":
        document["parts"].reverse()
    elif fault == "twice":
        document["interruptions"].append(document["interruptions"][0])
    else:
        del document["parts"][0]["cards"][0]["do"]
    file = tmp_path / "script.yaml"
    file.write_text(yaml.safe_dump(document, sort_keys=False))
    with pytest.raises(ValueError, match=r"script\.yaml"):
        read_lines(file)
