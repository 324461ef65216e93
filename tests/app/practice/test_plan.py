"""What to do next: coding first, families by turns, as much as fits a day, and always with a reason."""

from dataclasses import replace

import pytest

from app.practice.plan import SHARES, Candidate, Standing, for_a_mock, steps_of, week_of

FAMILIES = ("swe", "classic", "deep")


def problem(slug: str, family: str = "swe", status: str = "new", **changes: object) -> Candidate:
    made = Candidate(slug, slug.title(), family, 1, 20, status, due=False)
    return replace(made, **changes)  # type: ignore[arg-type]


BLANK = Standing(
    hours_per_week=5,
    done={},
    problems=[problem(f"{family}-{number}", family) for family in FAMILIES for number in (1, 2)],
    last_family=None,
    solved={},
    due_cards=0,
    late_days=0,
    new_cards=120,
    projects=0,
    prompts=[("P1", "Why did you choose that method?")],
    facts=[("F1", "What are you looking for next?")],
)


def kinds(standing: Standing) -> list[str]:
    return [step.kind for step in steps_of(standing)]


def test_a_new_learner_begins_with_coding() -> None:
    steps = steps_of(BLANK)
    assert steps[0].kind == "problem"
    assert "Coding first" in steps[0].why
    assert {"project", "review"} <= {step.kind for step in steps}


def test_every_step_says_why_how_long_and_where() -> None:
    for standing in (
        BLANK,
        replace(BLANK, projects=1),
        replace(BLANK, due_cards=40, late_days=9),
        replace(BLANK, hours_per_week=40),
    ):
        for step in steps_of(standing):
            assert step.why.endswith(".")
            assert step.minutes >= 1
            assert step.href.startswith("/")


def test_shares_are_those_of_the_week_and_add_up() -> None:
    week = week_of(replace(BLANK, hours_per_week=10, done={"coding": 30}))
    assert sum(share.planned for share in week) == 600
    assert (week[0].kind, week[0].planned, week[0].done) == ("coding", 360, 30)
    assert sum(SHARES.values()) == pytest.approx(1)


def test_what_is_furthest_behind_its_share_comes_first() -> None:
    done = {"coding": 180, "knowhow": 10, "fact": 15}
    assert kinds(replace(BLANK, done=done, projects=1))[0] == "drill"
    assert kinds(replace(BLANK, done={}))[0] == "problem"


def test_the_next_problem_is_of_the_emptiest_family_and_not_of_the_last_one() -> None:
    solved = {"swe": 1.0, "classic": 0.4, "deep": 0.0}
    assert steps_of(replace(BLANK, solved=solved))[0].title.startswith("Deep")
    assert not steps_of(replace(BLANK, last_family="deep"))[0].title.startswith("Deep")


def test_what_was_begun_is_finished_first() -> None:
    problems = [*BLANK.problems, problem("half-done", "swe", "tried")]
    step = steps_of(replace(BLANK, problems=problems))[0]
    assert step.href == "/problems/half-done"
    assert "not solved it yet" in step.why


def test_a_problem_that_is_due_comes_before_a_new_one() -> None:
    problems = [*BLANK.problems, problem("known", "swe", "solved", due=True)]
    step = steps_of(replace(BLANK, problems=problems))[0]
    assert step.href == "/problems/known"
    assert "another way" in step.why


def test_harder_ones_come_with_what_was_solved() -> None:
    ladder = [problem(f"level-{level}", "swe", difficulty=level) for level in (1, 2, 3, 4, 5)]
    done = [problem(f"done-{number}", "swe", "solved") for number in range(18)]
    assert steps_of(replace(BLANK, problems=ladder))[0].title == "Level-1"
    assert steps_of(replace(BLANK, problems=[*ladder, *done]))[0].title == "Level-4"


def test_many_or_old_cards_come_before_everything() -> None:
    assert kinds(replace(BLANK, due_cards=3))[0] == "problem"
    assert kinds(replace(BLANK, due_cards=20))[0] == "review"
    assert kinds(replace(BLANK, due_cards=1, late_days=3))[0] == "review"


def test_without_a_project_the_first_know_how_step_is_to_write_one_down() -> None:
    assert "project" in kinds(BLANK)
    assert "drill" in kinds(replace(BLANK, projects=1))


def test_a_day_takes_what_fits_and_at_least_one_thing() -> None:
    short = steps_of(replace(BLANK, hours_per_week=1))
    assert len(short) >= 1
    assert sum(step.minutes for step in short[1:]) <= 12
    long = steps_of(replace(BLANK, hours_per_week=40))
    assert len(long) > len(short)


def test_when_everything_is_done_there_is_still_something_to_do() -> None:
    empty = replace(BLANK, problems=[], new_cards=0, projects=1, prompts=[], facts=[])
    assert [step.title for step in steps_of(empty)] == ["Solve one again"]


# --- mock interviews ---

SOLVED = tuple(problem(f"solved-{number}", "swe", "solved") for number in range(3))
ABLE = replace(BLANK, hours_per_week=40, problems=[*BLANK.problems, *SOLVED])


def test_a_mock_interview_comes_once_three_problems_are_solved() -> None:
    assert "mock" not in kinds(replace(BLANK, hours_per_week=40))
    assert "mock" not in kinds(replace(ABLE, problems=[*BLANK.problems, *SOLVED[:2]]))
    step = next(step for step in steps_of(ABLE) if step.kind == "mock")
    assert (step.minutes, step.href) == (45, "/practice/mocks")


@pytest.mark.parametrize(("days", "comes"), [(0, False), (5, False), (6, True), (40, True)])
def test_the_next_one_comes_when_the_last_is_six_days_old(days: int, comes: bool) -> None:
    assert ("mock" in kinds(replace(ABLE, mock_days=days))) is comes


@pytest.mark.parametrize(
    ("left", "days", "comes"), [(7, None, True), (3, 2, True), (3, 1, False), (8, None, False), (0, None, True)]
)
def test_in_the_last_week_it_comes_to_everybody_and_more_often(left: int, days: int | None, comes: bool) -> None:
    standing = replace(BLANK, hours_per_week=40, days_left=left, mock_days=days)
    assert ("mock" in kinds(standing)) is comes


def test_it_comes_first_when_it_is_furthest_behind() -> None:
    assert kinds(replace(ABLE, done={"coding": 900, "knowhow": 400, "fact": 100}))[0] == "mock"


def test_its_problem_is_the_best_of_those_not_solved_nor_met_that_fit() -> None:
    long = problem("long", "deep", minutes=50)
    standing = replace(ABLE, problems=[*ABLE.problems, long], solved={"swe": 1.0, "classic": 0.5, "deep": 0.0})

    def chosen(standing: Standing, *met: str) -> str | None:
        found = for_a_mock(standing, 35, met)
        return found.slug if found else None

    assert chosen(standing) == "deep-1"
    assert chosen(standing, "deep-1") == "deep-2"
    only = replace(ABLE, problems=[long, *SOLVED])
    assert chosen(only) == "long", "rather a long one than one that is known"
    assert chosen(only, "long") == "solved-0"
    assert chosen(replace(ABLE, problems=[])) is None
