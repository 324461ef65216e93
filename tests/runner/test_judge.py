"""The judge's own decisions, without a sandbox: which fact gives which verdict, and what is run and shown."""

import signal
from dataclasses import replace
from pathlib import Path

import pytest

from runner.judge import STREAM_KEPT, fate, kept, last_words, readable_input, signal_name
from runner.package.problem import OWN, Case, reveals_all
from runner.package.schema import load
from runner.sandbox.program import Ran
from runner.worker import run_cases

PACKAGES = Path(__file__).parent / "packages"
FUNCTION, STDIO = load(PACKAGES / "add"), load(PACKAGES / "add-lines")
CLEAN = Ran(0, None, None, False, 10.0, 12.0, 9000, b"", b"", b"")
KILLED = replace(CLEAN, exit_code=None, signal=int(signal.SIGKILL))


def judged(ran: Ran) -> tuple[str, str] | None:
    found = fate(ran, cpu_ms=1000, allowed_ms=1000, memory_mb=64)
    return found and (found[0].value, found[1])


@pytest.mark.parametrize(
    ("ran", "verdict", "sentence"),
    [
        (replace(KILLED, oom=True), "MLE", "Used more than 64 MB of memory."),
        (replace(CLEAN, memory_kib=64 * 1024 + 1), "MLE", "Used more than 64 MB of memory."),
        (replace(KILLED, killed="output"), "OLE", "Wrote more than the output limit."),
        (replace(KILLED, signal=int(signal.SIGXFSZ)), "OLE", "Wrote more than the output limit."),
        (replace(KILLED, killed="cpu"), "TLE", "Needed more than 1 s of CPU time."),
        (replace(KILLED, signal=int(signal.SIGXCPU), cpu_ms=1001), "TLE", "Needed more than 1 s of CPU time."),
        (replace(CLEAN, cpu_ms=1000.1), "TLE", "Needed more than 1 s of CPU time."),
        (replace(KILLED, killed="wall"), "TLE", "Waited too long without working, and was stopped."),
        (replace(KILLED, signal=int(signal.SIGSEGV)), "RTE", "Stopped by signal 11 (SIGSEGV)."),
        (KILLED, "RTE", "Stopped by signal 9 (SIGKILL)."),
        (replace(CLEAN, exit_code=1), "RTE", "Ended with exit code 1."),
        (replace(CLEAN, exit_code=137), "RTE", "Ended with exit code 137."),
        (replace(CLEAN, exit_code=1, stderr=b"a\nKeyError: 3\n"), "RTE", "Ended with exit code 1. KeyError: 3"),
    ],
)
def test_an_end_that_is_not_clean_has_its_verdict_and_its_sentence(ran: Ran, verdict: str, sentence: str) -> None:
    assert judged(ran) == (verdict, sentence)


@pytest.mark.parametrize(
    "ran", [CLEAN, replace(CLEAN, cpu_ms=1000.0), replace(CLEAN, memory_kib=64 * 1024), replace(CLEAN, wall_ms=9e9)]
)
def test_a_clean_end_at_the_limit_is_left_to_the_checker(ran: Ran) -> None:
    assert judged(ran) is None


@pytest.mark.parametrize(
    ("ran", "verdict"),
    [
        (replace(KILLED, oom=True, killed="cpu", cpu_ms=5000.0), "MLE"),
        (replace(KILLED, oom=True, killed="output"), "MLE"),
        (replace(KILLED, killed="output", cpu_ms=5000.0), "OLE"),
        (replace(KILLED, killed="wall", cpu_ms=5000.0), "TLE"),
        (replace(CLEAN, exit_code=1, cpu_ms=5000.0), "TLE"),
        (replace(CLEAN, exit_code=1, memory_kib=99_999), "MLE"),
    ],
)
def test_of_two_limits_the_one_that_explains_more_is_told(ran: Ran, verdict: str) -> None:
    found = judged(ran)
    assert found is not None
    assert found[0] == verdict


def test_signals_have_names() -> None:
    assert (signal_name(11), signal_name(64), signal_name(99)) == ("SIGSEGV", "SIGRTMAX", "unknown")


@pytest.mark.parametrize(
    ("stderr", "words"),
    [
        (b"", ""),
        (b" \n\t\n", ""),
        (b"first\nlast\n\n", " last"),
        (b"x" * 300, " " + "x" * 200),
        (b"\xff\n", " \ufffd"),
        (b"early\n" + b"\n" * 5000, ""),
    ],
)
def test_last_words_are_the_last_line_that_says_something(stderr: bytes, words: str) -> None:
    assert last_words(replace(CLEAN, stderr=stderr)) == words


def test_output_is_shown_whole_up_to_its_cap_and_then_from_both_ends() -> None:
    assert kept(b"a\xffb") == "a\ufffdb"
    assert kept(b"x" * STREAM_KEPT) == "x" * STREAM_KEPT
    long = kept(b"a" * STREAM_KEPT + b"z" * STREAM_KEPT)
    assert long.startswith("a" * (STREAM_KEPT * 3 // 4) + "\n")
    assert long.endswith("\n" + "z" * (STREAM_KEPT // 4))
    assert f"… {STREAM_KEPT} bytes left out …" in long


# --- which cases are run, and what is shown of them ---


def test_a_run_is_the_samples_and_then_own_inputs_by_number() -> None:
    cases = run_cases(FUNCTION, ["1\n2", "3\n4"])
    assert [(case.group, case.name) for case in cases] == [("sample", "small"), (OWN, "1"), (OWN, "2")]
    assert [case.args for case in cases[1:]] == [(1, 2), (3, 4)]
    assert run_cases(FUNCTION, []) == list(FUNCTION.cases("sample"))
    assert run_cases(STDIO, ["5 6\n"])[-1].stdin == b"5 6\n"


def test_a_run_with_an_input_that_cannot_be_read_is_refused_with_a_sentence() -> None:
    with pytest.raises(ValueError, match="b is missing"):
        run_cases(FUNCTION, ["1"])


def test_only_samples_and_own_inputs_are_shown_in_full() -> None:
    shown = {group.id: reveals_all(FUNCTION, Case("x", group.id)) for group in FUNCTION.groups}
    assert shown == {"sample": True, "edge": False}
    assert reveals_all(FUNCTION, Case("x", OWN))


def test_an_input_is_shown_by_the_names_of_its_parameters() -> None:
    assert readable_input(FUNCTION, Case("x", OWN, args=(1, -2))) == [("a", "1"), ("b", "-2")]
    assert readable_input(STDIO, Case("x", OWN, stdin=b"1 -2\n")) == [("input", "1 -2\n")]
