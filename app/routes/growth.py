"""Approaches of the caller's, and measured comparisons between them."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.approaches import approaches_of, freeze, own, view_of
from app.comparisons import ask, choose, comparison_view, comparisons_of, find_comparison, languages_of
from app.growth_shapes import (
    ApproachBody,
    ChoiceBody,
    ComparisonBody,
    ComparisonList,
    GrowthComparison,
    OfProblem,
    OwnApproach,
    OwnApproachList,
)
from app.routes.declared import errors
from app.shapes import Accepted
from app.state import CurrentLearner, CurrentState, State
from app.strict_json import StrictRoute
from runner import measurable

router = APIRouter(prefix="/api", route_class=StrictRoute)

ComparisonId = Annotated[str, Path(alias="id", max_length=80)]


def measured_languages(state: State, problem: str) -> list[str]:
    """The languages in which the growth of a problem can be measured."""
    package = state.catalogue.get(problem).package
    return languages_of(package.languages, lambda language: measurable(package, language))


@router.post("/approaches", status_code=201, responses=errors(404, 409, body=True))
async def freeze_approach(state: CurrentState, learner: CurrentLearner, body: ApproachBody) -> OwnApproach:
    """Freeze an accepted submission as the next approach to its problem."""
    async with state.database.write() as session:
        approach = await freeze(session, learner, body)
        return await view_of(session, await own(session, learner, approach))


@router.get("/approaches", responses=errors(404))
async def list_own_approaches(
    state: CurrentState, learner: CurrentLearner, wanted: Annotated[OfProblem, Query()]
) -> OwnApproachList:
    """List the caller's approaches to one problem."""
    languages = measured_languages(state, wanted.problem)
    async with state.database.read() as session:
        return OwnApproachList(approaches=await approaches_of(session, learner, wanted.problem), languages=languages)


@router.post("/comparisons", status_code=202, responses=errors(404, 429, body=True))
async def compare_approaches(state: CurrentState, learner: CurrentLearner, body: ComparisonBody) -> Accepted:
    """Have one or two approaches measured beside the references; one comparison at a time."""
    async with state.database.write() as session:
        first = await own(session, learner, body.one, "one")
        comparison = await ask(session, learner, body, measured_languages(state, first.problem))
    state.desk.poke()
    return Accepted(id=comparison)


@router.get("/comparisons", responses=errors(404))
async def list_comparisons(
    state: CurrentState, learner: CurrentLearner, wanted: Annotated[OfProblem, Query()]
) -> ComparisonList:
    """List the caller's newest comparisons of one problem."""
    state.catalogue.get(wanted.problem)
    async with state.database.read() as session:
        return ComparisonList(comparisons=await comparisons_of(session, learner, wanted.problem))


@router.get("/comparisons/{id}", responses=errors(404))
async def get_comparison(state: CurrentState, learner: CurrentLearner, comparison: ComparisonId) -> GrowthComparison:
    """Return a comparison of the caller's, with how far it is or what was measured."""
    async with state.database.read() as session:
        return await comparison_view(session, await find_comparison(session, learner, comparison))


@router.put("/comparisons/{id}/choice", responses=errors(404, 409, body=True))
async def put_choice(
    state: CurrentState, learner: CurrentLearner, comparison: ComparisonId, body: ChoiceBody
) -> GrowthComparison:
    """Keep when the caller would pick which of the two."""
    async with state.database.write() as session:
        await choose(session, learner, comparison, body.text)
        return await comparison_view(session, await find_comparison(session, learner, comparison))
