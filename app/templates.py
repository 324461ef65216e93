"""Interviews to start from, and the rules that hold where nothing else is said."""

from collections.abc import Callable

from app.interview_shapes import Part, PartKind, Rules, Template

USUAL = Rules(
    languages=[],
    autocomplete=True,
    custom_input=True,
    hidden_names=True,
    paste=True,
    signals=True,
    warm_up=True,
    format="live",
    profile="even",
    private_minutes=5,
    pause_tokens=1,
    extra_percent=0,
    welcome="",
)


def part(
    kind: PartKind, title: str, minutes: int, *, prompts: tuple[str, ...] = (), problems: tuple[str, ...] = ()
) -> Part:
    """Return one part of an interview."""
    return Part(kind=kind, title=title, minutes=minutes, prompts=list(prompts), problems=list(problems))


TEMPLATES = (
    Template(
        id="ml-60",
        title="Machine-learning interview",
        summary="Fact finding, questions about a project of the candidate's own, and two coding problems.",
        minutes=60,
        parts=[
            part("fact", "Getting to know each other", 10, prompts=("F2", "F1", "F6", "F7")),
            part("knowhow", "A project of your own", 20, prompts=("P1", "P2", "P3", "P4", "P8")),
            part("coding", "Coding", 30, problems=("first-repeat", "auc-ties")),
        ],
        rules=USUAL.model_copy(update={"profile": "machine_learning"}),
    ),
    Template(
        id="coding-45",
        title="Coding interview",
        summary="A short talk, then two problems to solve, the second one if there is time.",
        minutes=45,
        parts=[
            part("fact", "Getting to know each other", 5, prompts=("F2", "F9")),
            part("coding", "Coding", 40, problems=("top-tokens", "merge-sessions")),
        ],
        rules=USUAL.model_copy(update={"private_minutes": 8, "profile": "engineer"}),
    ),
    Template(
        id="screen-25",
        title="First conversation",
        summary="What both sides look for, two questions about past work, and one small problem.",
        minutes=25,
        parts=[
            part("fact", "What we look for", 7, prompts=("F1", "F2", "F8")),
            part("knowhow", "Past work", 8, prompts=("P1", "P4")),
            part("coding", "A small problem", 10, problems=("first-repeat",)),
        ],
        rules=USUAL.model_copy(update={"private_minutes": 2, "pause_tokens": 0}),
    ),
)

DEMO = (
    part("fact", "Getting to know each other", 5, prompts=("F1", "F6")),
    part("knowhow", "A project of your own", 5, prompts=("P1", "P2")),
    part("coding", "Coding", 15, problems=("first-repeat",)),
)
DEMO_TITLE, DEMO_CANDIDATE = "Demo interview", "Ada (demo)"


def templates_with(is_there: Callable[[str], bool]) -> list[Template]:
    """Return the templates, without the problems that this installation does not have."""
    return [template.model_copy(update={"parts": parts_with(template.parts, is_there)}) for template in TEMPLATES]


def parts_with(parts: tuple[Part, ...] | list[Part], is_there: Callable[[str], bool]) -> list[Part]:
    """Return parts without the problems that this installation does not have."""
    return [row.model_copy(update={"problems": [slug for slug in row.problems if is_there(slug)]}) for row in parts]
