"""Everything that is kept of an interview as one document, for those who must hand it over or take it elsewhere."""

from typing import Literal

from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.interviews import Mine
from app.live.room import Room
from app.prompts import PromptBank
from app.replay import Reader, read_replay
from app.replay_shapes import Replay
from app.report import report_of
from app.report_shapes import Report
from app.shapes import Answer


class Export(Answer):
    """An interview that is over: its report and its replay, as far as the reader may see them."""

    format: Literal["sandglass-interview"]
    version: Literal[1]
    report: Report
    replay: Replay


async def export_of(
    session: AsyncSession, room: Room, catalogue: Catalogue, bank: PromptBank, found: Mine, account: str, name: str
) -> Export:
    """Put everything together for one reader: `account`, who is called `name`; raises Conflict before the end."""
    report = await report_of(session, room, catalogue, bank, found, account, name)
    replay = await read_replay(session, catalogue, found.row, Reader("interviewer", account))
    return Export(format="sandglass-interview", version=1, report=report, replay=replay)
