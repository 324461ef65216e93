"""What a mock interview consists of: the ladder of levels, the rules of each, and its parts by the minutes."""

from collections.abc import Collection, Mapping, Sequence

from app.interview_shapes import LevelName, Part, Rules
from app.practice.mock_shapes import Level, MockBody
from app.prompts import PromptBank
from app.templates import USUAL, part

LADDER = (
    Level(
        id="alone_untimed",
        title="Alone, without a clock",
        sentence="The whole course of an interview, by yourself, with nothing counting down.",
    ),
    Level(
        id="alone_timed",
        title="Alone, on the clock",
        sentence="The same, with the minutes of a real one. You read the questions and answer them aloud.",
    ),
    Level(
        id="recorded",
        title="Recorded",
        sentence="On the clock, without completion, spoken to now and then, and watched again by you afterwards.",
    ),
    Level(
        id="silent_viewer",
        title="A silent viewer",
        sentence="As before, while a friend looks on by a link and says nothing.",
    ),
    Level(
        id="active_interviewer",
        title="An interviewer",
        sentence="A friend asks the questions from cards and rates you. No expertise is needed for it.",
    ),
)
"""The steps from the calmest to the most like the real one."""
WITH_FRIEND: Collection[str] = ("silent_viewer", "active_interviewer")
WITH_COMPLETION: Collection[str] = ("alone_untimed", "alone_timed")
UNTIMED_MINUTES = 240
SPLIT: Mapping[int, tuple[int, int, int]] = {30: (4, 9, 17), 45: (6, 13, 26), 60: (8, 17, 35)}
"""Minutes of fact finding, know-how and coding, by the minutes of all: most for coding, as in the real one."""
QUESTIONS: Mapping[int, int] = {30: 3, 45: 4, 60: 6}
FACTS = ("F2", "F1", "F6")
ABOUT_PROJECTS = ("P1", "P2", "P3", "P4")


def title_of(body: MockBody) -> str:
    """Return what a mock interview is called; it does not give the problem away."""
    return "Mock interview, untimed" if body.level == "alone_untimed" else f"Mock interview, {body.minutes} minutes"


def rules_of(level: LevelName) -> Rules:
    """Return what is allowed at a level."""
    return USUAL.model_copy(
        update={
            "autocomplete": level in WITH_COMPLETION,
            "self_run": level != "active_interviewer",
            "untimed": level == "alone_untimed",
            "profile": "machine_learning",
            "private_minutes": 5,
            "pause_tokens": 2,
            "warm_up": False,
        }
    )


def parts_of(bank: PromptBank, minutes: int, problem: str, answers: Mapping[str, int]) -> list[Part]:
    """Return the parts; `answers` counts how often the learner answered a question."""
    fact, knowhow, coding = SPLIT[minutes]
    facts = tuple(name for name in FACTS if name in bank.prompts)[: fact // 2]
    return [
        part("fact", "Getting to know each other", fact, prompts=facts),
        part("knowhow", "Your work and what you know", knowhow, prompts=tuple(_questions(bank, minutes, answers))),
        part("coding", "Coding", coding, problems=(problem,)),
    ]


def _questions(bank: PromptBank, minutes: int, answers: Mapping[str, int]) -> Sequence[str]:
    """Choose questions: those about a project that everybody is asked, then those answered least."""
    rated = [prompt.id for prompt in bank.prompts.values() if prompt.rated]
    order = sorted(rated, key=lambda name: (name not in ABOUT_PROJECTS, answers.get(name, 0)))
    return order[: QUESTIONS[minutes]]


def held_for(parts: Sequence[Part], rules: Rules) -> list[Part]:
    """Return the parts as they are held: without a clock each has hours."""
    if not rules.untimed:
        return list(parts)
    return [one.model_copy(update={"minutes": UNTIMED_MINUTES}) for one in parts]
