"""Opening problems in a room: the texts that the server makes for them, and that everybody looks at them."""

from app.live.document import code_root
from app.live.log import UPDATE
from app.live.problems import allowed
from app.live.room import Room


async def look_at(room: Room, problem: str, language: str, approach: str, participant: str, role: str) -> None:
    """Make the text for a problem, language and approach where there is none yet, and let everybody look at it.

    What the server writes is on record before anybody sees it.
    """
    async with room.opening:
        root = code_root(problem, language, approach)
        starter = room.catalogue.get(problem).page("new").setups[language].starter
        seeds = {} if root in room.document.seeded else {root: starter}
        view = {
            "problem": problem,
            "language": language,
            "approach": approach,
            f"language:{problem}": language,
            f"approach:{problem}": approach,
        }
        changed = {key: value for key, value in view.items() if room.document.view().get(key) != value}
        if not seeds and not changed:
            return
        update = room.document.draft(seeds, changed)
        if room.journal.write(UPDATE, update, room.now()) is None:
            return
        await room.journal.flush()
        by_candidate = role == "candidate"
        room.write(update, by_candidate=by_candidate)
        facts = {"problem": problem, "language": language, "approach": approach}
        room.audience.tell("open", facts, participant, by_candidate=by_candidate)


async def open_problem(room: Room, problem: str, participant: str) -> None:
    """Let everybody look at a problem as it was last looked at, or in the first language that it may be written in."""
    view = room.document.view()
    language = view.get(f"language:{problem}") or allowed(room.catalogue, room.plan.rules, problem)[0]
    await look_at(room, problem, language, view.get(f"approach:{problem}") or "A", participant, "interviewer")
