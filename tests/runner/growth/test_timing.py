"""What a timed program says is believed only where the kernel's own count allows it."""

import dataclasses

import pytest

from runner.growth.timing import fault_of, least
from runner.package.wire import AnswerError
from runner.sandbox.program import Ran

NONCE = "0123abcd"
WELL = Ran(
    exit_code=0,
    signal=None,
    killed=None,
    oom=False,
    cpu_ms=50.0,
    wall_ms=60.0,
    memory_kib=9000,
    stdout=b"",
    stderr=b"",
    answer=f"{NONCE}\n3 9000000 7000000 8000000\n{NONCE}\n".encode(),
)


def told(text: str) -> Ran:
    return dataclasses.replace(WELL, answer=f"{NONCE}\n{text}\n{NONCE}\n".encode())


def test_the_least_round_counts_in_milliseconds() -> None:
    assert least(WELL, NONCE, 3) == 7.0


@pytest.mark.parametrize(
    "text",
    [
        "2 9000000 7000000",
        "3 9000000 -7000000 8000000",
        "3 9000000 0 8000000",
        "3 900000000 7000000 8000000",
        "3 9000000 7000000",
        "x",
        "",
    ],
)
def test_times_that_cannot_be_those_of_the_process_are_refused(text: str) -> None:
    with pytest.raises(AnswerError):
        least(told(text), NONCE, 3)


def test_an_answer_to_another_question_is_refused() -> None:
    with pytest.raises(AnswerError):
        least(WELL, "another", 3)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"oom": True}, "needs more memory than there is"),
        ({"killed": "cpu"}, "takes too long"),
        ({"killed": "output"}, "writes too much"),
        ({"exit_code": 3}, "stops with exit code 3"),
        ({"exit_code": None, "signal": 11}, "stops with signal 11"),
        ({}, ""),
    ],
)
def test_how_a_process_failed_is_told_in_words(change: dict[str, object], words: str) -> None:
    assert fault_of(dataclasses.replace(WELL, **change)) == words  # type: ignore[arg-type]
