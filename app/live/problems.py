"""A problem as it is seen in an interview: in the languages of its rules, its tests as far as the reader may know."""

from app.catalogue import Catalogue
from app.live.course import Rules
from app.live.shapes import SeatProblem


def allowed(catalogue: Catalogue, rules: Rules, slug: str) -> list[str]:
    """Return the languages in which a problem may be written under these rules, in the order to offer them.

    Where the rules allow none that the problem takes (a query can only be SQL), the problem decides.
    """
    offered = catalogue.get(slug).package.languages
    return [language for language in rules.languages if language in offered] or list(offered)


def seat_problem(catalogue: Catalogue, rules: Rules, slug: str, role: str, *, counted: bool = False) -> SeatProblem:
    """Shape a problem for a role; hints, and the names of hidden tests where the rules hide them, are interviewers'.

    `counted`: a candidate who runs the interview alone is told how many hints there are, by empty ones.
    """
    entry, interviewer = catalogue.get(slug), role == "interviewer"
    page, offered = entry.page("new"), allowed(catalogue, rules, slug)
    groups = [
        group.model_copy(update={"cases": [str(number + 1) for number in range(len(group.cases))]})
        if group.reveal != "full" and not interviewer and not rules.hidden_names
        else group
        for group in page.groups
    ]
    facts = {name: getattr(page, name) for name in type(page).model_fields} | {
        "languages": offered,
        "setups": {language: page.setups[language] for language in offered},
        "groups": groups,
        "hints": list(entry.hints) if interviewer else [""] * len(entry.hints) if counted and rules.self_run else [],
    }
    return SeatProblem(**facts)
