"""What to do next: pure rules over what is known of a learner, coding first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.practice.deck import FAMILIES
from app.practice.shapes import Share, Step

SHARES: Mapping[str, float] = {"coding": 0.60, "knowhow": 0.25, "mock": 0.10, "fact": 0.05}
"""How a week's time goes, coding first: nothing at work resembles a coding interview, so it wants most practice."""
DAYS_A_WEEK = 5
MANY_DUE = 20
LATE_DAYS = 3
DRILL_MINUTES = 5
PROJECT_MINUTES = 10
MOCK_MINUTES = 45
MOCK_AFTER_SOLVED = 3
MOCK_EVERY_DAYS = 6
LAST_DAYS, LAST_MOCK_EVERY_DAYS = 7, 2
"""In the week before the interview, mocks come at shorter intervals, and to everybody."""
STEPS = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A problem that may come next; `status` is new, tried or solved, and `due` says that its review is due."""

    slug: str
    title: str
    family: str
    difficulty: int
    minutes: int
    status: str
    due: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a learner; minutes by kind of the last seven days, strength (0 to 1) of solving by family."""

    hours_per_week: int
    done: Mapping[str, int]
    problems: Sequence[Candidate]
    last_family: str | None
    solved: Mapping[str, float]
    due_cards: int
    late_days: int
    new_cards: int
    projects: int
    prompts: Sequence[tuple[str, str]]
    """Rated questions not answered yet, as id and words, in their order."""
    facts: Sequence[tuple[str, str]]
    """The same of fact finding."""
    mock_days: int | None = None
    """Days since the last mock interview began; None: there was none."""
    days_left: int | None = None
    """Days until the interview, None where none is planned."""


def week_of(standing: Standing) -> list[Share]:
    """Return the week's shares, planned and done, in minutes."""
    week = standing.hours_per_week * 60
    return [
        Share(kind=kind, planned=round(week * share), done=standing.done.get(kind, 0)) for kind, share in SHARES.items()
    ]


def steps_of(standing: Standing) -> list[Step]:
    """Return what to do today, first things first: the kind of practice furthest behind its share, coding on a tie."""
    behind = sorted(week_of(standing), key=lambda share: share.done / max(1, share.planned))
    chosen = {
        "coding": _problem(standing),
        "knowhow": _knowhow(standing),
        "mock": _mock(standing),
        "fact": _fact(standing),
    }
    steps = [step for share in behind if (step := chosen[share.kind]) is not None]
    cards = _cards(standing)
    if cards is not None:
        pressing = standing.due_cards >= MANY_DUE or standing.late_days >= LATE_DAYS
        steps.insert(0 if pressing else 1, cards)
    return _as_long_as_a_day(steps, standing) or [_again()]


def _as_long_as_a_day(steps: Sequence[Step], standing: Standing) -> list[Step]:
    """Cut after what fits into a day, yet never to nothing."""
    left = standing.hours_per_week * 60 / DAYS_A_WEEK
    kept: list[Step] = []
    for step in steps[:STEPS]:
        if kept and step.minutes > left:
            continue
        kept.append(step)
        left -= step.minutes
    return kept


def _problem(standing: Standing) -> Step | None:
    due = [one for one in standing.problems if one.due]
    if due:
        one = due[0]
        return _solve(one, "You solved it before, and it is due again: solve it another way, or in another language.")
    open_ = [one for one in standing.problems if one.status != "solved"]
    if not open_:
        return None
    solved = _solved(standing)
    best = best_of(open_, standing)
    if best.status == "tried":
        return _solve(best, "You began it and have not solved it yet.")
    if not solved:
        return _solve(best, "Coding first: it resembles nothing that one does at work. Start with an easy one.")
    if standing.solved.get(best.family, 0.0) == 0.0:
        return _solve(best, f"You have solved nothing of {FAMILIES[best.family].lower()} yet.")
    return _solve(best, f"{FAMILIES[best.family]} is where your solved problems are fewest or oldest.")


def best_of(problems: Sequence[Candidate], standing: Standing) -> Candidate:
    """Return the problem that helps most now, of one or more."""
    level = min(4, 1 + _solved(standing) // 6)
    return min(problems, key=lambda one: (_cost(one, standing, level), one.title))


def _solved(standing: Standing) -> int:
    return sum(one.status == "solved" for one in standing.problems)


def for_a_mock(standing: Standing, minutes: int, met: Collection[str]) -> Candidate | None:
    """Return a problem for a mock interview: best one not solved nor met there, that fits into the minutes."""
    there = list(standing.problems)
    fresh = [one for one in there if one.status != "solved" and one.slug not in met]
    pool = fresh or [one for one in there if one.slug not in met] or there
    fitting = [one for one in pool if one.minutes <= minutes]
    return best_of(fitting or pool, standing) if pool else None


def _mock(standing: Standing) -> Step | None:
    last, left = standing.mock_days, standing.days_left
    if left is not None and left <= LAST_DAYS and (last is None or last >= LAST_MOCK_EVERY_DAYS):
        why = "The interview is days away. Go through the whole course once more, as it will be."
    elif _solved(standing) >= MOCK_AFTER_SOLVED and last is None:
        why = "You can solve problems. Now do it on the clock, between questions: that is another skill."
    elif _solved(standing) >= MOCK_AFTER_SOLVED and last is not None and last >= MOCK_EVERY_DAYS:
        why = f"The last one was {last} days ago. One a week keeps the clock and the talking familiar."
    else:
        return None
    return Step(kind="mock", title="A mock interview", why=why, minutes=MOCK_MINUTES, href="/practice/mocks")


def _cost(one: Candidate, standing: Standing, level: int) -> float:
    """Weigh a problem: emptiest family first, families by turns, near the learner's level, what was begun before."""
    return (
        2 * standing.solved.get(one.family, 0.0)
        + (one.family == standing.last_family)
        + abs(one.difficulty - level) / 2
        - (one.status == "tried") / 2
    )


def _solve(one: Candidate, why: str) -> Step:
    return Step(kind="problem", title=one.title, why=why, minutes=one.minutes, href=f"/problems/{one.slug}")


def _knowhow(standing: Standing) -> Step | None:
    if not standing.projects:
        return Step(
            kind="project",
            title="Write down a project of yours",
            why="Half of the know-how questions are about what you did and why. A card makes them answerable.",
            minutes=PROJECT_MINUTES,
            href="/practice/projects",
        )
    if standing.prompts:
        name, words = standing.prompts[0]
        why = "You have not answered it yet. Ninety seconds, then the follow-ups."
        return Step(kind="drill", title=words, why=why, minutes=DRILL_MINUTES, href=f"/practice/drill/{name}")
    return None


def _cards(standing: Standing) -> Step | None:
    if standing.due_cards:
        several = "s" if standing.due_cards > 1 else ""
        late = f", the oldest for {standing.late_days} days" if standing.late_days > 1 else ""
        return Step(
            kind="review",
            title=f"Review {standing.due_cards} card{several}",
            why=f"They are due{late}. What is recalled just before it fades lasts longest.",
            minutes=max(1, min(20, standing.due_cards // 2)),
            href="/practice/review",
        )
    if standing.new_cards:
        return Step(
            kind="review",
            title="Learn some new cards",
            why="Nothing is due. New cards come back in days, then in weeks.",
            minutes=5,
            href="/practice/review",
        )
    return None


def _fact(standing: Standing) -> Step | None:
    if not standing.facts:
        return None
    name, words = standing.facts[0]
    why = "Fact finding is for both sides. Nobody scores it; an honest, specific answer is what helps."
    return Step(kind="fact", title=words, why=why, minutes=DRILL_MINUTES, href=f"/practice/drill/{name}")


def _again() -> Step:
    why = "Everything here is solved and answered. Solve one differently, or in another language."
    return Step(kind="problem", title="Solve one again", why=why, minutes=20, href="/problems")
