"""How cases combine: order decides, and what did not compile has no cases."""

import msgspec
import pytest

from runner.verdict import TITLES, CaseResult, CompileResult, Judgement, Verdict, combine

FINE = CompileResult(ok=True)


def cases(*verdicts: str) -> list[CaseResult]:
    return [CaseResult(str(number), "edge", Verdict(verdict)) for number, verdict in enumerate(verdicts)]


@pytest.mark.parametrize(
    ("ended", "verdict"),
    [
        ((), "AC"),
        (("AC",), "AC"),
        (("AC", "AC", "AC"), "AC"),
        (("WA", "AC"), "WA"),
        (("AC", "TLE", "WA"), "TLE"),
        (("AC", "WA", "TLE"), "WA"),
        (("AC", "IE", "WA"), "IE"),
    ],
)
def test_the_first_case_that_is_not_accepted_decides(ended: tuple[str, ...], verdict: str) -> None:
    assert combine(FINE, cases(*ended)) is Verdict(verdict)


@pytest.mark.parametrize("ended", [(), ("AC",), ("WA", "IE")])
def test_what_did_not_compile_is_ce_whatever_else_there_is(ended: tuple[str, ...]) -> None:
    assert combine(CompileResult(ok=False, message="line 1"), cases(*ended)) is Verdict.CE


def test_every_verdict_has_a_title_of_its_own_in_plain_words() -> None:
    assert list(TITLES) == list(Verdict)
    assert len(set(TITLES.values())) == len(TITLES)
    assert all(title[0].isupper() and title[-1].isalpha() for title in TITLES.values())


def test_a_judgement_survives_the_way_over_a_bus() -> None:
    case = CaseResult("small", "sample", Verdict.WA, 1.5, 2.5, 640, "No.", [("a", "1")], "2", "3", "out", "err")
    judgement = Judgement(Verdict.WA, FINE, [case], 0.1, 9.9, "python", "image")
    assert msgspec.json.decode(msgspec.json.encode(judgement), type=Judgement) == judgement
