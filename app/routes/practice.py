"""Practice: the learner's home, map, plan, reviews, drill, projects, attempts, and everything as one file."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.clock import now_ms
from app.practice.answers import add_answer, answered, drill_of, rate_answer, remove_answer
from app.practice.coverage import coverage_of
from app.practice.file_shapes import Everything
from app.practice.home import home_of, save_plan
from app.practice.portable import bring_in, everything_of, wipe
from app.practice.projects import add_project, change_project, projects_of, remove_project
from app.practice.reviews import Reviews
from app.practice.shapes import (
    AnswerBody,
    Answered,
    AnswerRatingBody,
    Attempt,
    Coverage,
    Deck,
    Drill,
    Home,
    ItemId,
    Moved,
    PlanBody,
    Project,
    ProjectBody,
    ProjectList,
    PromptId,
    Queue,
    RateBody,
    Rated,
)
from app.practice.story import past_attempts, story_of, typed_of
from app.practice.story_shapes import PastAttempts, Story, TypedSteps
from app.routes.declared import errors
from app.state import CurrentLearner, CurrentState
from app.strict_json import StrictRoute

router = APIRouter(prefix="/api/practice", route_class=StrictRoute)

Name = Annotated[str, Path(max_length=80)]
Item = Annotated[ItemId, Path(description="What is reviewed, as in concept:bias-variance.")]
Prompt = Annotated[PromptId, Path(description="The question's id, as in P1.")]
RoomName = Annotated[str | None, Query(max_length=80, description="The attempt's clock; none: the untimed one.")]
DeckName = Annotated[Deck | None, Query(description="Only this deck.")]


@router.get("", responses=errors())
async def get_practice(state: CurrentState, learner: CurrentLearner) -> Home:
    """Return what to do next and why, how the week goes, and what is due."""
    async with state.database.read() as session:
        return await home_of(session, learner, state.catalogue, state.decks, now_ms())


@router.get("/coverage", responses=errors())
async def get_coverage(state: CurrentState, learner: CurrentLearner) -> Coverage:
    """Return the map: what the caller has shown, by family and kind of evidence, fading with time."""
    async with state.database.read() as session:
        return await coverage_of(session, learner, state.catalogue, state.decks, now_ms())


@router.put("/plan", responses=errors(body=True))
async def put_plan(state: CurrentState, learner: CurrentLearner, body: PlanBody) -> Home:
    """Keep the day of the interview and the hours per week; what to do next follows from them."""
    async with state.database.write() as session:
        await save_plan(session, learner, body, now_ms())
        return await home_of(session, learner, state.catalogue, state.decks, now_ms())


@router.get("/reviews", responses=errors())
async def get_reviews(state: CurrentState, learner: CurrentLearner, deck: DeckName = None) -> Queue:
    """Return what is due for review, in the order to take it."""
    async with state.database.read() as session:
        return await Reviews(session, learner, state.catalogue, state.decks).queue(deck)


@router.post("/reviews/{item}", responses=errors(404, body=True))
async def rate_item(state: CurrentState, learner: CurrentLearner, item: Item, body: RateBody) -> Rated:
    """Record how well something was known; it comes back when the scheduler says."""
    async with state.database.write() as session:
        return await Reviews(session, learner, state.catalogue, state.decks).rate(item, body)


@router.delete("/reviews/{review}", responses=errors(404, 409))
async def undo_review(state: CurrentState, learner: CurrentLearner, review: Name) -> Queue:
    """Take a rating back; only the newest of its card."""
    async with state.database.write() as session:
        reviews = Reviews(session, learner, state.catalogue, state.decks)
        await reviews.undo(review)
        return await reviews.queue()


@router.post("/reviews/{item}/wake", responses=errors(404))
async def wake_item(state: CurrentState, learner: CurrentLearner, item: Item) -> Queue:
    """Bring back a card that rests because it was forgotten so often."""
    async with state.database.write() as session:
        reviews = Reviews(session, learner, state.catalogue, state.decks)
        await reviews.wake(item)
        return await reviews.queue()


@router.get("/projects", responses=errors())
async def list_projects(state: CurrentState, learner: CurrentLearner) -> ProjectList:
    """List the caller's projects, newest first."""
    async with state.database.read() as session:
        return await projects_of(session, learner)


@router.post("/projects", status_code=201, responses=errors(409, body=True))
async def create_project(state: CurrentState, learner: CurrentLearner, body: ProjectBody) -> Project:
    """Keep a project to be asked about."""
    async with state.database.write() as session:
        return await add_project(session, learner, body)


@router.put("/projects/{project}", responses=errors(404, body=True))
async def put_project(state: CurrentState, learner: CurrentLearner, project: Name, body: ProjectBody) -> Project:
    """Write a project anew."""
    async with state.database.write() as session:
        return await change_project(session, learner, project, body)


@router.delete("/projects/{project}", responses=errors(404))
async def delete_project(state: CurrentState, learner: CurrentLearner, project: Name) -> ProjectList:
    """Take a project away; answers about it stay."""
    async with state.database.write() as session:
        await remove_project(session, learner, project)
        await session.flush()
        return await projects_of(session, learner)


@router.get("/drill", responses=errors())
async def get_drill(state: CurrentState, learner: CurrentLearner) -> Drill:
    """Return every question with how far the caller is with it."""
    async with state.database.read() as session:
        return await drill_of(session, learner, state.decks)


@router.get("/drill/{prompt}", responses=errors(404))
async def get_answers(state: CurrentState, learner: CurrentLearner, prompt: Prompt) -> Answered:
    """Return one question with follow-ups, examples and the caller's answers; 404 before the first answer."""
    async with state.database.read() as session:
        return await answered(session, learner, state.decks, prompt)


@router.post("/drill/{prompt}", status_code=201, responses=errors(404, 409, body=True))
async def create_answer(state: CurrentState, learner: CurrentLearner, prompt: Prompt, body: AnswerBody) -> Answered:
    """Keep an answer as the newest version; what comes after answering is told then."""
    async with state.database.write() as session:
        await add_answer(session, learner, state.decks, prompt, body)
        return await answered(session, learner, state.decks, prompt)


@router.put("/drill/{prompt}/{version}", responses=errors(404, 409, body=True))
async def put_answer_rating(
    state: CurrentState, learner: CurrentLearner, prompt: Prompt, version: Name, body: AnswerRatingBody
) -> Answered:
    """Rate one's answer against the anchors; the first rating also says when the question comes back."""
    async with state.database.write() as session:
        reviews = Reviews(session, learner, state.catalogue, state.decks)
        await rate_answer(session, learner, state.decks, reviews, (prompt, version), body)
        await session.flush()
        return await answered(session, learner, state.decks, prompt)


@router.delete("/drill/{prompt}/{version}", responses=errors(404))
async def delete_answer(state: CurrentState, learner: CurrentLearner, prompt: Prompt, version: Name) -> Drill:
    """Take one version of an answer away."""
    async with state.database.write() as session:
        await remove_answer(session, learner, prompt, version)
        await session.flush()
        return await drill_of(session, learner, state.decks)


@router.get("/attempts/{problem}", responses=errors(404))
async def get_attempt(state: CurrentState, learner: CurrentLearner, problem: Name) -> Attempt:
    """Return what the newest attempt at a problem was like, and the rating that follows; 404 before the first."""
    async with state.database.read() as session:
        return await Reviews(session, learner, state.catalogue, state.decks).after(problem)


@router.get("/attempts/{problem}/past", responses=errors(404))
async def list_attempts(state: CurrentState, learner: CurrentLearner, problem: Name) -> PastAttempts:
    """List the caller's attempts at a problem, newest first."""
    entry = state.catalogue.get(problem)
    async with state.database.read() as session:
        return await past_attempts(session, learner, entry)


@router.get("/attempts/{problem}/story", responses=errors(404))
async def get_story(state: CurrentState, learner: CurrentLearner, problem: Name, room: RoomName = None) -> Story:
    """Return what happened in one attempt: its moments and phases, headroom, and what to try next."""
    async with state.database.read() as session:
        return await story_of(session, learner, state.catalogue, problem, room)


@router.get("/attempts/{problem}/typed/{language}", responses=errors(404))
async def get_typed(
    state: CurrentState, learner: CurrentLearner, problem: Name, language: Name, room: RoomName = None
) -> TypedSteps:
    """Return what was typed in one attempt, change by change, for its replay."""
    state.catalogue.get(problem)
    async with state.database.read() as session:
        return await typed_of(session, learner, problem, room, language)


@router.get("/everything", responses=errors())
async def get_everything(state: CurrentState, learner: CurrentLearner, response: Response) -> Everything:
    """Return all that is kept of the caller as one file."""
    response.headers["Content-Disposition"] = 'attachment; filename="sandglass-practice.json"'
    async with state.database.read() as session:
        return await everything_of(session, learner, state.catalogue)


@router.post("/everything", responses=errors(body=True))
async def bring_everything(state: CurrentState, learner: CurrentLearner, body: Everything) -> Moved:
    """Add what a file holds, or a part of one; what is there already stays."""
    async with state.database.write() as session:
        return await bring_in(session, learner, body)


@router.delete("/everything", responses=errors(409))
async def wipe_everything(state: CurrentState, learner: CurrentLearner) -> Home:
    """Delete everything that is kept of the caller."""
    async with state.database.write() as session:
        gone = await wipe(session, learner)
        view = await home_of(session, learner, state.catalogue, state.decks, now_ms())
    for interview in gone:
        state.revocations.tell(interview, None)
    return view
