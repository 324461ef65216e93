"""What interviewers write down in the room: private notes, and what was said to each prompt."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.cookies import SEATS
from app.interview_shapes import PromptId
from app.interview_tables import InterviewRow
from app.interviews import find_interview
from app.notes import add_note, change_note, delete_note, interviewer_of, note_view, notes_for, restore_note
from app.participants import Seat
from app.ratings import has_locked, mark_prompt, prompt_records
from app.routes.declared import errors
from app.score_shapes import (
    Note,
    NoteBody,
    NoteChangeBody,
    NoteList,
    PromptMarkBody,
    PromptRecord,
    PromptRecordList,
)
from app.state import CurrentSeat, CurrentState, GuestOrAccount, State
from app.strict_json import StrictRoute

router = APIRouter(route_class=StrictRoute)

NoteId = Annotated[str, Path(alias="note", max_length=80)]
InterviewId = Annotated[str, Path(alias="id", max_length=80)]
PromptInPath = Annotated[PromptId, Path(alias="prompt")]
NOTES = SEATS + "/{participant}/notes"
PROMPTS = SEATS + "/{participant}/prompts"


@router.get(NOTES, responses=errors(403, 404))
async def list_notes(state: CurrentState, seat: CurrentSeat) -> NoteList:
    """List the notes that an interviewer may see: the own ones, and all once the own scorecard is locked."""
    return await _notes(state, seat.interview, interviewer_of(seat))


@router.get("/api/interviews/{id}/notes", responses=errors(401, 404))
async def list_interview_notes(state: CurrentState, caller: GuestOrAccount, interview: InterviewId) -> NoteList:
    """List the notes of an interview for an account, by the same rule as in the room."""
    async with state.database.read() as session:
        await find_interview(session, caller.account, interview)
    return await _notes(state, interview, caller.account)


async def _notes(state: State, interview: str, account: str) -> NoteList:
    async with state.database.read() as session:
        everybodys = await has_locked(session, interview, account)
        return NoteList(notes=await notes_for(session, interview, account, everybodys=everybodys))


@router.post(NOTES, status_code=201, responses=errors(403, 404, 429, body=True))
async def create_note(state: CurrentState, seat: CurrentSeat, body: NoteBody) -> Note:
    """Keep a private note at its moment on the timeline."""
    account = interviewer_of(seat)
    async with state.database.write() as session:
        return note_view(await add_note(session, seat.interview, account, body), seat.name, account)


@router.patch(NOTES + "/{note}", responses=errors(403, 404, body=True))
async def patch_note(state: CurrentState, seat: CurrentSeat, note: NoteId, body: NoteChangeBody) -> Note:
    """Change the words of an own note; its moment stays."""
    account = interviewer_of(seat)
    async with state.database.write() as session:
        return note_view(await change_note(session, seat.interview, account, note, body.text), seat.name, account)


@router.delete(NOTES + "/{note}", responses=errors(403, 404))
async def remove_note(state: CurrentState, seat: CurrentSeat, note: NoteId) -> Note:
    """Take an own note away; it can be brought back."""
    return await _turn(state, seat, note, away=True)


@router.post(NOTES + "/{note}/restore", responses=errors(403, 404))
async def bring_note_back(state: CurrentState, seat: CurrentSeat, note: NoteId) -> Note:
    """Bring an own note back."""
    return await _turn(state, seat, note, away=False)


async def _turn(state: State, seat: Seat, note: str, *, away: bool) -> Note:
    account = interviewer_of(seat)
    async with state.database.write() as session:
        row = await (delete_note if away else restore_note)(session, seat.interview, account, note)
        return note_view(row, seat.name, account)


@router.get(PROMPTS, responses=errors(403, 404))
async def list_prompt_records(state: CurrentState, seat: CurrentSeat) -> PromptRecordList:
    """List the prompts of the interview in the order of its plan, with the caller's own marks."""
    account = interviewer_of(seat)
    async with state.database.read() as session:
        row = await session.get_one(InterviewRow, seat.interview)
        return PromptRecordList(prompts=await prompt_records(session, state.prompts, row, account))


@router.put(PROMPTS + "/{prompt}", responses=errors(403, 404, 409, body=True))
async def put_prompt_record(
    state: CurrentState, seat: CurrentSeat, prompt: PromptInPath, body: PromptMarkBody
) -> PromptRecord:
    """Note what was said to a prompt, as part of the own scorecard; fact finding takes notes alone, no rating."""
    account = interviewer_of(seat)
    async with state.database.write() as session:
        row = await session.get_one(InterviewRow, seat.interview)
        return await mark_prompt(session, state.prompts, row, account, prompt, body)
